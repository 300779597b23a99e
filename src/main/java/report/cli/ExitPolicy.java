package report.cli;

import java.io.PrintWriter;
import report.cli.terminal.Console;
import report.finding.Abridgement;
import report.finding.FindingPrinter;
import report.finding.FindingTexts;
import report.finding.Findings;
import report.finding.Severity;

/** Prints findings and determines the exit code of a command. */
final class ExitPolicy {
  private final Console console;
  private final boolean strict;

  /**
   * A verdict.
   *
   * @param console the user's language and colours
   * @param strict whether warnings count as errors
   */
  ExitPolicy(Console console, boolean strict) {
    this.console = console;
    this.strict = strict;
  }

  /** Whether the findings prevent continuing. */
  boolean forbids(Findings findings) {
    return findings.hasErrors() || (strict && count(findings, Severity.WARNING) > 0);
  }

  /** The exit code for the findings. */
  int exitCode(Findings findings) {
    return forbids(findings) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /** How many findings there are of each severity, in one line. */
  String counts(Findings findings) {
    return console
        .texts()
        .get(
            "findings.count",
            count(findings, Severity.ERROR),
            count(findings, Severity.WARNING),
            count(findings, Severity.INFO));
  }

  /**
   * Prints the findings and their number.
   *
   * @param findings any number; nothing is printed if there are none
   * @param to the output location
   * @return the exit code
   */
  int report(Findings findings, PrintWriter to) {
    if (!findings.sorted().isEmpty()) {
      FindingTexts texts = new FindingTexts(console.texts().language().locale());
      to.println(
          new FindingPrinter(texts, console.paint()).print(Abridgement.of(findings.sorted())));
      to.println(counts(findings));
    }
    return exitCode(findings);
  }

  /**
   * Mentions on one line that there are warnings about the plans, for commands about something
   * else.
   *
   * @param findings none that prevents continuing
   * @return the exit code
   */
  int mention(Findings findings) {
    mention(warnings(findings));
    return exitCode(findings);
  }

  /** Mentions on one line that there are warnings about the plans, if there are any. */
  void mention(long warnings) {
    if (warnings > 0) {
      console.err().println(console.texts().get("findings.mention", warnings));
    }
  }

  /** How many warnings there are. */
  static long warnings(Findings findings) {
    return count(findings, Severity.WARNING);
  }

  private static long count(Findings findings, Severity severity) {
    return findings.sorted().stream().filter(finding -> finding.severity() == severity).count();
  }
}
