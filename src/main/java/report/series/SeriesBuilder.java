package report.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.plan.Actual;
import report.plan.Comparative;
import report.plan.Measure;
import report.plan.Past;
import report.plan.Target;
import report.plan.Trajectory;
import report.quantity.Figure;

/**
 * Builds the series of a measure. For each year, a figure reported as a result goes before one of a
 * history, and that before last year's figure and the baseline of a plan; of several, the one of
 * the latest book.
 */
final class SeriesBuilder {
  private final List<MeasureYear> years;
  private final Map<FiscalYear, Point.Planned> targets = new TreeMap<>();
  private final Map<FiscalYear, Point.Reached> actuals = new TreeMap<>();

  /** A measure in each book that has it, the latest first. */
  SeriesBuilder(List<MeasureYear> years) {
    this.years = List.copyOf(years);
  }

  MeasureSeries series() {
    years.forEach(this::ownTarget);
    years.forEach(this::otherTargets);
    years.forEach(year -> result(year, SeriesBuilder::isFigure));
    years.forEach(year -> history(year, SeriesBuilder::isFigure));
    years.forEach(this::earlier);
    years.forEach(year -> result(year, actual -> true));
    years.forEach(year -> history(year, actual -> true));
    MeasureYear now = years.get(0);
    TreeSet<FiscalYear> all = new TreeSet<>(targets.keySet());
    all.addAll(actuals.keySet());
    return new MeasureSeries(
        years, all.headSet(now.year(), true).stream().map(this::point).toList(), breaks());
  }

  private Point point(FiscalYear year) {
    return new Point(
        year, Optional.ofNullable(targets.get(year)), Optional.ofNullable(actuals.get(year)));
  }

  private void ownTarget(MeasureYear year) {
    year.measure()
        .target()
        .ifPresent(target -> targets.putIfAbsent(year.year(), planned(target, year)));
  }

  private void otherTargets(MeasureYear year) {
    year.measure()
        .course()
        .earlier()
        .forEach(end -> targets.putIfAbsent(end.year(), planned(amount(end), year)));
  }

  private static Target amount(Trajectory.End end) {
    return new Target.Amount(end.target(), Optional.of(end.period()));
  }

  private static Point.Planned planned(Target target, MeasureYear year) {
    return new Point.Planned(target, year.of().book());
  }

  private static boolean isFigure(Actual actual) {
    return actual instanceof Actual.Known;
  }

  private void result(MeasureYear year, Predicate<Actual> which) {
    year.rate()
        .actual()
        .filter(which)
        .ifPresent(
            actual ->
                actuals.putIfAbsent(
                    actual instanceof Actual.Known known
                        ? known.year().orElse(year.year())
                        : year.year(),
                    new Point.Reached(
                        actual, Optional.of(year), Point.Source.RESULT, year.of().book())));
  }

  private void history(MeasureYear year, Predicate<Actual> which) {
    for (Past.Recorded one : year.measure().past().history()) {
      if (which.test(one.actual())) {
        add(one.year(), one.actual(), Point.Source.HISTORY, year);
      }
    }
  }

  /** Last year's figure and the baseline, as far as the plan itself gives them. */
  private void earlier(MeasureYear year) {
    Measure measure = year.measure();
    if (measure.past().lastBook().isEmpty()) {
      measure
          .previous()
          .ifPresent(
              figure ->
                  add(
                      figure,
                      measure.beside().previous(),
                      before(year.year()),
                      Point.Source.PREVIOUS,
                      year));
    }
    measure
        .baseline()
        .ifPresent(
            figure ->
                add(
                    figure,
                    measure.beside().baseline(),
                    measure.course().baselineYear(),
                    Point.Source.BASELINE,
                    year));
  }

  private static Optional<FiscalYear> before(FiscalYear year) {
    return year.start() > FiscalYear.FIRST
        ? Optional.of(new FiscalYear(year.start() - 1))
        : Optional.empty();
  }

  private void add(
      Figure figure,
      Comparative beside,
      Optional<FiscalYear> otherwise,
      Point.Source source,
      MeasureYear year) {
    beside
        .period()
        .map(ReferencePeriod::year)
        .orElse(otherwise)
        .ifPresent(
            of ->
                add(
                    of,
                    new Actual.Known(figure, beside.certainty(), beside.period()),
                    source,
                    year));
  }

  private void add(FiscalYear of, Actual actual, Point.Source source, MeasureYear year) {
    actuals.putIfAbsent(of, new Point.Reached(actual, Optional.empty(), source, year.of().book()));
  }

  private List<Break> breaks() {
    List<Break> breaks = new ArrayList<>();
    for (int i = years.size() - 1; i >= 0; i--) {
      MeasureYear year = years.get(i);
      List<Break.Change> changes =
          i + 1 < years.size() ? changes(years.get(i + 1), year) : List.of();
      if (!changes.isEmpty() || year.breaks().isPresent()) {
        breaks.add(new Break(year.year(), year.breaks(), changes));
      }
    }
    return breaks;
  }

  private static List<Break.Change> changes(MeasureYear before, MeasureYear after) {
    List<Break.Change> changes = new ArrayList<>();
    before
        .unit()
        .flatMap(
            from ->
                after
                    .unit()
                    .filter(to -> !to.countsAs(from))
                    .map(to -> new Break.Change.OfUnit(from, to)))
        .ifPresent(changes::add);
    before
        .method()
        .flatMap(
            from ->
                after
                    .method()
                    .filter(to -> !to.equals(from))
                    .map(to -> new Break.Change.OfMethod(from, to)))
        .ifPresent(changes::add);
    return changes;
  }
}
