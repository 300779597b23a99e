package report.cli;

/** The exit codes of commands. */
public final class ExitCode {
  /** All is well. */
  public static final int CLEAN = 0;

  /** Findings were reported; nothing was written. */
  public static final int FINDINGS = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** An internal error, or a problem of the machine. */
  public static final int FAULT = 3;

  private ExitCode() {}
}
