package report.read.theme;

import java.util.List;
import java.util.Optional;
import report.finding.Findings;
import report.money.Money;
import report.plan.Action;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.Id;
import report.plan.IndicatorKind;
import report.prose.Prose;
import report.read.field.AmendmentsReader;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.Items;
import report.read.field.Scope;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.theme.PlanIndex.KnownAction;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/** Reads an action with its goals. */
final class ActionReader {
  /** An action. */
  static final Form FORM =
      Form.of(
          "action",
          Key.required("id", Value.ID),
          Key.required("text", Value.TEXT),
          Key.optional("repost", Value.MARK),
          Key.optional("reference", Value.MARK),
          Key.optional("goals", Value.items(Value.of(GoalForms.ANY))),
          MoneyReader.IN_PLAN,
          Departments.KEY,
          AmendmentsReader.OF_ACTION);

  private final Scope scope;
  private final ThemeIds ids;
  private final PlanIndex index;
  private final IndicatorKind usual;

  ActionReader(Scope scope, ThemeIds ids, PlanIndex index, IndicatorKind usual) {
    this.scope = scope;
    this.ids = ids;
    this.index = index;
    this.usual = usual;
  }

  /** The action without goals that have errors; without any if it is unclear how they count. */
  Optional<Action> read(Node node) {
    Findings findings = scope.findings();
    int errors = findings.errors();
    Optional<Fields> found = Fields.ofItem(node, "actions", FORM, findings);
    if (found.isEmpty()) {
      index.lacksSome();
      return Optional.empty();
    }
    Fields fields = found.get();
    Optional<ScalarNode> written =
        fields.value("id").flatMap(value -> Expect.text(value, "id", findings));
    written.ifPresentOrElse(
        text -> index.add(text.text(), new KnownAction(text.span())), index::lacksSome);
    Optional<Id> id = written.flatMap(ids.actions()::claim);
    Counting counting = CountingReader.of(fields, findings);
    boolean isCounted = findings.errors() == errors;
    Optional<Prose> text = fields.value("text").map(value -> scope.prose(value, "text"));
    GoalReader reader =
        new GoalReader(
            scope, ids, index, Owner.action(written.map(ScalarNode::text).orElse("")), usual);
    List<Goal> goals = Items.of(fields, "goals", index::lacksSome, reader::read, findings);
    List<Goal> known = isCounted ? goals : List.of();
    List<String> departments = Departments.of(fields, findings);
    Money money = MoneyReader.ofPlan(fields, scope);
    ids.amendments().ofAction(written, fields);
    Optional<Action> action =
        id.map(i -> new Action(i, counting, text.orElse(Prose.EMPTY), known, money, departments));
    action.ifPresent(read -> scope.origins().add(read, fields.span("repost")));
    return action;
  }
}
