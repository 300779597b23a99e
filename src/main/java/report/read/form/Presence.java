package report.read.form;

/** Whether a key must be there, and whether something must stand behind it. */
public enum Presence {
  /** It may be absent, or left empty. */
  OPTIONAL,
  /** It may be absent; where it is there, it is not empty. */
  FILLED,
  /** It must be there, and may be empty. */
  PRESENT,
  /** It must be there and not be empty. */
  REQUIRED;

  /**
   * Whether the key must be there.
   *
   * @return true if its absence is a fault
   */
  public boolean mustBeThere() {
    return this == PRESENT || this == REQUIRED;
  }

  /**
   * Whether nothing may stand behind the key.
   *
   * @return true if an empty value is no fault
   */
  public boolean mayBeEmpty() {
    return this == OPTIONAL || this == PRESENT;
  }
}
