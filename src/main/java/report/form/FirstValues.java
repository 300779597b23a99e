package report.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import report.amendment.AmendedPart;
import report.amendment.Amendment;
import report.plan.Goal;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Target;
import report.plan.Theme;
import report.project.Messages;

/** What goals said at first, which is printed behind what they were changed to. */
final class FirstValues {
  private final Messages texts;

  FirstValues(Messages texts) {
    this.texts = texts;
  }

  /** A name, with the first one behind it if it was changed. */
  String name(Theme theme, Goal goal, String name) {
    return first(theme, goal, AmendedPart.NAME)
        .or(() -> first(theme, goal, AmendedPart.QUALITATIVE))
        .map(from -> texts.get("first", name, String.join(Theme.SEPARATOR, from)))
        .orElse(name);
  }

  /** A target or due date, with the first one behind it if it was changed. */
  String target(Theme theme, Goal goal, int number, String target) {
    return first(goal, number)
        .or(
            () ->
                first(theme, goal, AmendedPart.UNIT)
                    .or(() -> first(theme, goal, AmendedPart.KIND))
                    .map(
                        from ->
                            from.size() >= number
                                ? from.get(number - 1)
                                : from.stream().collect(Collectors.joining(Theme.SEPARATOR))))
        .map(from -> texts.get("first", target, from))
        .orElse(target);
  }

  private static Optional<String> first(Goal goal, int number) {
    return goal instanceof NumericGoal numeric
        ? numeric.measures().get(number - 1).revisions().stream()
            .findFirst()
            .map(Target.Revision::old)
            .map(Target::written)
        : goal instanceof Milestone milestone
            ? milestone.moves().stream().findFirst().map(move -> move.old().written())
            : Optional.empty();
  }

  private static Optional<List<String>> first(Theme theme, Goal goal, AmendedPart part) {
    return theme.amendments().ofGoal(goal.id().text()).stream()
        .filter(one -> one.part() == part)
        .findFirst()
        .map(Amendment::from);
  }
}
