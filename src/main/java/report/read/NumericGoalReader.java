package report.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.finding.Finding;
import report.finding.Rule;
import report.finding.Span;
import report.plan.Goal;
import report.plan.Measure;
import report.plan.Method;
import report.plan.NumericGoal;
import report.plan.Target;
import report.prose.Prose;
import report.quantity.Interval;
import report.quantity.Limit;

/** Reads a numeric goal. */
final class NumericGoalReader {
  private static final List<String> METHODS =
      Stream.of(Method.RATIO, Method.INVERSE, Method.FROM_BASELINE).map(Method::key).toList();

  private final Scope scope;
  private final Fields fields;
  private final GoalFields common;
  private final MeasuresReader measures;

  NumericGoalReader(Scope scope, Fields fields, GoalFields common, MeasuresReader measures) {
    this.scope = scope;
    this.fields = fields;
    this.common = common;
    this.measures = measures;
  }

  Optional<Goal> read() {
    Optional<Prose> name = fields.required("name").map(node -> scope.line(node, "name"));
    if (fields.has("target")) {
      fields.required("target");
    }
    Optional<List<Measure>> read = measures.read();
    Optional<Method> method =
        fields
            .optional("method")
            .flatMap(
                node ->
                    Choice.of(
                        node,
                        "method",
                        METHODS,
                        word -> Method.of(word).orElseThrow(),
                        scope.findings()));
    method.ifPresent(chosen -> read.ifPresent(list -> check(chosen, list)));
    Optional<String> period = fields.line("period");
    Prose note = fields.optional("note").map(n -> scope.prose(n, "note")).orElse(Prose.EMPTY);
    return common.id().isPresent() && name.isPresent() && read.isPresent()
        ? Optional.of(
            new NumericGoal(
                common.id().get(),
                name.get(),
                common.kind(),
                common.counting(),
                read.get(),
                method,
                period,
                note))
        : Optional.empty();
  }

  private void check(Method method, List<Measure> list) {
    Span place = fields.keySpan("method").orElseGet(fields::span);
    list.stream()
        .flatMap(measure -> misfit(method, measure).stream())
        .findFirst()
        .ifPresent(
            sentence ->
                scope
                    .findings()
                    .add(
                        Finding.of(Rule.METHOD_DOES_NOT_FIT, place, method.key(), written(list))
                            .saying(sentence)));
  }

  private static String written(List<Measure> list) {
    return list.get(0).target().map(Target::written).orElse("");
  }

  /** The sentence that says why a method cannot compute the rate of a measure. */
  private static Optional<String> misfit(Method method, Measure measure) {
    if (measure.target().isEmpty()) {
      return Optional.of("P006.no-target");
    }
    if (!(measure.target().get() instanceof Target.Amount amount)) {
      return Optional.of("P006.direction");
    }
    if (amount.quantity() instanceof Interval) {
      return Optional.of("P006.range");
    }
    boolean wrongSide =
        amount.quantity() instanceof Limit limit
            && method != Method.FROM_BASELINE
            && limit.comparison().lessIsBetter() != (method == Method.INVERSE);
    return wrongSide ? Optional.of("P006.side") : Optional.empty();
  }
}
