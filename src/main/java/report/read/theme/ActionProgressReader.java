package report.read.theme;

import java.util.Map;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Rule;
import report.money.Money;
import report.notation.Nearest;
import report.plan.ActionProgress;
import report.plan.Id;
import report.plan.Outlooks.Outlook;
import report.prose.Prose;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.Scope;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.markdown.MarkedText;
import report.read.markdown.ProseReader;
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
          OutlookReader.CHALLENGES,
          OutlookReader.NEXT,
          ResultsReader.RESULTS,
          ResultsReader.WITHDRAWN,
          MoneyReader.IN_REPORT);

  private final Scope scope;
  private final PlanIndex index;
  private final ResultsReader results;

  ActionProgressReader(Scope scope, PlanIndex index, ResultsReader results) {
    this.scope = scope;
    this.index = index;
    this.results = results;
  }

  /**
   * Reads an entry.
   *
   * @param entry the id of an action, and what is reported of it
   * @param all the mapping with this entry: an id in it is not offered instead of a mistyped one
   * @param outlooks receives its challenges and next steps, if there are any
   */
  Optional<ActionProgress> read(
      MappingNode.Entry entry, MappingNode all, Map<Id, Outlook> outlooks) {
    String action = entry.key().text();
    boolean known = index.action(action).isPresent();
    if (!known && index.lacks(action)) {
      scope.findings().add(unknown(entry, all));
    }
    if (ResultsReader.isNothing(entry.value())) {
      return Optional.empty();
    }
    Optional<Fields> fields = Fields.of(entry.value(), action, FORM, scope.findings());
    Optional<ActionProgress> read =
        fields.flatMap(written -> read(action, written, known, outlooks));
    read.ifPresent(
        progress ->
            scope
                .origins()
                .add(
                    progress,
                    fields.flatMap(f -> f.keySpan("results")).orElse(entry.key().span())));
    return read;
  }

  private Finding unknown(MappingNode.Entry entry, MappingNode all) {
    String id = entry.key().text();
    Finding finding = Finding.of(Rule.UNKNOWN_GOAL, entry.key().span(), id);
    return index.hasInitiative(id)
        ? finding.withMessage("R001.is-initiative")
        : finding
            .withMessage("R001.action")
            .withSuggestedTexts(
                Nearest.to(id, index.actionIds()).stream()
                    .filter(near -> all.entry(near).isEmpty())
                    .toList());
  }

  private Optional<ActionProgress> read(
      String action, Fields fields, boolean known, Map<Id, Outlook> outlooks) {
    Prose text = fields.value("text").map(node -> text(node, action, known)).orElse(Prose.EMPTY);
    Outlook outlook = OutlookReader.read(fields, scope);
    if (known && Id.isId(action) && !outlook.isEmpty()) {
      outlooks.put(new Id(action), outlook);
    }
    ResultsReader.Read read = results.read(fields, Owner.action(action), known);
    Money money = MoneyReader.ofReport(fields, scope);
    return known && Id.isId(action)
        ? Optional.of(
            new ActionProgress(new Id(action), text, read.results(), read.withdrawn(), money))
        : Optional.empty();
  }

  private Prose text(Node node, String action, boolean known) {
    Optional<ScalarNode> written = Expect.text(node, "text", scope.findings());
    if (written.isEmpty()) {
      return Prose.EMPTY;
    }
    MarkedText text = new ProseReader(scope.pictures(), scope.findings()).read(written.get());
    scope.note(text);
    if (known) {
      new Slots(index, Owner.action(action), scope.findings()).check(text);
    }
    return text.prose();
  }
}
