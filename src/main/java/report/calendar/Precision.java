package report.calendar;

/** How precisely a date was written. */
public enum Precision {
  /** A day: R1.11.5, 2019-11-05, 11/19. */
  DAY,
  /** A third of a month: 上旬, 中旬, 下旬. */
  TEN_DAYS,
  /** A month: R1.9. */
  MONTH,
  /** The end of a month: R2.3月末. */
  MONTH_END,
  /** A season: R4春. */
  SEASON,
  /** A fiscal year: R2年度. */
  FISCAL_YEAR,
  /** From one date to another: R2.2～3. */
  SPAN
}
