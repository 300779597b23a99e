package report.read.theme;

import java.util.List;
import java.util.Optional;
import report.finding.Findings;
import report.plan.Actual;
import report.plan.NumericGoal;
import report.plan.RatingScheme;
import report.plan.Result;
import report.prose.Prose;
import report.prospect.Prospects;
import report.quantity.Figure;
import report.read.field.Amount;
import report.read.field.Fields;
import report.read.field.Placed;
import report.read.field.ProspectReader;
import report.read.field.QuantityReader;
import report.read.field.Scope;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.theme.PlanIndex.KnownGoal;
import report.read.tree.MappingNode;
import report.read.tree.Node;

/** Reads the result of a numeric goal. */
final class NumericResultReader {
  private static final Form OVERRULING =
      Form.of(
          "overruling", Key.required("symbol", Value.SYMBOL), Key.required("reason", Value.LINE));

  /** The result of a numeric goal in its long form. */
  static final Form FORM =
      Form.of(
          "numericResult",
          Key.required("actual", QuantityReader.FIGURES),
          Key.optional("rating", Value.of(OVERRULING)),
          Key.optional("note", Value.TEXT),
          ResultReader.LABEL,
          ResultReader.REASON,
          ResultReader.NEXT,
          ProspectReader.KEY,
          ResultReader.CORRECTED);

  private static final List<String> FOREIGN = List.of("done", "evidence");

  private final Scope scope;
  private final Findings findings;
  private final NumericGoal goal;
  private final KnownGoal known;
  private final Optional<RatingScheme> rating;

  NumericResultReader(
      Scope scope, NumericGoal goal, KnownGoal known, Optional<RatingScheme> rating) {
    this.scope = scope;
    this.findings = scope.findings();
    this.goal = goal;
    this.known = known;
    this.rating = rating;
  }

  Optional<Result> read(Node node) {
    if (!(node instanceof MappingNode mapping) || QuantityReader.isStructured(mapping)) {
      return actuals(node)
          .map(
              list ->
                  new Result.Numeric(goal.id(), Optional.empty(), list, Prose.EMPTY, Prose.EMPTY));
    }
    if (ResultReader.isMisfit(node, FOREIGN, "R002.numeric", findings)) {
      return Optional.empty();
    }
    return Fields.of(node, goal.id().text(), FORM, findings).flatMap(this::read);
  }

  private Optional<Result> read(Fields fields) {
    Optional<List<Actual>> actuals = fields.value("actual").flatMap(this::actuals);
    Optional<String> label = fields.line("label");
    Prose note = fields.value("note").map(n -> scope.prose(n, "note")).orElse(Prose.EMPTY);
    Prose reason = ResultReader.text(fields, "reason", scope);
    Optional<Result.Overruling> overruling = fields.value("rating").flatMap(this::overruling);
    Prose next = ResultReader.text(fields, "next", scope);
    Optional<Prospects.Judgement> prospect = new ProspectReader(scope).read(fields);
    List<Result.Correction> corrections = ResultReader.corrections(fields, scope);
    return actuals.map(
        list ->
            new Result.Numeric(
                goal.id(), label, list, overruling, note, reason, next, prospect, corrections));
  }

  private Optional<Result.Overruling> overruling(Node node) {
    return Fields.of(node, "rating", OVERRULING, findings)
        .flatMap(
            fields -> {
              Optional<String> symbol =
                  fields
                      .value("symbol")
                      .flatMap(written -> new SymbolReader(rating, findings).read(written));
              Optional<String> reason = fields.line("reason");
              return symbol.flatMap(s -> reason.map(why -> new Result.Overruling(s, why)));
            });
  }

  private Optional<List<Actual>> actuals(Node node) {
    ActualReader reader = new ActualReader(scope, goal.measures().size());
    List<String> names =
        goal.measures().stream().flatMap(measure -> measure.name().stream()).toList();
    MeasureColumn<Actual> column =
        names.isEmpty() && goal.measures().size() > 1
            ? MeasureColumn.of(node, "actual", reader::read, findings)
            : MeasureColumn.named(node, "actual", names, reader::read, findings);
    boolean fits = fits(column);
    boolean sameUnits = true;
    for (int i = 0; fits && i < column.size(); i++) {
      sameUnits &= hasUnit(column, i);
    }
    return fits && sameUnits && column.isRead()
        ? Optional.of(column.cells().stream().flatMap(cell -> cell.value().stream()).toList())
        : Optional.empty();
  }

  private boolean fits(MeasureColumn<Actual> column) {
    return !column.isRead()
        || column.hasSize(
            goal.measures().size(),
            goal.measures().get(0).target().isPresent() ? "target" : "previous",
            known.units().stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(Amount::span)
                .orElse(known.span()),
            findings);
  }

  private boolean hasUnit(MeasureColumn<Actual> column, int measure) {
    Optional<Amount> wanted = known.units().get(measure);
    Optional<Amount> actual =
        column
            .at(measure)
            .filter(cell -> cell.value() instanceof Actual.Known)
            .map(
                cell -> {
                  Figure figure = ((Actual.Known) cell.value()).figure();
                  return Amount.of(new Placed<>(figure, cell.span()));
                });
    return wanted.isEmpty() || actual.isEmpty() || actual.get().hasUnitOf(wanted.get(), findings);
  }
}
