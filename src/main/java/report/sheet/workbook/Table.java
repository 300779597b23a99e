package report.sheet.workbook;

import java.util.List;

/**
 * An Excel table: a row of heads, and rows below them.
 *
 * @param name its name, in Latin letters
 * @param area its cells, those of the heads with them
 * @param heads the headings, which are unique
 */
record Table(String name, CellRange area, List<String> heads) {
  Table {
    heads = List.copyOf(heads);
  }
}
