package report.read;

import java.util.List;
import java.util.Optional;
import report.finding.Findings;
import report.plan.Action;
import report.plan.Id;
import report.plan.IndicatorKind;
import report.plan.Initiative;
import report.plan.MatterPath;
import report.prose.Prose;
import report.read.tree.Node;

/** Reads an initiative with its actions. */
final class InitiativeReader {
  private static final List<String> KEYS =
      List.of("id", "title", "aim", "indicators", "actions", "serves");

  private final Scope scope;
  private final ThemeIds ids;
  private final PlanIndex index;

  InitiativeReader(Scope scope, ThemeIds ids, PlanIndex index) {
    this.scope = scope;
    this.ids = ids;
    this.index = index;
  }

  Optional<Initiative> read(Node node) {
    Optional<Fields> fields = Fields.ofItem(node, "initiatives", KEYS, scope.findings());
    if (fields.isEmpty()) {
      index.lacksSome();
    }
    return fields.flatMap(this::read);
  }

  private Optional<Initiative> read(Fields fields) {
    Findings findings = scope.findings();
    Optional<Id> id =
        fields
            .required("id")
            .flatMap(node -> Expect.text(node, "id", findings))
            .flatMap(ids.initiatives()::claim);
    Optional<String> title = fields.requiredLine("title");
    Prose aim = fields.optional("aim").map(n -> scope.prose(n, "aim")).orElse(Prose.EMPTY);
    IndicatorKind usual =
        fields
            .optional("indicators")
            .flatMap(node -> Indicators.of(node, "indicators", findings))
            .orElse(IndicatorKind.OUTCOME);
    fields.mustHave("actions");
    ActionReader reader = new ActionReader(scope, ids, index, usual);
    List<Action> actions = Items.of(fields, "actions", index::lacksSome, reader::read, findings);
    List<MatterPath> serves = scope.serves(fields);
    return id.flatMap(i -> title.map(t -> new Initiative(i, t, aim, actions, serves)));
  }
}
