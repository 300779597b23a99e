package report.series;

import java.time.LocalDate;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.plan.Target;
import report.plan.Trajectory;
import report.prospect.Prospects;
import report.quantity.Interval;
import report.rate.Preference;

/**
 * Finds whether the final target of a measure will be reached, from the figures of years that are
 * over: a figure of half a year says nothing of the pace of a whole one.
 */
public final class ProspectFinder {
  private final Prospects prospects;
  private final LocalDate asOf;

  /**
   * A finder for a book.
   *
   * @param prospects what the book declares
   * @param asOf the date as of which is asked
   */
  public ProspectFinder(Prospects prospects, LocalDate asOf) {
    this.prospects = prospects;
    this.asOf = asOf;
  }

  /**
   * The prospect of a measure.
   *
   * @param series the measure over the years
   * @param judgement what a person says
   * @return the judgement, or else what follows by the rule of the book; empty if no target is
   *     ahead, or if only a person can say it and none does
   */
  public Optional<Prospect> of(MeasureSeries series, Optional<Prospects.Judgement> judgement) {
    Optional<Trajectory.End> end = end(series.now());
    if (end.isEmpty()) {
      return Optional.empty();
    }
    if (judgement.isPresent()) {
      return judgement.map(Prospect.Judged::new);
    }
    return Preference.of(series.now().goal(), series.now().measure())
        .filter(better -> isTowards(end.get(), better))
        .flatMap(
            better ->
                new ProspectSearch(prospects, series, end.get(), better)
                    .of(lastYear(series.now())));
  }

  /** A figure that is to be kept is not on its way to a target. */
  private static boolean isTowards(Trajectory.End end, Preference better) {
    return end.target() instanceof Interval || !(better instanceof Preference.Nearer);
  }

  private boolean isOver(FiscalYear year) {
    return !asOf.isBefore(year.lastDay());
  }

  /** The last year that is over. */
  private int lastYear(MeasureYear now) {
    return now.year().start() - (isOver(now.year()) ? 0 : 1);
  }

  /** The final target, or that of the year itself as long as it is not over. */
  private Optional<Trajectory.End> end(MeasureYear now) {
    return now.measure()
        .course()
        .end()
        .or(
            () ->
                now.measure()
                    .target()
                    .filter(target -> !isOver(now.year()))
                    .filter(Target.Amount.class::isInstance)
                    .map(target -> end((Target.Amount) target, now.year())))
        .filter(end -> end.year().compareTo(now.year()) >= 0);
  }

  private static Trajectory.End end(Target.Amount own, FiscalYear year) {
    return new Trajectory.End(
        own.period().flatMap(ReferencePeriod::year).orElse(year),
        own.quantity(),
        own.period().orElseGet(() -> new ReferencePeriod.InYear(year)));
  }
}
