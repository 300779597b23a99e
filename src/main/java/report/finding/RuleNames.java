package report.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import report.notation.HalfWidth;
import report.notation.Nearest;

/** Rules as people write them: by id or by name, in capitals or not. */
public final class RuleNames {
  private RuleNames() {}

  /**
   * The rule of a name.
   *
   * @param written an id or a name
   * @return the rule, if it exists
   */
  public static Optional<Rule> read(String written) {
    String folded = HalfWidth.of(written);
    return Arrays.stream(Rule.values())
        .filter(rule -> rule.id().equalsIgnoreCase(folded) || rule.title().equalsIgnoreCase(folded))
        .findFirst();
  }

  /**
   * The probable intention of an unknown rule name.
   *
   * @param written the name
   * @return the nearest name of a rule, if any
   */
  public static List<String> near(String written) {
    List<String> known = Arrays.stream(Rule.values()).map(Rule::title).toList();
    return Nearest.to(written, known).stream().toList();
  }
}
