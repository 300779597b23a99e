package report.plan;

import java.util.Optional;
import report.calendar.Timing;

/** Which of a theme's reports speaks for a date. */
public final class Reported {
  private Reported() {}

  /**
   * The report that speaks for a date.
   *
   * @param theme a theme
   * @param date a date; what is not later than its last day counts
   * @return the latest report that is not later; nothing before the first
   */
  public static Optional<Progress> asOf(Theme theme, Timing date) {
    return theme.progress().stream()
        .filter(progress -> !progress.asOf().last().isAfter(date.last()))
        .reduce((earlier, later) -> later);
  }
}
