package report.rate;

/** The result of a rate method: whether the target is met, and the rate or why there is none. */
sealed interface RateResult {

  /** Whether the exact figures meet the target. */
  boolean met();

  /**
   * A rate.
   *
   * @param met whether the target is met
   * @param calculation how the rate was calculated
   */
  record Rate(boolean met, Calculation calculation) implements RateResult {}

  /**
   * No rate.
   *
   * @param met whether the target is met anyway
   * @param reason why there is no rate
   */
  record None(boolean met, Reason reason) implements RateResult {}
}
