package report.cli;

/** The exit codes of commands. */
final class ExitCode {
  /** All is well. */
  static final int CLEAN = 0;

  /** Findings were reported; nothing was written. */
  static final int FINDINGS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** An internal error, or a problem of the machine. */
  static final int FAULT = 3;

  private ExitCode() {}
}
