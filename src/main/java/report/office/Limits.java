package report.office;

/**
 * What a workbook or document may have at most. A table of 400 indicators over ten years has some
 * thousand cells and is a file of 100 KB.
 */
public final class Limits {
  /** Bytes of the file. */
  public static final int FILE = 20 << 20;

  /** Parts in the file. */
  public static final int PARTS = 5_000;

  /** Bytes of all parts, unpacked. */
  public static final long UNPACKED = 256L << 20;

  /** Bytes of all parts that are read, unpacked. */
  public static final long READ = 48L << 20;

  /** How many times larger a part is than packed; smaller ones may be more. */
  public static final long RATIO = 300;

  /** Bytes up to which the ratio of a part does not matter. */
  public static final long SMALL = 4L << 20;

  /** Worksheets. */
  public static final int SHEETS = 500;

  /** Rows of a sheet, as in Excel. */
  public static final int ROWS = 1_048_576;

  /** Columns of a sheet, as in Excel. */
  public static final int COLUMNS = 16_384;

  /** Cells with content, and rows, of all sheets. */
  public static final int CELLS = 500_000;

  /** Texts that cells share, formats, merged ranges, names: each of them. */
  public static final int ENTRIES = 200_000;

  /** Characters of a text; Excel takes 32,767. */
  public static final int TEXT = 100_000;

  /** Levels of elements. */
  public static final int DEPTH = 64;

  private Limits() {}
}
