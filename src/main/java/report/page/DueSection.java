package report.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import report.document.Fact;
import report.document.OutstandingResult;
import report.document.Overview;
import report.rate.Outcome;

/**
 * The outstanding results and late milestones of a theme.
 *
 * @param theme the theme
 * @param owed the outstanding results, by due date
 * @param late the milestones that were completed late or are overdue
 */
record DueSection(ThemeLink theme, List<OfOwed> owed, List<OfLate> late) {
  /**
   * An outstanding result.
   *
   * @param goal the goal as plain text
   * @param href its place on the page of the theme
   * @param due the due date as written in the plan
   * @param outcome unreported, pending or not yet due
   * @param word the outcome in words
   * @param department the departments that answer for the goal, empty if they are those of the
   *     theme
   */
  record OfOwed(
      String goal, String href, String due, Outcome outcome, String word, String department) {}

  /**
   * A milestone that was completed late or is overdue.
   *
   * @param goal the goal as plain text
   * @param href its place on the page of the theme
   * @param due the due date as written in the plan
   * @param done the completion date as written in the report, empty if there is none
   * @param outcome its outcome
   * @param word the outcome in words
   * @param remark how late it was
   */
  record OfLate(
      String goal,
      String href,
      String due,
      String done,
      Outcome outcome,
      String word,
      String remark) {}

  /** The sections of a book, one for each theme. */
  static List<DueSection> of(Overview overview, List<ThemeLink> links) {
    Map<String, List<OutstandingResult>> owed =
        overview.owed().stream().collect(Collectors.groupingBy(OutstandingResult::themeId));
    Map<String, List<Fact>> late =
        overview.late().stream().collect(Collectors.groupingBy(Fact::themeId));
    return links.stream()
        .map(
            link ->
                new DueSection(
                    link,
                    owed(owed.getOrDefault(link.id(), List.of()), link),
                    late(late.getOrDefault(link.id(), List.of()), link)))
        .toList();
  }

  private static List<OfOwed> owed(List<OutstandingResult> all, ThemeLink link) {
    return all.stream().map(owed -> owed(owed, link)).toList();
  }

  private static OfOwed owed(OutstandingResult owed, ThemeLink link) {
    return new OfOwed(
        owed.goal(),
        link.href(owed.goalId()),
        owed.dueWritten(),
        owed.outcome(),
        owed.word(),
        owed.department().equals(link.department()) ? "" : owed.department());
  }

  private static List<OfLate> late(List<Fact> all, ThemeLink link) {
    return all.stream().map(fact -> late(fact, link)).toList();
  }

  private static OfLate late(Fact fact, ThemeLink link) {
    return new OfLate(
        fact.goal(),
        link.href(fact.goalId()),
        fact.target().printed(),
        fact.actual().printed(),
        fact.outcome(),
        fact.word(),
        fact.remark());
  }
}
