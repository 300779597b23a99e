package report.read.theme;

import java.util.List;
import java.util.Optional;
import report.plan.Goal;
import report.plan.Measure;
import report.plan.NumericGoal;
import report.prose.Prose;
import report.read.field.DateField;
import report.read.field.Fields;
import report.read.field.Scope;

/** Reads a numeric goal. */
final class NumericGoalReader {
  private final Scope scope;
  private final Fields fields;
  private final GoalFields common;
  private final MeasuresReader measures;

  NumericGoalReader(Scope scope, Fields fields, GoalFields common, MeasuresReader measures) {
    this.scope = scope;
    this.fields = fields.as(GoalForms.NUMERIC, "K001.numeric");
    this.common = common;
    this.measures = measures;
  }

  Optional<Goal> read() {
    Optional<Prose> name = fields.value("name").map(node -> scope.line(node, "name"));
    Optional<List<Measure>> read = measures.read();
    MethodReader methods = new MethodReader(fields, scope.findings());
    MethodReader.Chosen chosen = methods.read();
    chosen.method().ifPresent(method -> read.ifPresent(list -> methods.check(method, list)));
    if (chosen.fits() && !fields.isBroken("method")) {
      read.ifPresent(list -> measures.checkSides(chosen.method()));
    }
    boolean comparable =
        read.isEmpty() || chosen.method().map(measures::checkBaselines).orElse(true);
    boolean main = fields.isSet("main");
    Optional<String> period =
        fields.line("period", node -> DateField.checkSpan(node, scope.year(), scope.findings()));
    Prose note = fields.value("note").map(n -> scope.prose(n, "note")).orElse(Prose.EMPTY);
    return common.id().isPresent()
            && name.isPresent()
            && read.isPresent()
            && chosen.fits()
            && comparable
        ? Optional.of(
            new NumericGoal(
                common.id().get(),
                name.get(),
                common.kind(),
                common.counting(),
                read.get(),
                chosen.method(),
                chosen.tolerance(),
                main,
                period,
                note,
                common.serves(),
                common.departments()))
        : Optional.empty();
  }
}
