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
   * or counted, so a book would lack it without a word; and what is left out is counted.
   *
   * @param rule a rule
   * @return false if it is usually an error, or counts the findings of others
   */
  public static boolean mayChange(Rule rule) {
    return rule.severity() != Severity.ERROR && rule != Rule.MORE_FINDINGS;
  }

  /**
   * Whether a remark can leave out a finding of a rule. A remark stands in a file that is read, and
   * does not speak of other remarks.
   *
   * @param rule a rule
   * @return false if the finding can be left out at best for the whole project
   */
  public static boolean mayIgnore(Rule rule) {
    return mayChange(rule) && rule != Rule.UNREAD_FILE && !rule.id().startsWith("C");
  }

  /**
   * The findings as this project sees them.
   *
   * @param findings the findings
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
