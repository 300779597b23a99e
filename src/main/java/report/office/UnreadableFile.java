package report.office;

/** A file of an office program that cannot be read. */
public final class UnreadableFile extends Exception {
  private static final long serialVersionUID = 1;

  private final Fault fault;
  private final String detail;

  /** Why. */
  public enum Fault {
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

  public UnreadableFile(Fault fault, String detail) {
    super(fault + " " + detail);
    this.fault = fault;
    this.detail = detail;
  }

  /** Something in a part is not as it has to be. */
  public static UnreadableFile damaged(String part) {
    return new UnreadableFile(Fault.DAMAGED, part);
  }

  /** There is more of something than is read. */
  public static UnreadableFile tooLarge(String most) {
    return new UnreadableFile(Fault.TOO_LARGE, most);
  }

  public Fault fault() {
    return fault;
  }

  /** The part that is damaged, or the limit that is passed. */
  public String detail() {
    return detail;
  }
}
