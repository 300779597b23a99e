package report.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import report.office.Limits;
import report.office.UnreadableFile;
import report.office.XmlPart;
import report.spreadsheet.Sheet.CellRange;
import report.spreadsheet.Sheet.FloatingText;
import report.spreadsheet.Sheet.Row;

/** Reads a worksheet. */
final class SheetReader {
  private final XmlPart xml;
  private final CellReader cells;
  private final NavigableMap<Integer, Row> rows = new TreeMap<>();
  private final SortedSet<Integer> hiddenColumns = new TreeSet<>();
  private final List<CellRange> merged = new ArrayList<>();
  private boolean isFiltered;
  private int row;
  private int column;

  private SheetReader(XmlPart xml, CellReader cells) {
    this.xml = xml;
    this.cells = cells;
  }

  /**
   * Reads a sheet.
   *
   * @param xml its part, at its root
   * @param number its place among the tabs, from 1
   * @param cells reads its cells
   * @param texts its texts that stand in no cell
   */
  static Sheet read(
      XmlPart xml,
      int number,
      String name,
      Sheet.Visibility visibility,
      CellReader cells,
      List<FloatingText> texts)
      throws UnreadableFile {
    SheetReader reader = new SheetReader(xml, cells);
    xml.children(
        Map.of(
            "cols", () -> xml.children(Map.of("col", reader::columns)),
            "sheetData", () -> xml.children(Map.of("row", reader::row)),
            "mergeCells", () -> xml.children(Map.of("mergeCell", reader::mergedRange)),
            "autoFilter", reader::filter));
    return new Sheet(
        number,
        name,
        visibility,
        reader.rows,
        reader.hiddenColumns,
        reader.merged,
        reader.isFiltered,
        texts);
  }

  private void columns() throws UnreadableFile {
    if (xml.isSet("hidden")) {
      int last = Math.min(xml.number("max", 0), Limits.COLUMNS);
      for (int hidden = Math.max(1, xml.number("min", 1)); hidden <= last; hidden++) {
        hiddenColumns.add(hidden);
      }
    }
    xml.skip();
  }

  private void filter() throws UnreadableFile {
    isFiltered = true;
    xml.skip();
  }

  private void mergedRange() throws UnreadableFile {
    String[] corners = xml.attribute("ref").orElse("").split(":", -1);
    Reference first = reference(corners[0]);
    Reference last = reference(corners[corners.length - 1]);
    if (merged.size() >= Limits.ENTRIES) {
      throw UnreadableFile.tooLarge(Limits.ENTRIES + " merged ranges");
    }
    merged.add(new CellRange(first.row(), first.column(), last.row(), last.column()));
    xml.skip();
  }

  private void row() throws UnreadableFile {
    row = xml.number("r", row + 1);
    column = 0;
    if (row < 1 || row > Limits.ROWS || rows.containsKey(row)) {
      throw xml.damaged();
    }
    boolean isHidden = xml.isSet("hidden");
    NavigableMap<Integer, Cell> content = new TreeMap<>();
    xml.children(Map.of("c", () -> cell(content)));
    if (isHidden || !content.isEmpty()) {
      cells.count();
      rows.put(row, new Row(isHidden, content));
    }
  }

  private void cell(NavigableMap<Integer, Cell> content) throws UnreadableFile {
    Optional<String> written = xml.attribute("r");
    Reference place =
        written.isPresent() ? reference(written.get()) : new Reference(row, column + 1);
    column = place.column();
    if (place.row() != row || column > Limits.COLUMNS || content.containsKey(column)) {
      throw xml.damaged();
    }
    Optional<Cell> cell = cells.read(xml, row, column);
    if (cell.isPresent()) {
      content.put(column, cell.get());
    }
  }

  private Reference reference(String written) throws UnreadableFile {
    return Reference.of(written).orElseThrow(xml::damaged);
  }

  /** A cell by row and column, from 1. */
  private record Reference(int row, int column) {
    static Optional<Reference> of(String written) {
      int column = 0;
      int i = 0;
      while (i < written.length() && isLetter(written.charAt(i)) && column <= Limits.COLUMNS) {
        column = 26 * column + written.charAt(i) - 'A' + 1;
        i++;
      }
      int row = 0;
      int digits = i;
      while (i < written.length() && isDigit(written.charAt(i)) && row <= Limits.ROWS) {
        row = 10 * row + written.charAt(i) - '0';
        i++;
      }
      boolean isWhole = i == written.length() && digits > 0 && i > digits;
      return isWhole && row >= 1 && row <= Limits.ROWS && column <= Limits.COLUMNS
          ? Optional.of(new Reference(row, column))
          : Optional.empty();
    }

    private static boolean isLetter(char c) {
      return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
