package report.cli;

import java.io.PrintWriter;
import report.finding.FindingPrinter;
import report.finding.Findings;
import report.finding.Severity;

/** Prints findings and answers what they mean for a command. */
final class Verdict {
  private final Texts texts;
  private final boolean strict;

  /**
   * A verdict.
   *
   * @param texts the user's language
   * @param strict whether warnings count as much as errors
   */
  Verdict(Texts texts, boolean strict) {
    this.texts = texts;
    this.strict = strict;
  }

  /** Whether the findings forbid to go on. */
  boolean forbids(Findings findings) {
    return findings.hasErrors() || (strict && count(findings, Severity.WARNING) > 0);
  }

  /**
   * Prints the findings and how many there are.
   *
   * @param findings any number; nothing is printed of none
   * @param to where to
   * @return the exit code
   */
  int tell(Findings findings, PrintWriter to) {
    if (!findings.sorted().isEmpty()) {
      to.println(new FindingPrinter(texts.language().locale()).print(findings.sorted()));
      to.println(
          texts.get(
              "findings.count",
              count(findings, Severity.ERROR),
              count(findings, Severity.WARNING),
              count(findings, Severity.INFO)));
    }
    return forbids(findings) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private static long count(Findings findings, Severity severity) {
    return findings.sorted().stream().filter(finding -> finding.severity() == severity).count();
  }
}
