package report.read.form;

/** Whether a key is required, and whether it must have a value. */
public enum Presence {
  /** It may be absent, or empty. */
  OPTIONAL,
  /** It may be absent; if it exists, it is not empty. */
  FILLED,
  /** It is required, and may be empty. */
  PRESENT,
  /** It must be there and not be empty. */
  REQUIRED;

  /**
   * Whether the key must be there.
   *
   * @return true if its absence is an error
   */
  public boolean mustBeThere() {
    return this == PRESENT || this == REQUIRED;
  }

  /**
   * Whether the key may be empty.
   *
   * @return true if an empty value is not an error
   */
  public boolean mayBeEmpty() {
    return this == OPTIONAL || this == PRESENT;
  }
}
