package report.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import report.calendar.Timing;
import report.finding.Finding;
import report.finding.Rule;
import report.finding.Span;
import report.plan.Actual;
import report.plan.Book;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Progress;
import report.plan.Result;
import report.plan.Theme;

/**
 * The outstanding results of a theme with reports, reported where they have to be written: in its
 * latest report, or in the next one.
 */
final class MissingResults {
  private final Theme theme;
  private final Book book;
  private final Notice notice;
  private final Optional<Progress> latest;
  private final Map<GoalOwner, List<Owed>> owed = new LinkedHashMap<>();

  /**
   * An outstanding result.
   *
   * @param goal its goal
   * @param earlier the content and date of an earlier report
   */
  private record Owed(Goal goal, Optional<Earlier> earlier) {}

  private record Earlier(Result result, Timing report) {}

  MissingResults(Theme theme, Book book, Notice notice) {
    this.theme = theme;
    this.book = book;
    this.notice = notice;
    LocalDate asOf = book.asOf().last();
    this.latest =
        theme.progress().stream()
            .filter(report -> !report.asOf().last().isAfter(asOf))
            .reduce((earlier, later) -> later);
  }

  /** Records a goal without a reported result. */
  void add(GoalOwner owner, Goal goal) {
    add(owner, new Owed(goal, Optional.empty()));
  }

  /** Records a goal that only an earlier report mentions. */
  void add(GoalOwner owner, Goal goal, Result earlier, Timing report) {
    add(owner, new Owed(goal, Optional.of(new Earlier(earlier, report))));
  }

  private void add(GoalOwner owner, Owed result) {
    owed.computeIfAbsent(owner, none -> new ArrayList<>()).add(result);
  }

  /**
   * Reports the outstanding results; it is a separate finding if all reports are later than the
   * book.
   */
  void tell() {
    if (owed.isEmpty()) {
      return;
    }
    if (latest.filter(this::isOfTheEnd).isPresent()) {
      owed.forEach((owner, results) -> tell(latest.get(), owner, results));
    } else if (latest.isPresent() && !isBeforeYear(latest.get())) {
      notice.say(
          "R007.late",
          latest.get(),
          Rule.NOT_REPORTED,
          theme.id().text(),
          book.asOf().written(),
          latest.get().asOf().written(),
          book.year().code());
    }
  }

  /** Such a date is a typo, and a separate finding. */
  private boolean isBeforeYear(Progress report) {
    return report.asOf().last().isBefore(book.year().firstDay());
  }

  /** Whether a report is of the end of the year, if the book is. */
  private boolean isOfTheEnd(Progress report) {
    LocalDate end = book.year().lastDay();
    return book.asOf().last().isBefore(end) || !report.asOf().last().isBefore(end);
  }

  private void tell(Progress report, GoalOwner owner, List<Owed> results) {
    Optional<Span> entry = report.of(owner).flatMap(notice::placeOf);
    Optional<Span> below = entry.filter(ResultLine::isResults);
    if (below.isPresent()) {
      KeyBlock block = KeyBlock.below(below.get());
      for (Owed result : results) {
        ResultLine line = ResultLine.among(block, result.goal());
        draft(result).map(line::of).ifPresent(notice::add);
      }
      return;
    }
    List<Goal> goals = results.stream().map(Owed::goal).toList();
    entry
        .map(place -> ResultLine.below(place, goals))
        .or(() -> notice.placeOf(report).map(place -> ResultLine.in(place, owner, goals)))
        .ifPresent(line -> draft(results).map(line::of).ifPresent(notice::add));
  }

  private Optional<Finding> draft(List<Owed> results) {
    return results.size() == 1
        ? draft(results.get(0))
        : notice
            .draft(
                "R007.goals",
                results.get(0).goal(),
                Rule.NOT_REPORTED,
                results.stream()
                    .map(result -> result.goal().id().text())
                    .collect(Collectors.joining(", ")),
                book.asOf().written())
            .map(finding -> notice.seeing(finding, results.get(0).goal()));
  }

  private Optional<Finding> draft(Owed result) {
    Goal goal = result.goal();
    String id = goal.id().text();
    String asOf = book.asOf().written();
    return result
        .earlier()
        .map(
            earlier ->
                notice
                    .draft(
                        "R007.earlier",
                        goal,
                        Rule.NOT_REPORTED,
                        id,
                        asOf,
                        earlier.report().written(),
                        said(earlier.result()))
                    .map(finding -> notice.seeing(finding, earlier.result())))
        .orElseGet(
            () ->
                notice
                    .draft(Rule.NOT_REPORTED.id(), goal, Rule.NOT_REPORTED, id, asOf)
                    .map(finding -> notice.seeing(finding, goal)));
  }

  private static String said(Result result) {
    return result instanceof Result.Numeric numeric
        ? numeric.actuals().stream().map(MissingResults::written).collect(Collectors.joining("、"))
        : "―";
  }

  private static String written(Actual actual) {
    return actual.written();
  }
}
