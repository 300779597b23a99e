package report.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.finding.Rule;
import report.plan.Book;
import report.plan.Measure;
import report.plan.Target;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.rate.Fraction;
import report.rate.Preference;
import report.series.Break;
import report.series.GoalSeries;
import report.series.MeasureSeries;
import report.series.MeasureYear;

/** Compares the targets, baselines, units and methods of goals with those of last year's book. */
final class TargetsCheck {
  private final Book last;
  private final Notice notice;

  TargetsCheck(Book last, Notice notice) {
    this.last = last;
    this.notice = notice;
  }

  void check(GoalSeries series) {
    for (MeasureSeries measure : series.measures()) {
      if (measure.books().size() > 1) {
        check(measure, measure.now(), measure.books().get(1));
      }
    }
  }

  private void check(MeasureSeries series, MeasureYear now, MeasureYear before) {
    Optional<Break> broken = series.breakBefore(now.year());
    if (broken.isPresent()) {
      broken.filter(one -> one.reason().isEmpty()).ifPresent(one -> tell(one, now, before));
      return;
    }
    if (now.measure().revisions().isEmpty()) {
      lowered(now, before);
    }
    baseline(now, before);
  }

  private void tell(Break broken, MeasureYear now, MeasureYear before) {
    Break.Change change = broken.changes().get(0);
    if (change instanceof Break.Change.OfUnit unit) {
      broken("P045", unit.from().toString(), unit.to().toString(), now, before);
    } else if (change instanceof Break.Change.OfMethod method) {
      broken(
          "P045.method", method.from().declared().key(), method.to().declared().key(), now, before);
    }
  }

  private void broken(
      String sentence, String from, String to, MeasureYear now, MeasureYear before) {
    notice.compare(
        sentence,
        now.goal(),
        before.goal(),
        Rule.SERIES_BROKEN,
        now.goal().id().text(),
        last.year().label(),
        from,
        to);
  }

  /** The first target that asks for less than last year's book did for the same year. */
  private void lowered(MeasureYear now, MeasureYear before) {
    Map<FiscalYear, Quantity> then = targets(before.measure(), before.year());
    for (Map.Entry<FiscalYear, Quantity> target : targets(now.measure(), now.year()).entrySet()) {
      Quantity earlier = then.get(target.getKey());
      if (earlier != null && asksLess(target.getValue(), earlier, before)) {
        notice.compare(
            Rule.TARGET_LOWERED.id(),
            now.goal(),
            before.goal(),
            Rule.TARGET_LOWERED,
            now.goal().id().text(),
            target.getKey().label(),
            earlier.written(),
            target.getValue().written());
        return;
      }
    }
  }

  private static Map<FiscalYear, Quantity> targets(Measure measure, FiscalYear year) {
    Map<FiscalYear, Quantity> targets = new TreeMap<>();
    measure.course().years().forEach(end -> targets.put(end.year(), end.target()));
    measure
        .target()
        .filter(Target.Amount.class::isInstance)
        .map(Target.Amount.class::cast)
        .ifPresent(
            own ->
                targets.put(
                    own.period().flatMap(ReferencePeriod::year).orElse(year), own.quantity()));
    return targets;
  }

  private static boolean asksLess(Quantity now, Quantity then, MeasureYear before) {
    if (now instanceof Interval wide && then instanceof Interval narrow) {
      return wide.low().value().compareTo(narrow.low().value()) < 0
          || wide.high().value().compareTo(narrow.high().value()) > 0;
    }
    return Preference.of(before.goal(), before.measure())
        .filter(better -> better.compare(bound(now), bound(then)) < 0)
        .isPresent();
  }

  private static Fraction bound(Quantity quantity) {
    BigDecimal value =
        quantity instanceof Limit limit
            ? limit.bound().value()
            : quantity instanceof Interval range
                ? range.low().value()
                : ((Figure) quantity).value();
    return Fraction.of(value);
  }

  private void baseline(MeasureYear now, MeasureYear before) {
    Optional<Figure> figure = now.measure().baseline();
    Optional<Figure> then = before.measure().baseline();
    if (figure.isPresent() && then.isPresent() && differ(figure.get(), then.get())) {
      notice.compare(
          Rule.BASELINE_CHANGED.id(),
          now.goal(),
          before.goal(),
          Rule.BASELINE_CHANGED,
          now.goal().id().text(),
          then.get().written(),
          figure.get().written(),
          last.year().label());
    }
  }

  private static boolean differ(Figure now, Figure then) {
    return !now.about() && !then.about() && now.value().compareTo(then.value()) != 0;
  }
}
