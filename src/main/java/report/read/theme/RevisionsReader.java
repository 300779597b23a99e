package report.read.theme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.amendment.AmendedPart;
import report.calendar.Timing;
import report.finding.Findings;
import report.plan.Milestone;
import report.plan.Target;
import report.plan.Target.Revision;
import report.read.field.AmendmentsReader;
import report.read.field.DateField;
import report.read.field.Fields;
import report.read.field.MeasureCount;
import report.read.field.QuantityReader;
import report.read.field.Scope;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.Node;
import report.read.tree.SequenceNode;

/**
 * Reads the targets a goal had before, the oldest first: {@code revised: [{from: 40社, on: R1.10,
 * reason: …}]}.
 */
final class RevisionsReader {
  /** A change of a target. */
  static final Form FORM =
      Form.of(
          "revision",
          AmendmentsReader.what("target", AmendedPart.OF_FIGURES),
          Key.required("from", Value.either(QuantityReader.TARGETS, Value.each(Value.TEXT))),
          Key.required("on", Value.DATE),
          Key.required("reason", Value.LINE));

  /** A change of a due date. */
  static final Form OF_DUE =
      FORM.with(AmendmentsReader.what("due", AmendedPart.OF_MILESTONE))
          .with(Key.required("from", Value.either(Value.DATE, Value.each(Value.TEXT))));

  private final Scope scope;
  private final Findings findings;

  RevisionsReader(Scope scope) {
    this.scope = scope;
    this.findings = scope.findings();
  }

  /**
   * One change of the targets of a goal.
   *
   * @param from the target of each measure until then
   * @param on the date of the change
   * @param reason why
   */
  record Change(MeasureColumn<Target> from, Timing on, String reason) {
    Optional<Revision> of(int measure) {
      return from.at(measure).map(old -> new Revision(old.value(), on, reason));
    }
  }

  List<Change> read(Fields fields) {
    return items(fields).flatMap(item -> change(item).stream()).toList();
  }

  /** The due dates that a milestone had before, the oldest first. */
  List<Milestone.Move> moves(Fields fields) {
    return items(fields)
        .flatMap(item -> Fields.ofItem(item, "revised", OF_DUE, findings).stream())
        .flatMap(move -> move(move).stream())
        .toList();
  }

  private static Stream<Node> items(Fields fields) {
    return fields.list("revised").map(SequenceNode::items).orElse(List.of()).stream()
        .filter(item -> !AmendmentsReader.isAmendment(item));
  }

  private Optional<Milestone.Move> move(Fields fields) {
    Optional<Timing> from = date(fields, "from");
    Optional<Timing> on = date(fields, "on");
    Optional<String> reason = fields.line("reason");
    return from.isPresent() && on.isPresent() && reason.isPresent()
        ? Optional.of(new Milestone.Move(from.get(), on.get(), reason.get()))
        : Optional.empty();
  }

  private Optional<Timing> date(Fields fields, String key) {
    return fields.value(key).flatMap(node -> DateField.of(node, key, scope.year(), findings));
  }

  private Optional<Change> change(Node item) {
    return Fields.ofItem(item, "revised", FORM, findings).flatMap(this::change);
  }

  private Optional<Change> change(Fields fields) {
    DatedTarget targets = new DatedTarget(scope, () -> MeasureCount.ANY);
    Optional<MeasureColumn<Target>> from =
        fields.value("from").map(node -> MeasureColumn.of(node, "from", targets::target, findings));
    Optional<Timing> on = date(fields, "on");
    Optional<String> reason = fields.line("reason");
    return from.isPresent() && on.isPresent() && reason.isPresent()
        ? Optional.of(new Change(from.get(), on.get(), reason.get()))
        : Optional.empty();
  }
}
