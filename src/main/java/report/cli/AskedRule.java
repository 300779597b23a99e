package report.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.FiscalYearGrammar;
import report.finding.Rule;
import report.finding.RuleNames;
import report.notation.HalfWidth;
import report.project.UsageFault;

/** A rule given where a year is also possible. */
final class AskedRule {
  private AskedRule() {}

  /**
   * The rule that a word stands for.
   *
   * @param written an id, the name of a rule, or a year
   * @return the rule; empty if the word could only be a year
   * @throws UsageFault if it looks like the id or the name of a rule, but is not one
   */
  static Optional<Rule> in(String written) {
    Optional<Rule> rule = RuleNames.read(written);
    if (rule.isEmpty() && looksLikeOne(HalfWidth.of(written))) {
      throw UsageFault.near("fault.rule", written, names());
    }
    return rule;
  }

  private static boolean looksLikeOne(String word) {
    return word.matches("[A-Za-z]\\d{3}")
        || (word.matches("[A-Za-z]\\d+|[A-Za-z]+(-[A-Za-z0-9]+)+")
            && FiscalYearGrammar.read(word).found().isEmpty());
  }

  private static List<String> names() {
    return Arrays.stream(Rule.values())
        .flatMap(rule -> Stream.of(rule.title(), rule.id()))
        .toList();
  }
}
