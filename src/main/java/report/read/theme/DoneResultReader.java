package report.read.theme;

import java.util.List;
import java.util.Optional;
import report.calendar.Timing;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.Milestone;
import report.plan.Result;
import report.prose.Prose;
import report.read.field.DateField;
import report.read.field.Fields;
import report.read.field.ProspectReader;
import report.read.field.Scope;
import report.read.field.WholeNumber;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.SequenceNode;

/** Reads the result of a milestone. */
final class DoneResultReader {
  /** The result of a milestone in its long form. */
  static final Form FORM =
      Form.of(
          "milestoneResult",
          Key.optional("done", Value.DATE),
          Key.optional("steps", Value.COUNT),
          Key.optional("note", Value.TEXT),
          ResultReader.LABEL,
          ResultReader.REASON,
          ResultReader.NEXT,
          ProspectReader.KEY,
          ResultReader.CORRECTED);

  private static final List<String> FOREIGN = List.of("actual", "rating", "evidence");

  private final Scope scope;
  private final Findings findings;
  private final Milestone milestone;

  DoneResultReader(Scope scope, Milestone milestone) {
    this.scope = scope;
    this.findings = scope.findings();
    this.milestone = milestone;
  }

  Optional<Result> read(Node node) {
    if (node instanceof SequenceNode) {
      findings.add(
          Finding.of(Rule.RESULT_DOES_NOT_FIT, node.span()).withMessage("R002.milestone-list"));
      return Optional.empty();
    }
    if (!(node instanceof MappingNode)) {
      return date(node)
          .map(
              done ->
                  new Result.Done(
                      milestone.id(),
                      Optional.empty(),
                      Optional.of(done),
                      Prose.EMPTY,
                      Prose.EMPTY));
    }
    if (ResultReader.isMisfit(node, FOREIGN, "R002.milestone", findings)) {
      return Optional.empty();
    }
    return Fields.of(node, milestone.id().text(), FORM, findings).map(this::read);
  }

  private Result read(Fields fields) {
    return new Result.Done(
        milestone.id(),
        fields.line("label"),
        fields.value("done").flatMap(this::date),
        fields.value("steps").flatMap(this::steps),
        fields.value("note").map(n -> scope.prose(n, "note")).orElse(Prose.EMPTY),
        ResultReader.text(fields, "reason", scope),
        ResultReader.text(fields, "next", scope),
        new ProspectReader(scope).read(fields),
        ResultReader.corrections(fields, scope));
  }

  /** The completed steps, which are not more than the plan has. */
  private Optional<Integer> steps(Node node) {
    Optional<Integer> steps = WholeNumber.orZero(node, "steps", findings);
    Optional<Integer> all = milestone.steps();
    if (steps.isEmpty() || all.isEmpty() || steps.get() <= all.get()) {
      return steps;
    }
    findings.add(
        Finding.of(
                Rule.RESULT_DOES_NOT_FIT,
                node.span(),
                String.valueOf(steps.get()),
                String.valueOf(all.get()))
            .withMessage("R002.steps"));
    return Optional.empty();
  }

  private Optional<Timing> date(Node node) {
    return DateField.of(node, "done", scope.year(), findings);
  }
}
