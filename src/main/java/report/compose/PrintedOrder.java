package report.compose;

import java.util.List;
import java.util.stream.Stream;
import report.plan.Action;
import report.plan.Counting;
import report.plan.Initiative;

/** The order in which actions are printed: as written, but with 【参考】 at the end. */
final class PrintedOrder {
  private PrintedOrder() {}

  static List<Action> of(Initiative initiative) {
    return Stream.concat(
            initiative.actions().stream().filter(action -> !isReference(action)),
            initiative.actions().stream().filter(PrintedOrder::isReference))
        .toList();
  }

  private static boolean isReference(Action action) {
    return action.counting() == Counting.REFERENCE;
  }
}
