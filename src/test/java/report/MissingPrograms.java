package report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Answers for all tests what becomes of one whose programs are missing. */
final class MissingPrograms implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    List<Program> needed =
        AnnotationSupport.findAnnotation(context.getElement(), Needs.class)
            .map(needs -> Arrays.asList(needs.value()))
            .orElse(List.of());
    return policy(needed, System.getenv());
  }

  /**
   * What becomes of a test.
   *
   * @throws AssertionError if a program is missing that continuous integration has, and this is it
   */
  static ConditionEvaluationResult policy(List<Program> needed, Map<String, String> environment) {
    List<Program> missing =
        needed.stream()
            .filter(program -> program.on(environment.getOrDefault("PATH", "")).isEmpty())
            .toList();
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled("its programs are installed");
    }
    String reason =
        "not installed: "
            + missing.stream()
                .map(program -> program.command() + " (package " + program.debianPackage() + ")")
                .collect(Collectors.joining(", "));
    boolean isCi = !List.of("", "false").contains(environment.getOrDefault("CI", ""));
    if (isCi && missing.stream().anyMatch(Program::isPartOfCi)) {
      throw new AssertionError(reason + "; where CI is set this test has to run");
    }
    return ConditionEvaluationResult.disabled(reason);
  }
}
