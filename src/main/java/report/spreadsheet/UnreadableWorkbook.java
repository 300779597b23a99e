package report.spreadsheet;

/** A file that cannot be read as a workbook. */
final class UnreadableWorkbook extends Exception {
  private static final long serialVersionUID = 1;

  private final Fault fault;
  private final String detail;

  /** Why. */
  enum Fault {
    /** It is none at all. */
    OTHER,
    /** It is one for older versions of Excel. */
    XLS,
    /** It is a binary one of Excel. */
    XLSB,
    /** It is one of LibreOffice. */
    ODS,
    /** It needs a password. */
    ENCRYPTED,
    /** It breaks off, or something in it is not as it has to be. */
    DAMAGED,
    /** It has more than is read. */
    TOO_LARGE
  }

  UnreadableWorkbook(Fault fault, String detail) {
    super(fault + " " + detail);
    this.fault = fault;
    this.detail = detail;
  }

  /** Something in a part is not as it has to be. */
  static UnreadableWorkbook damaged(String part) {
    return new UnreadableWorkbook(Fault.DAMAGED, part);
  }

  /** There is more of something than is read. */
  static UnreadableWorkbook tooLarge(String most) {
    return new UnreadableWorkbook(Fault.TOO_LARGE, most);
  }

  Fault fault() {
    return fault;
  }

  /** The part that is damaged, or the limit that is passed. */
  String detail() {
    return detail;
  }
}
