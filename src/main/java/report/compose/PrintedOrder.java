package report.compose;

import java.util.List;
import java.util.stream.Stream;
import report.plan.Action;
import report.plan.Counting;
import report.plan.GoalOwner;
import report.plan.Initiative;
import report.plan.Theme;

/** The order in which actions are printed: as written, but with 【参考】 at the end. */
final class PrintedOrder {
  private PrintedOrder() {}

  static List<Action> of(Initiative initiative) {
    return Stream.concat(
            initiative.actions().stream().filter(action -> !isReference(action)),
            initiative.actions().stream().filter(PrintedOrder::isReference))
        .toList();
  }

  /** The parts of a theme that goals belong to, in that order. */
  static Stream<GoalOwner> owners(Theme theme) {
    return Stream.concat(
        Stream.of(GoalOwner.of(theme)),
        theme.initiatives().stream().flatMap(initiative -> owners(theme, initiative)));
  }

  /** An initiative itself, and its actions in that order. */
  static Stream<GoalOwner> owners(Theme theme, Initiative initiative) {
    return Stream.concat(
        Stream.of(GoalOwner.of(theme, initiative)),
        of(initiative).stream().map(action -> GoalOwner.of(theme, initiative, action)));
  }

  private static boolean isReference(Action action) {
    return action.counting() == Counting.REFERENCE;
  }
}
