package report.money;

import report.notation.Reading;

/** The reason why a text is not an amount of money. */
public enum AmountFault implements Reading.Fault {
  /** It contains no amount, or more than one. */
  NOT_MONEY("P030"),
  /** It is a number without 円. */
  WITHOUT_UNIT("money.without-unit"),
  /** It is a figure with the unit of something else. */
  OTHER_UNIT("money.other-unit"),
  /** It is less than a yen, or not a whole number of yen. */
  NOT_WHOLE("money.not-whole"),
  /** It is a limit or a range. */
  NOT_AN_AMOUNT("money.not-an-amount");

  private final String key;

  AmountFault(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
