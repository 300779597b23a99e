package report.cli;

import java.util.List;
import report.finding.Findings;

/**
 * What one look at plan files gave.
 *
 * @param findings what was found
 * @param files the paths of all files that were looked at, as they are printed
 */
record CheckResult(Findings findings, List<String> files) {
  /** Copies the list. */
  CheckResult {
    files = List.copyOf(files);
  }

  /** How many of the findings can be mended without asking anyone. */
  long fixable() {
    return findings.sorted().stream().filter(finding -> !finding.fix().isEmpty()).count();
  }
}
