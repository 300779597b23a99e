package report.read.theme;

import java.util.List;
import java.util.Optional;
import report.finding.Findings;
import report.money.Money;
import report.plan.Action;
import report.plan.Goal;
import report.plan.Id;
import report.plan.IndicatorKind;
import report.plan.Initiative;
import report.plan.MatterPath;
import report.prose.Prose;
import report.read.field.AmendmentsReader;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.Items;
import report.read.field.Matters;
import report.read.field.Scope;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/** Reads an initiative with its actions. */
final class InitiativeReader {
  /** An initiative. */
  static final Form FORM =
      Form.of(
          "initiative",
          Key.required("id", Value.ID),
          Key.required("title", Value.LINE),
          Key.optional("aim", Value.TEXT),
          Key.optional("indicators", Indicators.WORDS),
          Key.present("actions", Value.items(Value.of(ActionReader.FORM))),
          Matters.SERVES,
          MoneyReader.IN_PLAN,
          Key.optional("goals", Value.items(Value.of(GoalForms.ANY))),
          Departments.KEY,
          AmendmentsReader.OF_INITIATIVE);

  private final Scope scope;
  private final ThemeIds ids;
  private final PlanIndex index;

  InitiativeReader(Scope scope, ThemeIds ids, PlanIndex index) {
    this.scope = scope;
    this.ids = ids;
    this.index = index;
  }

  Optional<Initiative> read(Node node) {
    Optional<Fields> fields = Fields.ofItem(node, "initiatives", FORM, scope.findings());
    if (fields.isEmpty()) {
      index.lacksSome();
    }
    return fields.flatMap(this::read);
  }

  private Optional<Initiative> read(Fields fields) {
    Findings findings = scope.findings();
    Optional<ScalarNode> written =
        fields.value("id").flatMap(node -> Expect.text(node, "id", findings));
    written.ifPresentOrElse(
        text -> index.addInitiative(text.text(), text.span()), index::lacksSome);
    Optional<Id> id = written.flatMap(ids.initiatives()::claim);
    Optional<String> title = fields.line("title");
    Prose aim = fields.value("aim").map(n -> scope.prose(n, "aim")).orElse(Prose.EMPTY);
    IndicatorKind usual =
        fields.choice("indicators", Indicators::named).orElse(IndicatorKind.OUTCOME);
    Owner owner = Owner.initiative(written.map(ScalarNode::text).orElse(""));
    GoalReader goals = new GoalReader(scope, ids, index, owner, usual);
    List<Goal> own = Items.of(fields, "goals", index::lacksSome, goals::read, findings);
    ActionReader reader = new ActionReader(scope, ids, index, usual);
    List<Action> actions = Items.of(fields, "actions", index::lacksSome, reader::read, findings);
    List<MatterPath> serves = scope.serves(fields);
    List<String> departments = Departments.of(fields, findings);
    Money money = MoneyReader.ofPlan(fields, scope);
    ids.amendments().ofInitiative(written, fields);
    Optional<Initiative> initiative =
        id.flatMap(
            i ->
                title.map(
                    t -> new Initiative(i, t, aim, actions, serves, money, own, departments)));
    initiative.ifPresent(read -> scope.origins().add(read, fields.span("title")));
    return initiative;
  }
}
