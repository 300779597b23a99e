package report.read.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Rule;
import report.money.Money;
import report.notation.Nearest;
import report.plan.ActionProgress;
import report.plan.Id;
import report.plan.RatingScheme;
import report.plan.Result;
import report.prose.Prose;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.Scope;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.markdown.MarkedText;
import report.read.markdown.ProseReader;
import report.read.tree.FaultyNode;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/** Reads the progress of an action from a progress file. */
final class ActionProgressReader {
  /** What is reported of an action. */
  static final Form FORM =
      Form.of(
          "actionProgress",
          Key.optional("text", Value.TEXT),
          Key.optional("results", Value.entries(Value.ID, ResultReader.FORM)),
          Key.optional("withdrawn", Value.items(Value.ID)),
          MoneyReader.IN_REPORT);

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
                  .withMessage("R001.action")
                  .withSuggestedTexts(Nearest.to(action, index.actionIds()).stream().toList()));
    }
    if (isNothing(entry.value())) {
      return Optional.empty();
    }
    Optional<Fields> fields = Fields.of(entry.value(), action, FORM, scope.findings());
    Optional<ActionProgress> read = fields.flatMap(written -> read(action, written, known));
    read.ifPresent(
        progress ->
            scope
                .origins()
                .add(
                    progress,
                    fields.flatMap(f -> f.keySpan("results")).orElse(entry.key().span())));
    return read;
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
                          if (known && !isNothing(entry.value()) && !OpenResult.is(entry.value())) {
                            results.read(entry, action).ifPresent(read::add);
                          }
                        }));
    Money money = MoneyReader.ofReport(fields, scope);
    List<Id> withdrawn = known ? withdrawn(fields, action) : List.of();
    return known && Id.isId(action)
        ? Optional.of(new ActionProgress(new Id(action), text, read, withdrawn, money))
        : Optional.empty();
  }

  /** The goals whose earlier results are withdrawn; none of them has a new one. */
  private List<Id> withdrawn(Fields fields, String action) {
    Optional<MappingNode> reported =
        fields.value("results").filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
    List<Id> withdrawn = new ArrayList<>();
    fields
        .value("withdrawn")
        .flatMap(node -> Expect.list(node, "withdrawn", scope.findings()))
        .ifPresent(
            list ->
                list.items().stream()
                    .flatMap(item -> Expect.text(item, "withdrawn", scope.findings()).stream())
                    .filter(goal -> results.isGoal(goal, action))
                    .filter(goal -> !isReported(goal, reported))
                    .forEach(goal -> withdrawn.add(new Id(goal.text().strip()))));
    return withdrawn;
  }

  private boolean isReported(ScalarNode goal, Optional<MappingNode> results) {
    Optional<MappingNode.Entry> result =
        results.flatMap(mapping -> mapping.entry(goal.text().strip()));
    result.ifPresent(
        entry ->
            scope
                .findings()
                .add(
                    Finding.of(Rule.RESULT_DOES_NOT_FIT, goal.span(), goal.text().strip())
                        .withMessage("R002.withdrawn")
                        .withRelated(entry.key().span())));
    return result.isPresent();
  }

  private Prose text(Node node, String action, boolean known) {
    Optional<ScalarNode> written = Expect.text(node, "text", scope.findings());
    if (written.isEmpty()) {
      return Prose.EMPTY;
    }
    MarkedText text = new ProseReader(scope.pictures(), scope.findings()).read(written.get());
    scope.terms().check(text.terms(), scope.findings());
    if (known) {
      new Slots(index, action, scope.findings()).check(text);
    }
    return text.prose();
  }

  /** Blank lines report nothing yet. */
  private static boolean isNothing(Node node) {
    return node instanceof FaultyNode || (node instanceof ScalarNode scalar && scalar.isEmpty());
  }
}
