package report.sheet.workbook;

/** The name spaces of Office Open XML (ECMA-376 part 1, annex A) and of Excel's extensions. */
final class Namespaces {
  /** Workbooks, sheets, styles, texts, tables. */
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** What refers from one part to another. */
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Drawings in sheets. */
  static final String SHEET_DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

  /** Shapes and text in drawings. */
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

  /** Charts. */
  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  /** Excel 2010. */
  static final String EXTENDED = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

  /** Formulas in extensions of Excel 2010. */
  static final String FORMULA = "http://schemas.microsoft.com/office/excel/2006/main";

  private Namespaces() {}
}
