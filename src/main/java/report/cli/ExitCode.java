package report.cli;

/** What a command answers to whoever called it. */
final class ExitCode {
  /** All is well. */
  static final int CLEAN = 0;

  /** There are findings; nothing was written. */
  static final int FINDINGS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** A fault of the tool or the machine. */
  static final int FAULT = 3;

  private ExitCode() {}
}
