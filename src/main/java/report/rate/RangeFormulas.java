package report.rate;

/** The formulas for a figure that should stay inside a range. */
final class RangeFormulas {
  private static final Calculation.Form INSIDE = new Calculation.Form("INSIDE", 3);
  private static final Calculation.Form BELOW = new Calculation.Form("BELOW", 2);
  private static final Calculation.Form ABOVE = new Calculation.Form("ABOVE", 2);

  private RangeFormulas() {}

  /**
   * 100 % inside; outside, against the nearer end.
   *
   * @param ifZero the reason why there is no rate if the nearer end is zero
   * @param ifNegative the reason why there is no rate if the nearer end is below zero
   */
  static RateResult of(
      Fraction actual, Fraction low, Fraction high, Reason ifZero, Reason ifNegative) {
    boolean below = actual.compareTo(low) < 0;
    boolean above = actual.compareTo(high) > 0;
    if (!below && !above) {
      return new RateResult.Rate(true, INSIDE.of(Fraction.ONE, actual, low, high));
    }
    Fraction nearer = below ? low : high;
    if (nearer.signum() <= 0) {
      return new RateResult.None(false, nearer.signum() == 0 ? ifZero : ifNegative);
    }
    return new RateResult.Rate(
        false,
        below
            ? BELOW.of(actual.dividedBy(low), actual, low)
            : ABOVE.of(high.dividedBy(actual), high, actual));
  }
}
