package report.read.theme;

import java.util.Optional;
import report.calendar.Timing;
import report.finding.Finding;
import report.finding.Rule;
import report.plan.Goal;
import report.plan.Milestone;
import report.prose.Prose;
import report.read.field.DateField;
import report.read.field.Fields;
import report.read.field.Scope;
import report.read.field.WholeNumber;

/** Reads a milestone. */
final class MilestoneReader {
  private final Scope scope;
  private final Fields fields;
  private final GoalFields common;

  MilestoneReader(Scope scope, Fields fields, GoalFields common) {
    this.scope = scope;
    this.fields = fields.as(GoalForms.MILESTONE, "K001.milestone", "method");
    this.common = common;
  }

  Optional<Goal> read() {
    fields
        .keySpan("method")
        .ifPresent(
            span ->
                scope
                    .findings()
                    .add(
                        Finding.of(Rule.METHOD_DOES_NOT_FIT, span)
                            .withMessage("P006.not-numeric")));
    Optional<Prose> name = fields.value("name").map(node -> scope.line(node, "name"));
    Optional<Timing> due =
        fields
            .value("due")
            .flatMap(node -> DateField.of(node, "due", scope.year(), scope.findings()));
    Prose note = fields.value("note").map(n -> scope.prose(n, "note")).orElse(Prose.EMPTY);
    Optional<Integer> steps =
        fields.value("steps").flatMap(n -> WholeNumber.of(n, "steps", scope.findings()));
    return common.id().isPresent() && name.isPresent() && due.isPresent()
        ? Optional.of(
            new Milestone(
                common.id().get(),
                name.get(),
                common.kind(),
                common.counting(),
                due.get(),
                steps,
                note,
                common.serves(),
                common.departments(),
                new RevisionsReader(scope).moves(fields)))
        : Optional.empty();
  }
}
