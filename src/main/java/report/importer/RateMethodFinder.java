package report.importer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.importer.Indicator.Figure;
import report.importer.Indicator.PublishedRate;
import report.importer.cell.FigureReader;
import report.importer.cell.FigureText;
import report.importer.cell.FigureText.Written;
import report.importer.cell.TableYear;

/**
 * Finds by which method the rates of a table were calculated: for each indicator the one that gives
 * all its published rates, for those that none gives, the one by which most of the table is
 * calculated.
 */
final class RateMethodFinder {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 30;

  /** The methods that are tried; which is tried first does not matter if the table says it. */
  enum Formula {
    /** Actual ÷ target. */
    RATIO("ratio"),
    /** (actual − baseline) ÷ (target − baseline). */
    FROM_BASELINE("from-baseline"),
    /** Target ÷ actual. */
    INVERSE("inverse"),
    /** 2 − actual ÷ target. */
    TWO_MINUS("two-minus");

    private final String key;

    Formula(String key) {
      this.key = key;
    }

    /** The name of the method in plan files. */
    String key() {
      return key;
    }
  }

  /**
   * A published rate that does not follow from the figures.
   *
   * @param rate the published rate
   * @param computed the rate that follows, in percent, with as many decimals
   * @param formula how it was calculated
   */
  record Difference(PublishedRate rate, BigDecimal computed, Formula formula) {}

  private final List<Indicator> indicators;
  private final FiscalYear year;
  private final IdentityHashMap<Indicator, List<Formula>> fitting = new IdentityHashMap<>();
  private final Map<Formula, Integer> votes = new EnumMap<>(Formula.class);

  /**
   * A finder.
   *
   * @param indicators the indicators of a table
   * @param year the fiscal year of the book
   */
  RateMethodFinder(List<Indicator> indicators, FiscalYear year) {
    this.indicators = indicators;
    this.year = year;
    for (Indicator indicator : indicators) {
      fitting(indicator).stream()
          .map(f -> f == Formula.INVERSE ? Formula.RATIO : f)
          .distinct()
          .forEach(formula -> votes.merge(formula, 1, Integer::sum));
    }
  }

  /** The methods that give all rates published for an indicator; none if it has no rates. */
  private List<Formula> fitting(Indicator indicator) {
    return fitting.computeIfAbsent(indicator, this::found);
  }

  private List<Formula> found(Indicator indicator) {
    List<PublishedRate> published = published(indicator);
    return published.isEmpty()
        ? List.of()
        : Arrays.stream(Formula.values())
            .filter(f -> published.stream().allMatch(rate -> isGiven(rate, f, indicator)))
            .toList();
  }

  private static List<PublishedRate> published(Indicator indicator) {
    return indicator.rates().stream().filter(rate -> rate.percent().isPresent()).toList();
  }

  private boolean isGiven(PublishedRate rate, Formula formula, Indicator indicator) {
    return computed(rate, formula, indicator)
        .filter(value -> value.compareTo(rate.percent().orElseThrow()) == 0)
        .isPresent();
  }

  /**
   * The method by which most rates of the table are calculated, where ratio includes its inverse
   * for figures where less is better; empty if it publishes none.
   */
  Optional<Formula> usual() {
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Formula, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** The method of an indicator; empty if nothing published tells. */
  Optional<Formula> of(Indicator indicator) {
    List<Formula> fitting = fitting(indicator);
    Optional<Formula> usual = usual();
    if (!fitting.isEmpty()) {
      return usual.filter(fitting::contains).or(() -> Optional.of(fitting.get(0)));
    }
    boolean isLess = TargetSide.isMetByLess(indicator, year);
    return usual
        .filter(f -> f != Formula.FROM_BASELINE || number(indicator, Role.BASELINE).isPresent())
        .map(f -> f == Formula.RATIO && isLess ? Formula.INVERSE : f);
  }

  /** The published rates of an indicator that do not follow from its figures. */
  List<Difference> differences(Indicator indicator) {
    List<Difference> differences = new ArrayList<>();
    Optional<Formula> formula = of(indicator);
    for (PublishedRate rate : published(indicator)) {
      formula
          .flatMap(
              f ->
                  computed(rate, f, indicator)
                      .filter(value -> value.compareTo(rate.percent().orElseThrow()) != 0)
                      .map(value -> new Difference(rate, value, f)))
          .ifPresent(differences::add);
    }
    return differences;
  }

  /** The number of decimals with which the rates are published. */
  int decimals() {
    return indicators.stream()
        .flatMap(indicator -> published(indicator).stream())
        .mapToInt(rate -> Math.max(0, rate.percent().orElseThrow().scale()))
        .max()
        .orElse(1);
  }

  /** Whether rates below 0 are published as 0. */
  boolean isFloored() {
    return indicators.stream()
        .anyMatch(
            indicator ->
                published(indicator).stream()
                    .anyMatch(
                        rate ->
                            rate.percent().orElseThrow().signum() == 0
                                && isBelow(rate, indicator)));
  }

  private boolean isBelow(PublishedRate rate, Indicator indicator) {
    return of(indicator)
        .flatMap(formula -> exact(rate, formula, indicator))
        .filter(value -> value.signum() < 0)
        .isPresent();
  }

  /** The rate in percent as it would be printed, never below 0 from a baseline. */
  private Optional<BigDecimal> computed(PublishedRate rate, Formula formula, Indicator indicator) {
    int decimals = Math.max(0, rate.percent().orElse(BigDecimal.ZERO).scale());
    return exact(rate, formula, indicator)
        .map(value -> value.setScale(decimals, RoundingMode.HALF_UP))
        .map(
            value ->
                formula == Formula.FROM_BASELINE
                    ? value.max(BigDecimal.ZERO.setScale(decimals))
                    : value);
  }

  private Optional<BigDecimal> exact(PublishedRate rate, Formula formula, Indicator indicator) {
    Optional<Figure> latest = actual(indicator, rate.year());
    Optional<BigDecimal> actual = latest.flatMap(Figure::number);
    Optional<BigDecimal> target =
        rate.isFinal() ? finalTarget(indicator) : target(indicator, latest.flatMap(Figure::year));
    Optional<BigDecimal> baseline = number(indicator, Role.BASELINE);
    if (actual.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    return switch (formula) {
      case RATIO -> quotient(actual.get(), target.get());
      case INVERSE -> quotient(target.get(), actual.get());
      case TWO_MINUS ->
          quotient(actual.get(), target.get()).map(q -> HUNDRED.add(HUNDRED).subtract(q));
      case FROM_BASELINE ->
          baseline.flatMap(b -> quotient(actual.get().subtract(b), target.get().subtract(b)));
    };
  }

  private static Optional<BigDecimal> quotient(BigDecimal above, BigDecimal below) {
    return below.signum() == 0
        ? Optional.empty()
        : Optional.of(above.multiply(HUNDRED).divide(below, DIGITS, RoundingMode.HALF_UP));
  }

  /** The actual of a year; without one, the latest of the year of the book or before. */
  private Optional<Figure> actual(Indicator indicator, Optional<TableYear> of) {
    return indicator.figures(Role.ACTUAL).stream()
        .filter(figure -> figure.number().isPresent() && figure.year().isPresent())
        .filter(figure -> figure.year().get().fiscal().compareTo(year) <= 0)
        .filter(figure -> of.isEmpty() || figure.year().get().fiscal().equals(of.get().fiscal()))
        .max(Comparator.comparing(figure -> figure.year().orElseThrow()));
  }

  /** The target of the year of an actual, or the next one after it. */
  private static Optional<BigDecimal> target(Indicator indicator, Optional<TableYear> of) {
    return indicator.figures(Role.TARGET).stream()
        .filter(figure -> figure.number().isPresent() && figure.year().isPresent())
        .filter(figure -> of.map(y -> figure.year().get().compareTo(y) >= 0).orElse(true))
        .min(Comparator.comparing(figure -> figure.year().orElseThrow()))
        .flatMap(Figure::number)
        .or(() -> finalTarget(indicator));
  }

  private static Optional<BigDecimal> finalTarget(Indicator indicator) {
    return number(indicator, Role.FINAL_TARGET)
        .or(
            () ->
                indicator.figures(Role.TARGET).stream()
                    .filter(figure -> figure.number().isPresent() && figure.year().isPresent())
                    .max(Comparator.comparing(figure -> figure.year().orElseThrow()))
                    .flatMap(Figure::number));
  }

  private static Optional<BigDecimal> number(Indicator indicator, Role role) {
    return indicator.figures(role).stream().flatMap(f -> seen(f).stream()).findFirst();
  }

  /** The number, also of a figure whose year is not certain: the published rate used it. */
  private static Optional<BigDecimal> seen(Figure figure) {
    if (figure.text() instanceof FigureText.Unclear unclear
        && unclear.sentence().equals("I002.year")
        && FigureReader.text(unclear.seen(), Optional.empty()) instanceof Written written) {
      return written.number();
    }
    return figure.number();
  }
}
