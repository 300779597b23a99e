package report.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import report.finding.Finding;
import report.finding.Span;
import report.finding.Suggestion;
import report.plan.Action;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Id;
import report.plan.Initiative;
import report.plan.NumericGoal;

/**
 * Where the results of goals have to be written in a report, with the line to write while they are
 * not known yet. A report in flow style provides no line to paste, nor do milestones and
 * qualitative goals.
 *
 * @param place the location in the report
 * @param line the line
 */
record ResultLine(Span place, Optional<Suggestion> line) {
  private static final String RESULTS = "results";
  private static final String AS_OF = "asOf";
  private static final String ACTUAL = "actual";
  private static final String PENDING = "集計中";

  /** A finding at this location, with the line. */
  Finding of(Finding finding) {
    return finding.at(place).withSuggestions(line.stream().toList());
  }

  /** Whether a key is the one above the results of a part of the plan. */
  static boolean isResults(Span key) {
    return text(key).equals(RESULTS);
  }

  /**
   * Within the results of an action in a report.
   *
   * @param results the lines below the key {@code results}
   * @param goal the goal, which has no result there, or one that is left blank
   */
  static ResultLine among(KeyBlock results, Goal goal) {
    return Optional.ofNullable(results.keys().get(goal.id().text()))
        .map(key -> blank(key, goal))
        .orElseGet(
            () -> new ResultLine(results.key(), pending(List.of(goal)).flatMap(results::line)));
  }

  /** At a result that is left blank, or at the figure among its lines to be filled in. */
  private static ResultLine blank(Span key, Goal goal) {
    Span place = KeyBlock.below(key).keys().getOrDefault(ACTUAL, key);
    Optional<String> word = KeyBlock.below(place).isBlank() ? word(goal) : Optional.empty();
    return new ResultLine(
        place, word.map(text -> new Suggestion(withColon(place), text(place) + ": " + text)));
  }

  /**
   * Below an action without results in a report.
   *
   * @param action the id of the action in the report
   */
  static ResultLine below(Span action, List<Goal> goals) {
    return new ResultLine(action, results(goals).flatMap(KeyBlock.below(action)::line));
  }

  /**
   * In a report without an entry for a part of the plan.
   *
   * @param report a location in the report
   * @param owner the part with the goals
   */
  static ResultLine in(Span report, GoalOwner owner, List<Goal> goals) {
    Optional<Id> id =
        owner.action().map(Action::id).or(() -> owner.initiative().map(Initiative::id));
    if (id.isEmpty()) {
      return atTop(report, results(goals));
    }
    String kind = owner.action().isPresent() ? "actions" : "initiatives";
    Optional<String> entry = results(goals).map(all -> id.get() + ": {" + all + "}");
    Optional<Span> key = KeyBlock.top(report.source(), kind);
    if (key.isEmpty() && owner.action().isEmpty()) {
      return atTop(report, entry.map(line -> kind + ": {" + line + "}"));
    }
    return new ResultLine(
        key.orElse(report),
        entry.flatMap(line -> key.map(KeyBlock::below).flatMap(block -> block.line(line))));
  }

  /** A new key at the top level of a report, below its date. */
  private static ResultLine atTop(Span report, Optional<String> line) {
    Optional<Span> date = KeyBlock.top(report.source(), AS_OF);
    return new ResultLine(
        date.orElse(report), date.flatMap(key -> line.map(text -> Suggestion.below(key, 0, text))));
  }

  private static Optional<String> results(List<Goal> goals) {
    return pending(goals).map(all -> RESULTS + ": {" + all + "}");
  }

  private static Optional<String> pending(List<Goal> goals) {
    return goals.stream().allMatch(goal -> word(goal).isPresent())
        ? Optional.of(
            goals.stream()
                .map(goal -> goal.id().text() + ": " + word(goal).orElseThrow())
                .collect(Collectors.joining(", ")))
        : Optional.empty();
  }

  /** What to write for figures that are not known yet; empty for other kinds of goals. */
  private static Optional<String> word(Goal goal) {
    if (!(goal instanceof NumericGoal numeric)) {
      return Optional.empty();
    }
    List<String> words = Collections.nCopies(numeric.measures().size(), PENDING);
    return Optional.of(words.size() == 1 ? PENDING : "[" + String.join(", ", words) + "]");
  }

  private static String text(Span key) {
    return key.source().line(key.line()).substring(key.column() - 1, key.endColumn() - 1);
  }

  private static Span withColon(Span key) {
    return Span.of(key.source(), key.line(), key.column(), text(key).length() + 1);
  }
}
