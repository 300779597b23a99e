package report.read.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.calendar.Timing;
import report.finding.Findings;
import report.money.Money;
import report.plan.ActionProgress;
import report.plan.Progress;
import report.plan.RatingScheme;
import report.read.field.DateField;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.Placed;
import report.read.field.Scope;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.MappingNode;
import report.read.tree.Node;

/** Reads a progress file. */
public final class ProgressReader {
  /** A progress file. */
  public static final Form FORM =
      Form.of(
          "progress",
          Key.required("asOf", Value.DATE),
          Key.present("actions", Value.entries(Value.ID, Value.of(ActionProgressReader.FORM))),
          MoneyReader.IN_REPORT);

  private final Scope scope;
  private final ActionProgressReader actions;

  /**
   * A reader of the progress files of a theme.
   *
   * @param scope what the readers of a book share
   * @param index the content of the plan of the theme
   * @param rating the ratings of the book; empty if they could not be read
   */
  ProgressReader(Scope scope, PlanIndex index, Optional<RatingScheme> rating) {
    this.scope = scope;
    this.actions = new ActionProgressReader(scope, index, rating);
  }

  /** The report, with the location of its date. */
  Optional<Placed<Progress>> read(Node root) {
    return Fields.ofFile(root, FORM, scope.findings()).flatMap(this::read);
  }

  private Optional<Placed<Progress>> read(Fields fields) {
    Findings findings = scope.findings();
    Optional<Timing> asOf =
        fields.value("asOf").flatMap(node -> DateField.of(node, "asOf", scope.year(), findings));
    Optional<MappingNode> mapping =
        fields.value("actions").flatMap(node -> Expect.mapping(node, "actions", findings));
    List<ActionProgress> entries = new ArrayList<>();
    mapping.ifPresent(
        m -> m.entries().forEach(entry -> actions.read(entry).ifPresent(entries::add)));
    Money money = MoneyReader.ofReport(fields, scope);
    Optional<Progress> progress = asOf.map(date -> new Progress(date, entries, money));
    progress.ifPresent(
        read -> fields.keySpan("asOf").ifPresent(span -> scope.origins().add(read, span)));
    return progress.flatMap(
        read -> fields.value("asOf").map(node -> new Placed<>(read, node.span())));
  }
}
