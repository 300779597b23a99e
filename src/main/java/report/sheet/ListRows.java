package report.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import report.sheet.layout.CellRole;
import report.sheet.layout.Extent;
import report.sheet.layout.Measures;
import report.sheet.layout.TextPart;
import report.sheet.workbook.Cell;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;

/** Writes rows of plain cells, each row as high as its longest text needs. */
final class ListRows {
  /** No row of a workbook is higher, in points. */
  private static final double HIGHEST = 409;

  /** The free space above and below the text of a row, in total, in points. */
  private static final double SPACE = 4.5;

  private final Sheet sheet;
  private final Styles styles;
  private final Measures measures;
  private final List<Integer> widths;
  private int rows;

  /**
   * No rows yet.
   *
   * @param sheet the target of the rows
   * @param styles their format
   * @param measures what their heights are predicted from
   * @param widths the width of each column in units
   */
  ListRows(Sheet sheet, Styles styles, Measures measures, List<Integer> widths) {
    this.sheet = sheet;
    this.styles = styles;
    this.measures = measures;
    this.widths = List.copyOf(widths);
    widths.forEach(sheet::addColumn);
  }

  /** How many rows there are. */
  int count() {
    return rows;
  }

  /** A new row without cells. */
  Row add() {
    rows++;
    return sheet.addRow(measures.pitch(CellRole.WORDS));
  }

  /** Words in one column. */
  void words(Row row, int column, CellRole role, String text) {
    words(row, column, column, role, text);
  }

  /**
   * Text in one column that is kept whole, although the row may be too low to show all its lines.
   */
  void value(Row row, int column, CellRole role, String text) {
    words(row, column, role, text);
    row.cell(column).text(CellText.shortened(text));
  }

  /** Words over several columns. What no row is high enough for ends with …. */
  void words(Row row, int first, int last, CellRole role, String text) {
    for (int column = first; column <= last; column++) {
      cell(row, column, role);
    }
    Extent extent = new Extent(0, widths.subList(first, last + 1).stream().mapToInt(i -> i).sum());
    TextPart part = TextPart.of(measures, role, extent, CellText.of(text));
    int fitting = (int) Math.floor((HIGHEST - SPACE) / measures.pitch(role));
    String shown =
        part.lines() <= fitting ? text : text.substring(0, part.ends().get(fitting - 1) - 1) + "…";
    row.cell(first).text(CellText.shortened(shown));
    row.raise(Math.min(part.lines(), fitting) * measures.pitch(role) + SPACE);
    if (last > first) {
      sheet.merge(new CellRange(row.number(), row.number(), first, last));
    }
  }

  /**
   * Makes an Excel table of all rows. The first ones are its header, which remains visible and is
   * repeated on each page. With a single row there is no table: Excel does not support empty ones.
   *
   * @param name its name, in Latin letters
   */
  void asTable(String name) {
    sheet.freeze(1);
    sheet.repeat(0, 0);
    if (rows > 1) {
      sheet.table(name, new CellRange(0, rows - 1, 0, widths.size() - 1));
    }
  }

  /** A number in the format of the sample. */
  void number(Row row, int column, BigDecimal number) {
    cell(row, column, CellRole.NUMBER).number(number);
  }

  /** A number with its own format. */
  void number(Row row, int column, BigDecimal number, String format) {
    row.add(column, styles.of(CellRole.NUMBER, format)).number(number);
  }

  /** A day. */
  void day(Row row, int column, LocalDate day) {
    cell(row, column, CellRole.DAY).day(day);
  }

  /** A cell without value. */
  void blank(Row row, int column, CellRole role) {
    cell(row, column, role);
  }

  private Cell cell(Row row, int column, CellRole role) {
    return row.add(column, styles.of(role));
  }
}
