package report.cli;

import java.util.List;
import report.finding.Findings;

/**
 * The result of checking plan files.
 *
 * @param findings the findings
 * @param files the printed paths of all files that were checked
 */
record CheckResult(Findings findings, List<String> files) {
  /** Copies the list. */
  CheckResult {
    files = List.copyOf(files);
  }

  /** The number of findings with a certain fix. */
  long fixable() {
    return findings.sorted().stream().filter(finding -> !finding.fix().isEmpty()).count();
  }
}
