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
   * @return the rule, if there is one
   */
  public static Optional<Rule> read(String written) {
    String folded = HalfWidth.of(written);
    return Arrays.stream(Rule.values())
        .filter(rule -> rule.id().equalsIgnoreCase(folded) || rule.title().equalsIgnoreCase(folded))
        .findFirst();
  }

  /**
   * What was probably meant by a name that no rule has.
   *
   * @param written the name
   * @return the nearest name of a rule, or nothing
   */
  public static List<String> near(String written) {
    List<String> known = Arrays.stream(Rule.values()).map(Rule::title).toList();
    return Nearest.to(written, known).stream().toList();
  }
}
