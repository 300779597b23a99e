package report.finding;

/** How much a finding matters. */
public enum Severity {
  /** The file cannot be used: nothing is built. */
  ERROR,
  /** The file can be used and probably should not be: fails only when strict. */
  WARNING,
  /** Worth knowing. */
  INFO
}
