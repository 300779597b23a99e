package report.sheet.workbook;

/** Where a cell leads. */
public sealed interface Link {
  /**
   * Another place of the workbook.
   *
   * @param place sheet and cell, {@code 'テーマ３'!A5}
   */
  record Inside(String place) implements Link {}

  /**
   * A place outside.
   *
   * @param address its address, with scheme
   */
  record Outside(String address) implements Link {}
}
