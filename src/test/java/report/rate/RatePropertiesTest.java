package report.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import report.plan.Actual;
import report.plan.Actual.Certainty;
import report.plan.Measure;
import report.plan.Method;
import report.plan.Target;
import report.quantity.Comparison;
import report.quantity.Figure;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.quantity.Unit;

/** What holds for all numbers, tried on many from a fixed seed. */
class RatePropertiesTest {
  private static final int TRIES = 3_000;
  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final Unit UNIT = new Unit("件");

  /** A target, baseline, method and actual, as numbers. */
  private record Case(
      Optional<Comparison> comparison,
      Method method,
      BigDecimal target,
      BigDecimal baseline,
      BigDecimal actual) {

    MeasureRate rate() {
      Measure measure =
          new Measure(
              Optional.empty(),
              Optional.of(new Target.Amount(quantity())),
              Optional.empty(),
              Optional.of(figure(baseline)));
      Actual known = new Actual.Known(figure(actual), Certainty.FINAL);
      return Given.rate(measure, Optional.of(method), known);
    }

    Case with(BigDecimal other) {
      return new Case(comparison, method, target, baseline, other);
    }

    Case times(BigDecimal factor) {
      return new Case(
          comparison,
          method,
          target.multiply(factor),
          baseline.multiply(factor),
          actual.multiply(factor));
    }

    private Quantity quantity() {
      return comparison
          .<Quantity>map(c -> new Limit(c, figure(target), "target"))
          .orElse(figure(target));
    }
  }

  @Test
  void scalingTargetAndActualTogetherChangesNothing() {
    Random random = new Random(1);
    forAll(
        2,
        c -> {
          BigDecimal factor = number(random, 1, 5_000);
          MeasureRate rate = c.rate();
          MeasureRate scaled = c.times(factor).rate();

          assertThat(scaled.exact()).isEqualTo(rate.exact());
          assertThat(scaled.outcome()).isEqualTo(rate.outcome());
          assertThat(scaled.reason()).isEqualTo(rate.reason());
          assertThat(scaled.band()).isEqualTo(rate.band());
        });
  }

  @Test
  void moreIsNeverWorseWhereMoreIsBetterNorBetterWhereItIsNot() {
    forAll(
        3,
        c -> {
          MeasureRate some = c.rate();
          MeasureRate more = c.with(c.actual().add(BigDecimal.ONE)).rate();
          if (some.exact().isEmpty() || more.exact().isEmpty()) {
            return;
          }
          int order = more.exact().get().compareTo(some.exact().get());
          boolean lessIsBetter =
              c.comparison()
                  .map(Comparison::lessIsBetter)
                  .orElse(
                      c.method() == Method.INVERSE
                          || (c.method() == Method.FROM_BASELINE
                              && c.baseline().compareTo(c.target()) > 0));
          assertThat(lessIsBetter ? -order : order).as("%s", c).isNotNegative();
          assertThat(bandOf(more) - bandOf(some))
              .as("%s", c)
              .matches(lessIsBetter ? d -> d >= 0 : d -> d <= 0);
        });
  }

  @Test
  void fromTheBaselineTheBaselineIsNothingAndTheTargetIsAll() {
    forAll(
        4,
        any -> {
          Case c =
              new Case(
                  Optional.empty(),
                  Method.FROM_BASELINE,
                  any.target(),
                  any.baseline(),
                  any.baseline());
          if (c.target().compareTo(c.baseline()) != 0) {
            assertThat(c.rate().exact()).hasValue(Fraction.ZERO);
            assertThat(c.with(c.target()).rate().exact()).hasValue(Fraction.ONE);
            assertThat(c.with(c.target()).rate().outcome()).isEqualTo(Outcome.ACHIEVED);
          }
        });
  }

  @Test
  void aTargetIsAchievedExactlyIfItsComparisonHolds() {
    forAll(
        5,
        c -> {
          MeasureRate rate = c.rate();
          c.comparison()
              .filter(comparison -> rate.outcome() != Outcome.NOT_COMPUTABLE)
              .ifPresent(
                  comparison ->
                      assertThat(rate.met())
                          .as("%s", c)
                          .isEqualTo(comparison.holds(c.actual(), c.target())));
          if (rate.outcome() != Outcome.NOT_COMPUTABLE) {
            assertThat(rate.outcome() == Outcome.ACHIEVED).as("%s", c).isEqualTo(rate.met());
          }
        });
  }

  @Test
  void whatIsPrintedAndWhetherItIsAchievedNeverDisagree() {
    forAll(
        6,
        c -> {
          MeasureRate rate = c.rate();
          boolean met = rate.met();
          for (int decimals : List.of(0, 1, 2)) {
            rate.exact()
                .map(exact -> Given.printer(decimals).percent(exact, met))
                .ifPresent(
                    printed -> assertThat(printed.compareTo(FULL) >= 0).as("%s", c).isEqualTo(met));
          }
          rate.band()
              .ifPresent(band -> assertThat(band.symbol().equals("◎")).as("%s", c).isEqualTo(met));
        });
  }

  @Test
  void whatIsPrintedIsNearTheExactRateUnlessItWouldSayAHundred() {
    forAll(
        7,
        c -> {
          MeasureRate rate = c.rate();
          boolean met = rate.met();
          rate.exact()
              .filter(exact -> met || exact.compareTo(Fraction.ONE) < 0)
              .ifPresent(
                  exact ->
                      assertThat(Given.printer(1).percent(exact, met).doubleValue())
                          .isCloseTo(
                              100
                                  * exact.numerator().doubleValue()
                                  / exact.denominator().doubleValue(),
                              within(0.1001)));
        });
  }

  private static int bandOf(MeasureRate rate) {
    return List.of("◎", "○", "△", "×").indexOf(rate.band().orElseThrow().symbol());
  }

  private static void forAll(int seed, Consumer<Case> property) {
    Random random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      property.accept(next(random));
    }
  }

  /** Figures near each other as often as not, so that the edges are met. */
  private static Case next(Random random) {
    Comparison[] comparisons = Comparison.values();
    int which = random.nextInt(comparisons.length + 1);
    Method[] methods = {Method.RATIO, Method.INVERSE, Method.FROM_BASELINE};
    BigDecimal target = number(random, -20, 2_000);
    BigDecimal step = BigDecimal.valueOf(random.nextInt(5) - 2L, 2);
    return new Case(
        which == comparisons.length ? Optional.empty() : Optional.of(comparisons[which]),
        methods[random.nextInt(methods.length)],
        target,
        random.nextInt(8) == 0 ? target : number(random, -20, 2_000),
        random.nextBoolean() ? target.add(step) : number(random, -20, 3_000));
  }

  private static BigDecimal number(Random random, int from, int to) {
    long hundredths = from * 100L + random.nextInt((to - from) * 100);
    return BigDecimal.valueOf(random.nextBoolean() ? hundredths : hundredths / 100 * 100, 2);
  }

  private static Figure figure(BigDecimal value) {
    return new Figure(value, UNIT, false, value.toPlainString());
  }
}
