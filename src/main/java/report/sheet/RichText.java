package report.sheet;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import report.document.Run;
import report.sheet.Styles.Letters;
import report.sheet.grid.Look;

/** Writes a text of several looks into a cell. */
final class RichText {
  private final Styles styles;

  RichText(Styles styles) {
    this.styles = styles;
  }

  void write(XSSFCell cell, Look look, List<Run> runs) {
    if (runs.isEmpty()) {
      return;
    }
    if (runs.stream().allMatch(run -> letters(run) == Letters.PLAIN)) {
      cell.setCellValue(CellText.of(Run.text(runs)));
      return;
    }
    XSSFRichTextString text = new XSSFRichTextString();
    for (Run run : runs) {
      text.append(CellText.of(run.text()), styles.font(look, letters(run)));
    }
    cell.setCellValue(text);
  }

  private static Letters letters(Run run) {
    if (run instanceof Run.Mark || run instanceof Run.Sign) {
      return Letters.RAISED;
    }
    if (run instanceof Run.Linked link) {
      return link.bold() ? Letters.BOLD_LINK : Letters.LINK;
    }
    return run instanceof Run.Plain plain && plain.bold() ? Letters.BOLD : Letters.PLAIN;
  }

  /**
   * Makes a cell lead where its text does. A cell leads to one place only, and LibreOffice does not
   * wrap the text of a cell that leads somewhere, so this is for cells of one line.
   */
  static void link(XSSFCell cell, List<Run> runs) {
    List<String> targets =
        runs.stream()
            .filter(Run.Linked.class::isInstance)
            .map(run -> ((Run.Linked) run).target())
            .distinct()
            .toList();
    if (targets.size() == 1) {
      Links.leadOut(cell, targets.get(0));
    }
  }
}
