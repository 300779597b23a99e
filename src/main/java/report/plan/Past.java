package report.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYear;

/**
 * What is known of a measure from the years before.
 *
 * @param lastBook last year's actual as published in last year's book; empty if the plan gives last
 *     year's figure itself, or if there is none
 * @param history the actuals of earlier years, the earliest first
 */
public record Past(Optional<Published> lastBook, List<Recorded> history) {
  /** Nothing is known. */
  public static final Past NONE = new Past(Optional.empty(), List.of());

  /** Copies the list in the order of the years. */
  public Past {
    history = history.stream().sorted(Comparator.comparing(Recorded::year)).toList();
  }

  /**
   * An actual that another book published.
   *
   * @param actual the figure with its certainty and date
   */
  public record Published(Actual.Known actual) {}

  /**
   * The actual of a year.
   *
   * @param year the fiscal year
   * @param actual the figure, or the word given instead of one
   */
  public record Recorded(FiscalYear year, Actual actual) {}
}
