package report.spreadsheet;

/**
 * What a workbook may have at most. A table of 400 indicators over ten years has some thousand
 * cells and is a file of 100 KB.
 */
final class Limits {
  /** Bytes of the file. */
  static final int FILE = 20 << 20;

  /** Parts in the file. */
  static final int PARTS = 5_000;

  /** Bytes of all parts, unpacked. */
  static final long UNPACKED = 256L << 20;

  /** Bytes of all parts that are read, unpacked. */
  static final long READ = 48L << 20;

  /** How many times larger a part is than packed; smaller ones may be more. */
  static final long RATIO = 300;

  /** Bytes up to which the ratio of a part does not matter. */
  static final long SMALL = 4L << 20;

  /** Worksheets. */
  static final int SHEETS = 500;

  /** Rows of a sheet, as in Excel. */
  static final int ROWS = 1_048_576;

  /** Columns of a sheet, as in Excel. */
  static final int COLUMNS = 16_384;

  /** Cells with content, and rows, of all sheets. */
  static final int CELLS = 500_000;

  /** Texts that cells share, formats, merged ranges, names: each of them. */
  static final int ENTRIES = 200_000;

  /** Characters of a text; Excel takes 32,767. */
  static final int TEXT = 100_000;

  /** Levels of elements. */
  static final int DEPTH = 64;

  private Limits() {}
}
