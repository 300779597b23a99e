package report.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.amendment.AmendedPart;
import report.amendment.Amendment;
import report.amendment.Amendments;
import report.plan.Goal;
import report.plan.Milestone;
import report.plan.NumericGoal;

/** The reasons that a plan gives for changes of its texts, methods, units and departments. */
final class Reasons {
  private Reasons() {}

  /** What is said of a part of the plan. */
  static List<Amendment> of(PlanNode node) {
    Amendments all = node.theme().amendments();
    return switch (node.part()) {
      case THEME -> all.theme();
      case INITIATIVE -> all.ofInitiative(node.id());
      case ACTION -> all.ofAction(node.id());
      case GOAL -> all.ofGoal(node.id());
      case BOOK, TERM, VISION, MEETING -> List.of();
    };
  }

  /** When and why something of a part was changed; empty if the plan does not say. */
  static String about(List<Amendment> amendments, AmendedPart... parts) {
    List<AmendedPart> asked = List.of(parts);
    return amendments.stream()
        .filter(one -> asked.contains(one.part()))
        .map(one -> one.on().written() + " " + one.reason())
        .distinct()
        .collect(Collectors.joining("、"));
  }

  /** When and why targets and due dates of a goal were changed. */
  static List<String> ofTargets(PlanNode node) {
    return node.goal().stream().flatMap(Reasons::ofTargets).distinct().toList();
  }

  private static Stream<String> ofTargets(Goal goal) {
    return goal instanceof NumericGoal numeric
        ? numeric.measures().stream()
            .flatMap(measure -> measure.revisions().stream())
            .map(one -> one.on().written() + " " + one.reason())
        : goal instanceof Milestone milestone
            ? milestone.moves().stream().map(one -> one.on().written() + " " + one.reason())
            : Stream.of();
  }

  /** What the second version says and the first one did not. */
  static List<Amendment> added(PlanNode was, PlanNode is) {
    List<Amendment> earlier = of(was);
    return Stream.of(of(is)).flatMap(List::stream).filter(one -> !earlier.contains(one)).toList();
  }
}
