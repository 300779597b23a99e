package report.read.theme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.plan.Measure;
import report.plan.Method;
import report.plan.Target;
import report.rate.Misfit;
import report.rate.RateMethods;
import report.read.field.Decimal;
import report.read.field.Fields;

/** Reads the method of a numeric goal, and reports if it does not fit the targets. */
final class MethodReader {
  /** The methods that a numeric goal can choose. */
  static final List<String> METHODS = Stream.of(Method.values()).map(Method::key).toList();

  private static final String TOLERANT =
      Stream.of(Method.values())
          .filter(Method::takesTolerance)
          .map(Method::key)
          .collect(Collectors.joining(", "));

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
    boolean takes = method.filter(Method::takesTolerance).isPresent();
    boolean fits = takes == tolerance.isPresent();
    if (takes && !fields.mayHave("tolerance")) {
      report("method", method.get().key(), "", "P006.no-tolerance");
    }
    if (!takes && fields.has("tolerance") && !fields.isBroken("method")) {
      report("tolerance", TOLERANT, "", "P006.tolerance");
    }
    return new Chosen(method, tolerance, fits);
  }

  /** Reports the first measure that the method cannot be used for. */
  void check(Method method, List<Measure> measures) {
    boolean some = measures.stream().anyMatch(measure -> measure.target().isPresent());
    measures.stream()
        .filter(measure -> !some || measure.target().isPresent())
        .flatMap(measure -> RateMethods.of(method).misfit(measure).stream())
        .findFirst()
        .ifPresent(
            misfit ->
                report(
                    "method",
                    method.key(),
                    measures.get(0).target().map(Target::written).orElse(""),
                    message(misfit)));
  }

  private void report(String field, String method, String target, String message) {
    Span place = fields.keySpan(field).orElseGet(fields::span);
    findings.add(Finding.of(Rule.METHOD_DOES_NOT_FIT, place, method, target).withMessage(message));
  }

  private static String message(Misfit misfit) {
    return switch (misfit) {
      case DIRECTION -> "P006.direction";
      case NO_TARGET -> "P006.no-target";
      case RANGE -> "P006.range";
      case NOT_RANGE -> "P006.not-range";
      case SIDE -> "P006.side";
    };
  }
}
