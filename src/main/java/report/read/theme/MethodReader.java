package report.read.theme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.plan.Measure;
import report.plan.Method;
import report.plan.Target;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.read.field.Decimal;
import report.read.field.Fields;

/** Reads the method of a numeric goal, and reports if it does not fit the targets. */
final class MethodReader {
  /** The methods that a numeric goal can choose. */
  static final List<String> METHODS =
      Stream.of(Method.values())
          .filter(method -> method != Method.MILESTONE && method != Method.JUDGED)
          .map(Method::key)
          .toList();

  private final Fields fields;
  private final Findings findings;

  MethodReader(Fields fields, Findings findings) {
    this.fields = fields;
    this.findings = findings;
  }

  /**
   * The method given by a goal.
   *
   * @param method the method, if the goal chooses one
   * @param tolerance how far a maintained figure may deviate, in percent
   * @param fits whether the two go together
   */
  record Chosen(Optional<Method> method, Optional<BigDecimal> tolerance, boolean fits) {}

  Chosen read() {
    Optional<Method> method = fields.choice("method", word -> Method.of(word).orElseThrow());
    Optional<BigDecimal> tolerance =
        fields.value("tolerance").flatMap(node -> Decimal.percent(node, "tolerance", findings));
    boolean maintains = method.filter(m -> m == Method.MAINTAIN).isPresent();
    boolean fits = maintains == tolerance.isPresent();
    if (maintains && !fields.mayHave("tolerance")) {
      report("method", Method.MAINTAIN, "", "P006.no-tolerance");
    }
    if (!maintains && fields.has("tolerance") && !fields.isBroken("method")) {
      report("tolerance", Method.MAINTAIN, "", "P006.tolerance");
    }
    return new Chosen(method, tolerance, fits);
  }

  /** Reports the first measure that the method cannot be used for. */
  void check(Method method, List<Measure> measures) {
    measures.stream()
        .flatMap(measure -> misfit(method, measure).stream())
        .findFirst()
        .ifPresent(
            sentence ->
                report(
                    "method",
                    method,
                    measures.get(0).target().map(Target::written).orElse(""),
                    sentence));
  }

  private void report(String field, Method method, String target, String sentence) {
    Span place = fields.keySpan(field).orElseGet(fields::span);
    findings.add(
        Finding.of(Rule.METHOD_DOES_NOT_FIT, place, method.key(), target).withMessage(sentence));
  }

  /** The message that explains why a method cannot be used for a measure. */
  private static Optional<String> misfit(Method method, Measure measure) {
    if (method == Method.MAINTAIN || method == Method.EXPECTED) {
      return Optional.empty();
    }
    if (measure.target().filter(Target.Trend.class::isInstance).isPresent()) {
      return Optional.of("P006.direction");
    }
    return measure
        .target()
        .map(target -> ((Target.Amount) target).quantity())
        .or(() -> measure.course().end().map(end -> end.target()))
        .map(quantity -> misfit(method, quantity))
        .orElseGet(() -> Optional.of("P006.no-target"));
  }

  private static Optional<String> misfit(Method method, Quantity quantity) {
    if (quantity instanceof Interval) {
      return method == Method.RANGE ? Optional.empty() : Optional.of("P006.range");
    }
    if (method == Method.RANGE) {
      return Optional.of("P006.not-range");
    }
    boolean wrongSide =
        quantity instanceof Limit limit
            && method != Method.FROM_BASELINE
            && limit.comparison().lessIsBetter() == (method == Method.RATIO);
    return wrongSide ? Optional.of("P006.side") : Optional.empty();
  }
}
