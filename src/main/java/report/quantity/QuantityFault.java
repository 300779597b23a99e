package report.quantity;

import report.notation.Reading;

/** The reason why a text is not a quantity. */
public enum QuantityFault implements Reading.Fault {
  /** It contains no number. */
  NOT_A_QUANTITY("quantity.not-a-quantity"),
  /** It contains two figures, such as 30社60人; each is a separate measure. */
  SEVERAL_FIGURES("quantity.several-figures"),
  /** It includes the year of the figure, such as 187百万円（R6）. */
  OF_A_YEAR("quantity.of-a-year"),
  /** It contains both actual and target, such as －／200人. */
  ACTUAL_AND_TARGET("quantity.actual-and-target"),
  /** It contains the figures of several years, such as 216件（R4）443件（R5）. */
  OF_SEVERAL_YEARS("quantity.of-several-years"),
  /** It begins with what the figure is counted by, such as 1日あたり130分. */
  COUNTED_BY("quantity.counted-by"),
  /** The unit contains digits, such as 40トン/5h. */
  DIGITS_IN_UNIT("quantity.digits-in-unit"),
  /** There are no digits after the decimal point, such as 144.億円. */
  NOTHING_BEHIND_POINT("quantity.nothing-behind-point"),
  /** It only gives a direction, in unsupported words: 増やす. */
  OTHER_DIRECTION("quantity.other-direction"),
  /** The thousands separators are not at every third digit, or there are two decimal points. */
  BAD_SEPARATORS("quantity.bad-separators"),
  /** The text after the number is more than a unit, such as 50社を目指す. */
  NOT_A_UNIT("quantity.not-a-unit"),
  /** The text can be read in two ways: 12位以上 is above or below the twelfth. */
  AMBIGUOUS("quantity.ambiguous"),
  /** The two ends of a range have different units, or the first is not the smaller. */
  NOT_A_RANGE("quantity.not-a-range"),
  /** A single figure was expected, but it is a limit or a range. */
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
