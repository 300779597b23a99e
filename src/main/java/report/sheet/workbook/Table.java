package report.sheet.workbook;

import java.util.List;

/**
 * An Excel table: a row of heads, and rows below them.
 *
 * @param name its name, of Latin letters
 * @param area its cells, those of the heads with them
 * @param heads what the heads say, no two the same
 */
record Table(String name, CellRange area, List<String> heads) {
  Table {
    heads = List.copyOf(heads);
  }
}
