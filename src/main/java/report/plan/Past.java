package report.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.FiscalYear;

/**
 * What is known of a measure from the years before.
 *
 * @param lastBook last year's actual as published in last year's book; empty if the plan gives last
 *     year's figure itself, or if there is none
 * @param history the actuals of earlier years that the plan gives, the earliest first
 */
public record Past(Optional<Published> lastBook, List<Recorded> history) {
  /** Nothing is known. */
  public static final Past NONE = new Past(Optional.empty(), List.of());

  /** Copies the list in the order of the years. */
  public Past {
    history = history.stream().sorted(Comparator.comparing(Recorded::year)).toList();
  }

  /**
   * The actuals of the years before as a series.
   *
   * @return the history, and last year's actual from its book if the history lacks that year; empty
   *     without a history
   */
  public List<Recorded> series() {
    return Stream.concat(
            history.stream(),
            lastBook.stream()
                .filter(last -> !history.isEmpty() && of(last.year()).isEmpty())
                .filter(last -> last.actual().year().filter(y -> !y.equals(last.year())).isEmpty())
                .map(last -> new Recorded(last.year(), last.actual())))
        .sorted(Comparator.comparing(Recorded::year))
        .toList();
  }

  /**
   * What the plan gives for a year.
   *
   * @param year a fiscal year
   * @return its entry in the history, if there is one
   */
  public Optional<Recorded> of(FiscalYear year) {
    return history.stream().filter(one -> one.year().equals(year)).findFirst();
  }

  /**
   * An actual that another book published.
   *
   * @param year the fiscal year of the book
   * @param actual the figure with its certainty and date
   */
  public record Published(FiscalYear year, Actual.Known actual) {}

  /**
   * The actual of a year.
   *
   * @param year the fiscal year
   * @param actual the figure, or the word given instead of one
   */
  public record Recorded(FiscalYear year, Actual actual) {}
}
