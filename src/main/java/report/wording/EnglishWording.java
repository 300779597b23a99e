package report.wording;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.money.Amount;
import report.plan.Actual;
import report.plan.Target;
import report.plan.TargetGrammar;
import report.quantity.Figure;
import report.quantity.Quantity;

/**
 * The English edition: 90％以上 is 90% or more, R2.3月末 is end of March 2020, 令和元年度 is FY2019.
 *
 * <p>Nothing is rounded: numbers keep their digits, and those with a Japanese scale are written
 * out, so that 約153万円 is about 1,530,000 yen. Dates are as precise as they were written; a month or
 * day gets its year. Units without a translation, and words beside figures that are not known, stay
 * in Japanese.
 */
public final class EnglishWording implements Wording {
  private final EnglishUnits units;
  private final EnglishFigures figures;

  /**
   * The wording of books.
   *
   * @param translated the translation of each unit: {@code cases}, or {@code case|cases} for one
   *     and more. A unit in another spelling is the same: か所 and 箇所, 人 and 名. All years must have
   *     the same units, or else their figures are not compared.
   */
  public EnglishWording(Map<String, String> translated) {
    this.units = new EnglishUnits(translated);
    this.figures = new EnglishFigures(units);
  }

  /**
   * The units without a translation, of the figures that were worded so far.
   *
   * @return the units in the original, sorted
   */
  public Set<String> lacking() {
    return units.lacking();
  }

  @Override
  public Quantity quantity(Quantity quantity, Optional<ReferencePeriod> period) {
    return figures.of(quantity, period);
  }

  @Override
  public Timing timing(Timing timing) {
    return new Timing(
        timing.first(), timing.last(), timing.precision(), timing.about(), EnglishDates.of(timing));
  }

  @Override
  public ReferencePeriod period(ReferencePeriod period) {
    String words = EnglishPeriods.of(period);
    if (period instanceof ReferencePeriod.InYear in) {
      return new ReferencePeriod.InYear(in.of(), words);
    }
    if (period instanceof ReferencePeriod.InCalendarYear in) {
      return new ReferencePeriod.InCalendarYear(in.fiscal(), words);
    }
    if (period instanceof ReferencePeriod.AsOf on) {
      return new ReferencePeriod.AsOf(timing(on.date()), words);
    }
    if (period instanceof ReferencePeriod.Sum sum) {
      return new ReferencePeriod.Sum(sum.from(), sum.to(), words);
    }
    return period instanceof ReferencePeriod.SumOfYears some
        ? new ReferencePeriod.SumOfYears(some.years(), words)
        : new ReferencePeriod.Mean(period.year(), words);
  }

  @Override
  public Target target(Target target) {
    return target instanceof Target.Amount amount
        ? new Target.Amount(
            quantity(amount.quantity(), amount.period()), amount.period().map(this::period))
        : EnglishTargets.of(target);
  }

  @Override
  public Actual actual(Actual actual) {
    if (actual instanceof Actual.Known known) {
      return new Actual.Known(
          (Figure) quantity(known.figure(), known.period()),
          known.certainty(),
          known.period().map(this::period));
    }
    if (actual instanceof Actual.Pending pending) {
      return new Actual.Pending(
          EnglishTargets.absence(pending.word(), pending.knownOn()),
          pending.knownOn().map(this::timing));
    }
    return new Actual.NotMeasured(absence(actual.written()));
  }

  @Override
  public String absence(String words) {
    return words.isEmpty() ? words : EnglishTargets.absence(words, Optional.empty());
  }

  @Override
  public Amount amount(Amount amount) {
    if (amount instanceof Amount.Yen yen) {
      String number = EnglishNumber.grouped(new BigDecimal(yen.value().abs()));
      return new Amount.Yen(
          yen.value(),
          yen.unit(),
          yen.precision(),
          yen.about(),
          (yen.about() ? "about " : "") + (yen.value().signum() < 0 ? "−" : "") + number + " yen");
    }
    Amount.Unstated unstated = (Amount.Unstated) amount;
    return new Amount.Unstated(absence(unstated.written()), unstated.isPending());
  }

  @Override
  public String text(String written, FiscalYear within) {
    return TargetGrammar.read(written)
        .found()
        .map(target -> target(target).written())
        .or(() -> TimingGrammar.read(written, within).found().map(EnglishDates::of))
        .or(() -> EnglishPeriods.read(written))
        .orElseGet(() -> absence(written));
  }
}
