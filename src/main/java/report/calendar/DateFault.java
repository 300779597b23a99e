package report.calendar;

import report.notation.Reading;

/** The reason why a text is not a date or fiscal year. */
public enum DateFault implements Reading.Fault {
  /** The text has no known form of a date. */
  NOT_A_DATE("date.not-a-date"),
  /** The text is a date with more around it: a weekday, 現在, 予定. */
  MORE_THAN_A_DATE("date.more-than-a-date"),
  /** The text names a part of a year without saying its last day: 年度内, 上半期. */
  PART_OF_YEAR("date.part-of-year"),
  /** The text says explicitly that there is no date: 随時, 未定. */
  NO_DATE("date.no-date"),
  /** The text has no known form of a fiscal year. */
  NOT_A_FISCAL_YEAR("date.not-a-fiscal-year"),
  /** The text can be read in several ways: 1.9, 9, R4冬. */
  AMBIGUOUS("date.ambiguous"),
  /** The day does not exist, as 30 February. */
  NO_SUCH_DAY("date.no-such-day"),
  /** The era was not in force then: R1.4 is before 令和 began, H31.5 after 平成 ended. */
  NOT_IN_ERA("date.not-in-era"),
  /** The date is before or after all supported fiscal years. */
  OUT_OF_RANGE("date.out-of-range"),
  /** A span ends before it starts. */
  ENDS_BEFORE_START("date.ends-before-start");

  private final String key;

  DateFault(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
