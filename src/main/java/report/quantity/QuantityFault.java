package report.quantity;

import report.notation.Reading;

/** Why a text is no quantity. */
public enum QuantityFault implements Reading.Fault {
  /** There is no number in it. */
  NOT_A_QUANTITY("quantity.not-a-quantity"),
  /** It holds two figures, as 30社60人; each is a measure of its own. */
  SEVERAL_FIGURES("quantity.several-figures"),
  /** The year of the figure stands behind it, as 187百万円（R6）. */
  OF_A_YEAR("quantity.of-a-year"),
  /** Actual and target stand in one text, as －／200人. */
  ACTUAL_AND_TARGET("quantity.actual-and-target"),
  /** Figures of several years stand in one text, as 216件（R4）443件（R5）. */
  OF_SEVERAL_YEARS("quantity.of-several-years"),
  /** What the figure is counted by stands before it, as 1日あたり130分. */
  COUNTED_BY("quantity.counted-by"),
  /** The unit has digits of its own, as 40トン/5h. */
  DIGITS_IN_UNIT("quantity.digits-in-unit"),
  /** Nothing stands behind the decimal point, as 144.億円. */
  NOTHING_BEHIND_POINT("quantity.nothing-behind-point"),
  /** Only a direction is said, in words that are not read: 増やす. */
  OTHER_DIRECTION("quantity.other-direction"),
  /** The thousands separators do not stand at every third digit, or there are two points. */
  BAD_SEPARATORS("quantity.bad-separators"),
  /** What stands behind the number is more than a unit, as 50社を目指す. */
  NOT_A_UNIT("quantity.not-a-unit"),
  /** The text can be read in two ways: 12位以上 is above or below the twelfth. */
  AMBIGUOUS("quantity.ambiguous"),
  /** The two ends of a range have different units, or the first is not the smaller. */
  NOT_A_RANGE("quantity.not-a-range"),
  /** A figure was expected and a limit or a range stands there. */
  NOT_A_FIGURE("quantity.not-a-figure");

  private final String key;

  QuantityFault(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
