package report.sheet.workbook;

/** A workbook that would exceed the limits of Excel. It is not written. */
public final class ExcelLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ExcelLimit limit;
  private final String place;

  ExcelLimitException(ExcelLimit limit, String place) {
    super(place + ": more than " + limit.most() + " " + limit);
    this.limit = limit;
    this.place = place;
  }

  /**
   * The exceeded limit.
   *
   * @return the limit
   */
  public ExcelLimit limit() {
    return limit;
  }

  /**
   * Where.
   *
   * @return the sheet, or the cell as {@code sheet!A1}
   */
  public String place() {
    return place;
  }
}
