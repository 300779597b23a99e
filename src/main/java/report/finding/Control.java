package report.finding;

import java.util.Map;
import java.util.Optional;

/**
 * How much the rules matter in one project, where that is not as usual.
 *
 * @param severities the severity of a rule; nothing for one that is switched off
 */
public record Control(Map<Rule, Optional<Severity>> severities) {
  /** Every rule as usual. */
  public static final Control USUAL = new Control(Map.of());

  /** Copies the map. */
  public Control {
    severities = Map.copyOf(severities);
  }

  /**
   * Whether a rule may be switched off, lowered or ignored. What is usually an error cannot be read
   * or counted, so a book would lack it without a word.
   *
   * @param rule a rule
   * @return false if it is usually an error
   */
  public static boolean mayChange(Rule rule) {
    return rule.severity() != Severity.ERROR;
  }

  /**
   * The findings as this project sees them.
   *
   * @param findings what was found
   * @return those that are not switched off, with their severity
   */
  public Findings of(Findings findings) {
    Findings seen = new Findings();
    for (Finding finding : findings.sorted()) {
      severities
          .getOrDefault(finding.rule(), Optional.of(finding.severity()))
          .map(finding::as)
          .ifPresent(seen::add);
    }
    return seen;
  }
}
