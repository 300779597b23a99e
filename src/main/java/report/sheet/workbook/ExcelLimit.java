package report.sheet.workbook;

/**
 * The limits of a workbook before Excel rejects or repairs it.
 *
 * <p>Source: Microsoft, “Excel specifications and limits”.
 */
public enum ExcelLimit {
  /** Rows of a sheet. */
  ROWS(1_048_576),
  /** Horizontal page breaks of a sheet. */
  PAGE_BREAKS(1_026),
  /** Links of a sheet. */
  LINKS(65_530),
  /** Looks of cells in a workbook. */
  STYLES(64_000),
  /** Characters of a cell, including all additions to its text. */
  CHARACTERS(32_767),
  /** Characters of a header or a footer, with its commands. */
  HEADER(255);

  private final int most;

  ExcelLimit(int most) {
    this.most = most;
  }

  /**
   * The most that there can be.
   *
   * @return a number, 1 or more
   */
  public int most() {
    return most;
  }

  /**
   * Stops a workbook that Excel would not open.
   *
   * @param count the actual number
   * @param place the sheet, or the cell as {@code sheet!A1}
   * @throws ExcelLimitException if that is more than there can be
   */
  void check(int count, String place) {
    if (count > most) {
      throw new ExcelLimitException(this, place);
    }
  }
}
