package report.finding;

import java.util.Map;
import java.util.Optional;

/**
 * The configuration of the rules in a project, where it differs from the defaults.
 *
 * @param severities the severity of a rule; empty if it is disabled
 */
public record Control(Map<Rule, Optional<Severity>> severities) {
  /** Every rule as usual. */
  public static final Control USUAL = new Control(Map.of());

  /** Copies the map. */
  public Control {
    severities = Map.copyOf(severities);
  }

  /**
   * Whether a rule can be disabled, lowered or ignored. What causes an error cannot be read or
   * counted, and would be missing from the book without notice; and omitted findings are counted.
   *
   * @param rule a rule
   * @return false if it is an error by default, or counts the findings of others
   */
  public static boolean mayChange(Rule rule) {
    return rule.severity() != Severity.ERROR && rule != Rule.MORE_FINDINGS;
  }

  /**
   * Whether a remark can ignore a finding of a rule. Remarks are in files that can be read, and do
   * not apply to other remarks.
   *
   * @param rule a rule
   * @return false if the finding can only be ignored for the whole project
   */
  public static boolean mayIgnore(Rule rule) {
    return mayChange(rule) && rule != Rule.UNREAD_FILE && !rule.id().startsWith("C");
  }

  /**
   * The findings as this project sees them.
   *
   * @param findings the findings
   * @return those that are not disabled, with their severity
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
