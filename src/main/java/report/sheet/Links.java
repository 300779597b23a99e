package report.sheet;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;

/**
 * Makes cells lead to other places. LibreOffice does not wrap the text of a cell that leads
 * somewhere, so only texts of one line may.
 */
final class Links {
  private Links() {}

  /** Lets a cell lead to a place in the workbook, {@code 'テーマ３'!A5}. */
  static void lead(Cell cell, String place) {
    lead(cell, HyperlinkType.DOCUMENT, place);
  }

  /** Lets a cell lead out of the workbook. */
  static void leadOut(Cell cell, String target) {
    lead(cell, target.startsWith("mailto:") ? HyperlinkType.EMAIL : HyperlinkType.URL, target);
  }

  private static void lead(Cell cell, HyperlinkType type, String target) {
    Hyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(type);
    link.setAddress(target);
    cell.setHyperlink(link);
  }
}
