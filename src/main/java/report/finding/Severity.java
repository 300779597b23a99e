package report.finding;

/** How much a finding matters. */
public enum Severity {
  /** The file cannot be used: nothing is built. */
  ERROR,
  /** The file can be used but probably should not be: fails only in strict mode. */
  WARNING,
  /** Worth knowing. */
  INFO
}
