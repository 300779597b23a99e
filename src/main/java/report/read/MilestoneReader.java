package report.read;

import java.util.List;
import java.util.Optional;
import report.calendar.Timing;
import report.finding.Finding;
import report.finding.Rule;
import report.plan.Goal;
import report.plan.Milestone;
import report.prose.Prose;

/** Reads a milestone. */
final class MilestoneReader {
  private static final List<String> KEYS =
      List.of("id", "name", "due", "steps", "note", "indicator", "repost", "reference", "serves");
  private static final List<String> OTHERS =
      List.of(
          "previous",
          "baseline",
          "measures",
          "period",
          "baselineYear",
          "revised",
          "tolerance",
          "main");

  private final Scope scope;
  private final Fields fields;
  private final GoalFields common;

  MilestoneReader(Scope scope, Fields fields, GoalFields common) {
    this.scope = scope;
    this.fields = fields;
    this.common = common;
  }

  Optional<Goal> read() {
    fields.only(KEYS, OTHERS, "K001.milestone");
    fields
        .keySpan("method")
        .ifPresent(
            span ->
                scope
                    .findings()
                    .add(Finding.of(Rule.METHOD_DOES_NOT_FIT, span).saying("P006.not-numeric")));
    Optional<Prose> name = fields.required("name").map(node -> scope.line(node, "name"));
    Optional<Timing> due =
        fields
            .required("due")
            .flatMap(node -> DateField.of(node, "due", scope.year(), scope.findings()));
    Prose note = fields.optional("note").map(n -> scope.prose(n, "note")).orElse(Prose.EMPTY);
    Optional<Integer> steps =
        fields.optional("steps").flatMap(n -> WholeNumber.of(n, "steps", scope.findings()));
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
                common.serves()))
        : Optional.empty();
  }
}
