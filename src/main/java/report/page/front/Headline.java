package report.page.front;

import java.util.List;
import java.util.Optional;
import report.document.Labels;
import report.document.OutstandingResult;
import report.document.Overview;
import report.document.Tally;
import report.rate.Outcome;

/**
 * How the goals of a book stand, in sentences: of all of them, so that those without a result are
 * part of it.
 */
public final class Headline {
  private final Overview overview;
  private final Labels labels;
  private final String achieved;

  private Headline(Overview overview) {
    this.overview = overview;
    this.labels = overview.labels();
    this.achieved = labels.get("outcome." + Outcome.ACHIEVED);
  }

  /**
   * The sentences.
   *
   * @param overview the book
   * @return one or two sentences; empty without goals
   */
  public static String of(Overview overview) {
    return overview.tally().goals() == 0 ? "" : new Headline(overview).says();
  }

  private String says() {
    Tally tally = overview.tally();
    int reached =
        tally.outcomes().stream()
            .filter(count -> count.label().equals(achieved))
            .mapToInt(Tally.Count::count)
            .sum();
    List<String> others =
        tally.outcomes().stream()
            .filter(count -> count.count() > 0 && !count.label().equals(achieved))
            .map(this::clause)
            .toList();
    String first = labels.get("page.says", overview.asOf(), tally.goals(), reached);
    return others.isEmpty()
        ? first
        : first + labels.get("page.says.others", String.join(labels.get("page.says.join"), others));
  }

  private String clause(Tally.Count count) {
    Optional<String> since =
        count.label().equals(labels.get("outcome." + Outcome.UNREPORTED))
            ? unreportedSince()
            : Optional.empty();
    return since
        .map(due -> labels.get("page.says.since", count.label(), count.count(), due))
        .orElseGet(() -> labels.get("page.says.of", count.label(), count.count()));
  }

  /** The earliest due date that has passed without a report. */
  private Optional<String> unreportedSince() {
    return overview.owed().stream()
        .filter(owed -> owed.outcome() == Outcome.UNREPORTED)
        .map(OutstandingResult::dueWritten)
        .findFirst();
  }
}
