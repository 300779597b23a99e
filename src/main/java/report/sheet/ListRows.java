package report.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import report.sheet.layout.CellRole;
import report.sheet.layout.Extent;
import report.sheet.layout.Measures;
import report.sheet.layout.TextPart;
import report.sheet.workbook.Cell;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.ExcelLimit;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;
import report.sheet.workbook.Style;

/**
 * Writes rows of plain cells, each row as high as its longest text needs. A text that needs more
 * than a row can bear continues in the next row, in the same columns.
 */
final class ListRows {
  /** No row of a workbook is higher, in points. */
  private static final double HIGHEST = 409;

  /** No row is higher than this part of a page, so that heads are always above it. */
  private static final double OF_PAGE = 0.7;

  /** The free space above and below the text of a row, in total, in points. */
  private static final double SPACE = 4.5;

  /** The part of a page that is left below heads. */
  private static final double FREE = 0.8;

  /** The digits after the point of a number that is not rounded. */
  private static final int DECIMALS = 15;

  private final Sheet sheet;
  private final Styles styles;
  private final Measures measures;
  private final List<Integer> widths;
  private final double highest;
  private final List<Rest> rests = new ArrayList<>();
  private final ListPages pages;
  private final double page;
  private int rows;
  private int listed;

  /**
   * No rows yet.
   *
   * @param sheet the target of the rows
   * @param styles their format
   * @param measures what their heights are predicted from
   * @param widths the width of each column in units
   * @param page the height of a page, in points
   */
  ListRows(Sheet sheet, Styles styles, Measures measures, List<Integer> widths, double page) {
    this.sheet = sheet;
    this.styles = styles;
    this.measures = measures;
    this.widths = List.copyOf(widths);
    this.highest = Math.min(HIGHEST, page * OF_PAGE);
    this.page = page;
    this.pages = new ListPages(sheet, page);
    widths.forEach(sheet::addColumn);
  }

  /** What does not fit in a row of the text of some columns. */
  private record Rest(int first, int last, CellRole role, Style style, String text) {}

  /** How many rows there are. */
  int count() {
    continueRow();
    return rows;
  }

  /** A new row without cells. */
  Row add() {
    continueRow();
    pages.entry(rows);
    return next();
  }

  /** A new row that is on one page with the next one. */
  Row addHead() {
    continueRow();
    pages.head(rows);
    return next();
  }

  private Row next() {
    rows++;
    return sheet.addRow(measures.pitch(CellRole.WORDS));
  }

  /** Rows with what the last row could not bear. */
  private void continueRow() {
    while (!rests.isEmpty()) {
      List<Rest> now = List.copyOf(rests);
      rests.clear();
      pages.continuation(rows);
      Row before = sheet.row(rows - 1);
      Row row = next();
      before.styles().forEach(row::add);
      now.forEach(rest -> words(row, rest));
    }
  }

  /** Words in one column. */
  void words(Row row, int column, CellRole role, String text) {
    words(row, column, column, role, text);
  }

  /**
   * Text in one column that is kept whole, although the row may be too low to show all its lines.
   */
  void value(Row row, int column, CellRole role, String text) {
    int lines = part(column, column, role, CellText.of(text)).lines();
    cell(row, column, role).text(CellText.shortened(text));
    row.raise(Math.min(highest, height(role, lines)));
  }

  /** Words over several columns. */
  void words(Row row, int first, int last, CellRole role, String text) {
    words(row, new Rest(first, last, role, styles.of(role), CellText.of(text)));
  }

  /** A title of rows, over several columns. */
  void band(Row row, int first, int last, String text) {
    words(row, new Rest(first, last, CellRole.WORDS, styles.band(), CellText.of(text)));
  }

  private void words(Row row, Rest words) {
    for (int column = words.first(); column <= words.last(); column++) {
      row.add(column, words.style());
    }
    TextPart part = part(words.first(), words.last(), words.role(), words.text());
    int fitting = fitting(words.role());
    String shown = words.text();
    if (part.lines() > fitting || shown.length() > ExcelLimit.CHARACTERS.most()) {
      int end = part.ends().get(Math.min(fitting, part.lines()) - 1);
      shown = words.text().substring(0, end);
      String rest = words.text().substring(end);
      rests.add(new Rest(words.first(), words.last(), words.role(), words.style(), rest));
    }
    row.cell(words.first())
        .text(shown.endsWith("\n") ? shown.substring(0, shown.length() - 1) : shown);
    row.raise(height(words.role(), Math.min(part.lines(), fitting)));
    if (words.last() > words.first()) {
      sheet.merge(new CellRange(row.number(), row.number(), words.first(), words.last()));
    }
  }

  private int fitting(CellRole role) {
    return (int) Math.floor((highest - SPACE) / measures.pitch(role));
  }

  private TextPart part(int first, int last, CellRole role, String text) {
    int width = widths.subList(first, last + 1).stream().mapToInt(i -> i).sum();
    return TextPart.of(measures, role, new Extent(0, width), text);
  }

  private double height(CellRole role, int lines) {
    return lines * measures.pitch(role) + SPACE;
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
    if (count() > 1) {
      sheet.table(name, new CellRange(0, rows - 1, 0, widths.size() - 1));
    }
  }

  /** The height that is free below the heads of a page without entries, in points. */
  double free() {
    return page * FREE;
  }

  /**
   * Space for drawings below the entries, after a free row.
   *
   * @param height the height of the drawings, in points
   * @return its cells, which are on one page
   */
  CellRange blank(double height) {
    listed = listed == 0 ? count() : listed;
    addHead();
    int first = count();
    for (int i = 1; i < lines(height); i++) {
      pages.drawn(rows);
      next();
    }
    add();
    return new CellRange(first, rows - 1, 0, widths.size() - 1);
  }

  /** The rows that a drawing takes. */
  int lines(double height) {
    return Math.max(1, (int) Math.ceil(height / measures.pitch(CellRole.WORDS)));
  }

  /**
   * The first column that begins behind a part of the sheet; never the first or beyond the last.
   */
  int columnAt(double part) {
    double total = widths.stream().mapToInt(i -> i).sum();
    double before = widths.get(0);
    int column = 1;
    while (column < widths.size() - 1 && before < total * part) {
      before += widths.get(column);
      column++;
    }
    return column;
  }

  /** What a text takes of a page, with the rows that continue it, in points. */
  double height(int first, int last, CellRole role, String text) {
    int lines = part(first, last, role, CellText.of(text)).lines();
    int needed = 1 + (lines - 1) / fitting(role);
    return Math.max(measures.pitch(CellRole.WORDS), lines * measures.pitch(role) + needed * SPACE);
  }

  /** Where its pages end. */
  ListPages pages() {
    return pages;
  }

  /** Begins a page with the next row. */
  void beginPage() {
    continueRow();
    pages.begin(rows);
  }

  /**
   * Ends the list: the rows above its entries are repeated on each page, the heads of its columns
   * stay in sight, and pages end between its entries.
   *
   * @param head the row of the heads
   */
  void end(int head) {
    pages.end(head, count(), listed);
  }

  /** A number with all its digits, in groups of three. */
  void number(Row row, int column, BigDecimal number) {
    int decimals = Math.max(0, number.stripTrailingZeros().scale());
    number(
        row,
        column,
        number,
        "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(Math.min(decimals, DECIMALS))));
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
