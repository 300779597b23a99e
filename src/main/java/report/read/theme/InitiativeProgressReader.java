package report.read.theme;

import java.util.Map;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Rule;
import report.money.Money;
import report.notation.Nearest;
import report.plan.Id;
import report.plan.Outlooks.Outlook;
import report.plan.Progress;
import report.read.field.Fields;
import report.read.field.Scope;
import report.read.form.Form;
import report.read.tree.MappingNode;

/** Reads the progress of an initiative itself from a progress file. */
final class InitiativeProgressReader {
  /** What is reported of an initiative. */
  static final Form FORM =
      Form.of(
          "initiativeProgress",
          OutlookReader.CHALLENGES,
          OutlookReader.NEXT,
          ResultsReader.RESULTS,
          ResultsReader.WITHDRAWN,
          MoneyReader.IN_REPORT);

  private final Scope scope;
  private final PlanIndex index;
  private final ResultsReader results;

  InitiativeProgressReader(Scope scope, PlanIndex index, ResultsReader results) {
    this.scope = scope;
    this.index = index;
    this.results = results;
  }

  /**
   * Reads an entry.
   *
   * @param entry the id of an initiative, and what is reported of it
   * @param all the mapping with this entry: an id in it is not offered instead of a mistyped one
   * @param outlooks receives its challenges and next steps, if there are any
   */
  Optional<Progress.Entry.OfInitiative> read(
      MappingNode.Entry entry, MappingNode all, Map<Id, Outlook> outlooks) {
    String initiative = entry.key().text();
    boolean known = index.hasInitiative(initiative);
    if (!known && index.lacksInitiative(initiative)) {
      scope.findings().add(unknown(entry, all));
    }
    if (ResultsReader.isNothing(entry.value())) {
      return Optional.empty();
    }
    Optional<Fields> fields = Fields.of(entry.value(), initiative, FORM, scope.findings());
    fields
        .map(written -> OutlookReader.read(written, scope))
        .filter(outlook -> known && Id.isId(initiative) && !outlook.isEmpty())
        .ifPresent(outlook -> outlooks.put(new Id(initiative), outlook));
    Optional<Progress.Entry.OfInitiative> read =
        fields.flatMap(written -> read(initiative, written, known));
    read.ifPresent(
        progress ->
            scope
                .origins()
                .add(
                    progress,
                    fields.flatMap(f -> f.keySpan("results")).orElse(entry.key().span())));
    return read;
  }

  private Optional<Progress.Entry.OfInitiative> read(
      String initiative, Fields fields, boolean known) {
    ResultsReader.Read own = results.read(fields, Owner.initiative(initiative), known);
    Money money = MoneyReader.ofReport(fields, scope);
    return known && Id.isId(initiative)
        ? Optional.of(
            new Progress.Entry.OfInitiative(
                new Id(initiative), own.results(), own.withdrawn(), money))
        : Optional.empty();
  }

  private Finding unknown(MappingNode.Entry entry, MappingNode all) {
    String id = entry.key().text();
    Finding finding = Finding.of(Rule.UNKNOWN_GOAL, entry.key().span(), id);
    return index.action(id).isPresent()
        ? finding.withMessage("R001.is-action")
        : finding
            .withMessage("R001.no-initiative")
            .withSuggestedTexts(
                Nearest.to(id, index.initiativeIds()).stream()
                    .filter(near -> all.entry(near).isEmpty())
                    .toList());
  }
}
