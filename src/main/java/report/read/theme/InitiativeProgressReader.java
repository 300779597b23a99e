package report.read.theme;

import java.util.Optional;
import report.finding.Finding;
import report.finding.Rule;
import report.notation.Nearest;
import report.plan.Id;
import report.plan.Progress;
import report.read.field.Fields;
import report.read.field.Scope;
import report.read.form.Form;
import report.read.tree.MappingNode;

/** Reads the progress of an initiative itself from a progress file. */
final class InitiativeProgressReader {
  /** What is reported of an initiative. */
  static final Form FORM =
      Form.of("initiativeProgress", ResultsReader.RESULTS, ResultsReader.WITHDRAWN);

  private final Scope scope;
  private final PlanIndex index;
  private final ResultsReader results;

  InitiativeProgressReader(Scope scope, PlanIndex index, ResultsReader results) {
    this.scope = scope;
    this.index = index;
    this.results = results;
  }

  Optional<Progress.Entry.OfInitiative> read(MappingNode.Entry entry) {
    String initiative = entry.key().text();
    boolean known = index.hasInitiative(initiative);
    if (!known && index.lacks(initiative)) {
      scope.findings().add(unknown(entry, initiative));
    }
    if (ResultsReader.isNothing(entry.value())) {
      return Optional.empty();
    }
    Optional<Fields> fields = Fields.of(entry.value(), initiative, FORM, scope.findings());
    Optional<Progress.Entry.OfInitiative> read =
        fields
            .map(written -> results.read(written, Owner.initiative(initiative), known))
            .filter(own -> known && Id.isId(initiative))
            .map(
                own ->
                    new Progress.Entry.OfInitiative(
                        new Id(initiative), own.results(), own.withdrawn()));
    read.ifPresent(
        progress ->
            scope
                .origins()
                .add(
                    progress,
                    fields.flatMap(f -> f.keySpan("results")).orElse(entry.key().span())));
    return read;
  }

  private Finding unknown(MappingNode.Entry entry, String id) {
    Finding finding = Finding.of(Rule.UNKNOWN_GOAL, entry.key().span(), id);
    return index.action(id).isPresent()
        ? finding.withMessage("R001.is-action")
        : finding
            .withMessage("R001.no-initiative")
            .withSuggestedTexts(Nearest.to(id, index.initiativeIds()).stream().toList());
  }
}
