package report.read.theme;

import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.Id;
import report.plan.RatingScheme;
import report.plan.Result;
import report.prose.Prose;
import report.read.field.Fields;
import report.read.field.Scope;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.SequenceNode;

/** Reads the rating of a qualitative goal, given by a person. */
final class JudgedResultReader {
  /** A judgement in its long form. */
  static final Form FORM =
      Form.of(
          "judgedResult",
          Key.required("rating", Value.SYMBOL),
          Key.optional("evidence", Value.TEXT),
          ResultReader.LABEL,
          ResultReader.REASON,
          ResultReader.NEXT,
          ResultReader.CORRECTED);

  private static final List<String> FOREIGN = List.of("actual", "done", "note", "prospect");

  private final Scope scope;
  private final Findings findings;
  private final Id goal;
  private final Optional<RatingScheme> scheme;

  JudgedResultReader(Scope scope, Id goal, Optional<RatingScheme> scheme) {
    this.scope = scope;
    this.findings = scope.findings();
    this.goal = goal;
    this.scheme = scheme;
  }

  Optional<Result> read(Node node) {
    if (node instanceof SequenceNode) {
      findings.add(
          Finding.of(Rule.RESULT_DOES_NOT_FIT, node.span()).withMessage("R002.judged-list"));
      return Optional.empty();
    }
    if (!(node instanceof MappingNode)) {
      return rating(node)
          .map(
              symbol ->
                  new Result.Judged(goal, Optional.empty(), symbol, Prose.EMPTY, Prose.EMPTY));
    }
    if (ResultReader.isMisfit(node, FOREIGN, "R002.judged", findings)) {
      return Optional.empty();
    }
    return Fields.of(node, goal.text(), FORM, findings).flatMap(this::read);
  }

  private Optional<Result> read(Fields fields) {
    Optional<String> symbol = fields.value("rating").flatMap(this::rating);
    Optional<String> label = fields.line("label");
    Prose evidence =
        fields.value("evidence").map(n -> scope.prose(n, "evidence")).orElse(Prose.EMPTY);
    Prose reason = ResultReader.text(fields, "reason", scope);
    Prose next = ResultReader.text(fields, "next", scope);
    List<Result.Correction> corrections = ResultReader.corrections(fields, scope);
    return symbol.map(s -> new Result.Judged(goal, label, s, evidence, reason, next, corrections));
  }

  private Optional<String> rating(Node node) {
    return new SymbolReader(scheme, findings).read(node);
  }
}
