package report.collect;

import java.util.List;
import java.util.stream.Stream;
import report.form.RowKey;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Id;
import report.plan.Theme;

/** The order in which a plan names its parts and goals. */
final class PlanOrder {
  private PlanOrder() {}

  /** The ids of a theme in the order of its plan, each part before its goals. */
  static List<String> ids(Theme theme) {
    return theme.owners().flatMap(PlanOrder::ids).toList();
  }

  private static Stream<String> ids(GoalOwner owner) {
    Stream<Id> own =
        Stream.concat(
            owner.action().isPresent()
                ? Stream.empty()
                : owner.initiative().map(i -> i.id()).stream(),
            owner.action().map(a -> a.id()).stream());
    return Stream.concat(own, owner.goals().stream().map(Goal::id)).map(Id::text);
  }

  /** The place among ids of what a row is about; -1 for the theme itself. */
  static int place(RowKey row, List<String> ids) {
    String id =
        row.subject() instanceof RowKey.Measure measure
            ? measure.goal().text()
            : row.part() instanceof RowKey.OfAction action
                ? action.id().text()
                : row.part() instanceof RowKey.OfInitiative part ? part.id().text() : "";
    return ids.indexOf(id);
  }
}
