package report.document;

import java.util.Optional;
import report.calendar.Timing;
import report.plan.Progress;
import report.plan.Theme;

/** Which of a theme's reports speaks for a date. */
final class Reported {
  private Reported() {}

  /** The latest report that is not later than the date. */
  static Optional<Progress> asOf(Theme theme, Timing date) {
    return theme.progress().stream()
        .filter(progress -> !progress.asOf().last().isAfter(date.last()))
        .reduce((earlier, later) -> later);
  }
}
