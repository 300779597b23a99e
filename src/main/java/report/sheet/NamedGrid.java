package report.sheet;

import java.util.ArrayList;
import java.util.List;
import report.document.Labels;
import report.sheet.layout.GridSheet;
import report.sheet.workbook.ExcelLimit;

/**
 * A laid-out sheet with the name of its worksheet. If it has more pages than Excel supports page
 * breaks for, it continues in further worksheets: 算定根拠, 算定根拠２, 算定根拠３.
 *
 * @param name the name of the first worksheet
 * @param grid the places of its texts
 * @param isFirst whether it continues no other
 */
record NamedGrid(String name, GridSheet grid, boolean isFirst) {
  /** Pages of a worksheet: one more than there are breaks between them. */
  private static final int PAGES = ExcelLimit.PAGE_BREAKS.most() + 1;

  /** The worksheets, in order; a single one if the pages fit. */
  static List<NamedGrid> of(String name, GridSheet grid, Labels labels) {
    List<NamedGrid> parts = new ArrayList<>();
    for (GridSheet part : grid.parts(PAGES)) {
      boolean isFirst = parts.isEmpty();
      parts.add(new NamedGrid(isFirst ? name : name + number(parts, labels), part, isFirst));
    }
    return parts;
  }

  private static String number(List<NamedGrid> before, Labels labels) {
    return labels.number(before.size() + 1);
  }

  /** A cell of it as links name it. */
  String place(int row) {
    return Sheets.place(name, "A" + (row + 1));
  }
}
