package report.sheet.workbook;

/** The target of a cell's link. */
public sealed interface Link {
  /**
   * Another place in the workbook.
   *
   * @param place sheet and cell, {@code 'テーマ３'!A5}
   */
  record Inside(String place) implements Link {}

  /**
   * An external address.
   *
   * @param address its address, with scheme
   */
  record Outside(String address) implements Link {}
}
