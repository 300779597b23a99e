package report.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import report.calendar.Timing;
import report.finding.Finding;
import report.finding.Rule;
import report.plan.Book;
import report.plan.Goal;
import report.plan.Id;
import report.plan.Measure;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Progress;
import report.plan.Result;
import report.plan.Target;
import report.plan.Theme;
import report.prospect.Prospects;

/**
 * Checks what persons say of the prospects of goals: in the words of the book, and only of goals
 * whose final target is still ahead.
 */
final class ProspectsCheck {
  private final Book book;
  private final Notice notice;

  ProspectsCheck(Book book, Notice notice) {
    this.book = book;
    this.notice = notice;
  }

  void check(Theme theme) {
    List<Progress> judging =
        theme.progress().stream()
            .filter(report -> report.results().anyMatch(one -> one.prospect().isPresent()))
            .toList();
    if (!judging.isEmpty()) {
      Map<Id, Goal> goals =
          theme.goals().collect(Collectors.toMap(Goal::id, Function.identity(), (a, b) -> a));
      judging.forEach(report -> report.results().forEach(one -> check(one, report.asOf(), goals)));
    }
  }

  private void check(Result result, Timing asOf, Map<Id, Goal> goals) {
    Optional<Goal> goal = Optional.ofNullable(goals.get(result.goal()));
    result.prospect().ifPresent(said -> goal.ifPresent(of -> check(said, of, asOf)));
  }

  private void check(Prospects.Judgement said, Goal goal, Timing asOf) {
    List<String> words = book.prospects().map(Prospects::symbols).orElse(List.of());
    if (words.isEmpty()) {
      notice.say("P047.undeclared", said, Rule.PROSPECT_DOES_NOT_FIT);
    } else if (!words.contains(said.symbol())) {
      notice
          .draft(
              "P047.symbol",
              said,
              Rule.PROSPECT_DOES_NOT_FIT,
              said.symbol(),
              String.join(", ", words))
          .map(finding -> near(finding, said.symbol(), words))
          .ifPresent(notice::add);
    } else if (!isAhead(goal, asOf)) {
      notice.add(said, goal, Rule.PROSPECT_DOES_NOT_FIT, goal.id().text());
    }
  }

  private static Finding near(Finding finding, String symbol, List<String> words) {
    return finding.withSuggestedTexts(
        words.stream().filter(word -> word.contains(symbol) || symbol.contains(word)).toList());
  }

  /** Whether a goal has a target that is due after a report. */
  private boolean isAhead(Goal goal, Timing asOf) {
    if (goal instanceof Milestone) {
      return true;
    }
    boolean isOver = !asOf.last().isBefore(book.year().lastDay());
    return goal instanceof NumericGoal numeric
        && numeric.measures().stream().anyMatch(measure -> isAhead(measure, isOver));
  }

  private static boolean isAhead(Measure measure, boolean isOver) {
    return measure.course().end().isPresent()
        || (!isOver && measure.target().filter(Target.Amount.class::isInstance).isPresent());
  }
}
