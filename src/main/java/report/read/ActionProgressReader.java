package report.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Rule;
import report.notation.Nearest;
import report.plan.ActionProgress;
import report.plan.Id;
import report.plan.RatingScheme;
import report.plan.Result;
import report.prose.Prose;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.markdown.MarkedText;
import report.read.markdown.ProseReader;
import report.read.tree.FaultyNode;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/** Reads what a progress file reports of an action. */
final class ActionProgressReader {
  /** What is reported of an action. */
  static final Form FORM =
      Form.of(
          "actionProgress",
          Key.optional("text", Value.TEXT),
          Key.optional("results", Value.entries(Value.ID, ResultReader.FORM)));

  private final Scope scope;
  private final PlanIndex index;
  private final ResultReader results;

  ActionProgressReader(Scope scope, PlanIndex index, Optional<RatingScheme> rating) {
    this.scope = scope;
    this.index = index;
    this.results = new ResultReader(scope, index, rating);
  }

  Optional<ActionProgress> read(MappingNode.Entry entry) {
    String action = entry.key().text();
    boolean known = index.action(action).isPresent();
    if (!known && index.lacks(action)) {
      scope
          .findings()
          .add(
              Finding.of(Rule.UNKNOWN_GOAL, entry.key().span(), action)
                  .saying("R001.action")
                  .instead(Nearest.to(action, index.actionIds()).stream().toList()));
    }
    if (isNothing(entry.value())) {
      return Optional.empty();
    }
    return Fields.of(entry.value(), action, FORM, scope.findings())
        .flatMap(fields -> read(action, fields, known));
  }

  private Optional<ActionProgress> read(String action, Fields fields, boolean known) {
    Prose text = fields.value("text").map(node -> text(node, action, known)).orElse(Prose.EMPTY);
    List<Result> read = new ArrayList<>();
    fields
        .value("results")
        .flatMap(node -> Expect.mapping(node, "results", scope.findings()))
        .ifPresent(
            mapping ->
                mapping
                    .entries()
                    .forEach(
                        entry -> {
                          if (known && !isNothing(entry.value())) {
                            results.read(entry, action).ifPresent(read::add);
                          }
                        }));
    return known && Id.isId(action)
        ? Optional.of(new ActionProgress(new Id(action), text, read))
        : Optional.empty();
  }

  private Prose text(Node node, String action, boolean known) {
    Optional<ScalarNode> written = Expect.text(node, "text", scope.findings());
    if (written.isEmpty()) {
      return Prose.EMPTY;
    }
    MarkedText text = new ProseReader(scope.findings()).read(written.get());
    scope.terms().check(text.terms(), scope.findings());
    if (known) {
      new Slots(index, action, scope.findings()).check(text);
    }
    return text.prose();
  }

  /** What is left blank is not reported yet. */
  private static boolean isNothing(Node node) {
    return node instanceof FaultyNode || (node instanceof ScalarNode scalar && scalar.isEmpty());
  }
}
