package report.importer;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import report.finding.CellLocation;
import report.finding.Span;
import report.importer.cell.SeenText;
import report.spreadsheet.Cell;
import report.spreadsheet.CellValue;
import report.spreadsheet.Sheet;
import report.spreadsheet.Sheet.CellRange;
import report.spreadsheet.Sheet.FloatingText;
import report.spreadsheet.Workbook;

/** A sheet in which each cell of a merged range has the content of the range. */
final class Grid {
  private final Workbook workbook;
  private final Sheet sheet;

  /** The most rows of merged ranges that are looked at; one alone can be as high as its sheet. */
  private static final int MOST_MERGED = 100_000;

  private final Map<Integer, NavigableMap<Integer, CellRange>> merged = new HashMap<>();
  private final IdentityHashMap<Cell, String> texts;
  private final List<Integer> rows;
  private final int lastColumn;
  private final Window window;
  private final String label;

  /**
   * The part of a sheet in which a table stands, for others stand beside or below it.
   *
   * @param top the first row
   * @param bottom the last row
   * @param columns its columns; empty for all
   */
  record Window(int top, int bottom, Set<Integer> columns) {
    static final Window ALL = new Window(1, Integer.MAX_VALUE, Set.of());

    /** Copies the set. */
    Window {
      columns = Set.copyOf(columns);
    }

    boolean holds(int row, int column) {
      return top <= row && row <= bottom && holds(column);
    }

    private boolean holds(int column) {
      return columns.isEmpty() || columns.contains(column);
    }
  }

  Grid(Workbook workbook, Sheet sheet) {
    this(workbook, sheet, new IdentityHashMap<>(), Window.ALL, "");
  }

  private Grid(
      Workbook workbook,
      Sheet sheet,
      IdentityHashMap<Cell, String> texts,
      Window window,
      String label) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.texts = texts;
    this.window = window;
    this.label = label;
    TreeSet<Integer> filled = new TreeSet<>();
    int last = 0;
    for (Cell cell : (Iterable<Cell>) sheet.cells().filter(this::isFilled)::iterator) {
      if (window.holds(cell.row(), cell.column())) {
        filled.add(cell.row());
        last = Math.max(last, cell.column());
      }
    }
    this.rows = List.copyOf(filled);
    this.lastColumn = last;
    merge(filled.isEmpty() ? 0 : filled.last());
  }

  private void merge(int lastRow) {
    int looked = 0;
    for (CellRange range : sheet.merged()) {
      int bottom = Math.min(range.bottom(), lastRow);
      looked += Math.max(0, bottom - range.top() + 1);
      for (int row = range.top(); looked <= MOST_MERGED && row <= bottom; row++) {
        merged.computeIfAbsent(row, none -> new TreeMap<>()).put(range.left(), range);
      }
    }
  }

  /** A part of it. */
  Grid part(Window part) {
    return new Grid(workbook, sheet, texts, part, label);
  }

  /** The same, with the name of the sheet before the addresses of its cells. */
  Grid labelled() {
    return new Grid(workbook, sheet, texts, window, sheet.name() + "!");
  }

  /** What stands before the addresses of its cells; empty if only one sheet is read. */
  String label() {
    return label;
  }

  /** The columns of a row in which cells are, in order. */
  List<Integer> columns(int row) {
    return Optional.ofNullable(sheet.rows().get(row)).stream()
        .flatMap(found -> found.cells().navigableKeySet().stream())
        .filter(column -> window.holds(row, column))
        .toList();
  }

  private boolean isFilled(Cell cell) {
    return !(cell.value() instanceof CellValue.Blank) && !seen(cell).isEmpty();
  }

  /** What is seen in a cell of the sheet, which is asked for many times. */
  private String seen(Cell cell) {
    return texts.computeIfAbsent(cell, read -> SeenText.of(read).text());
  }

  /** The texts in no cell that begin in its rows and columns, or above all rows, in order. */
  List<FloatingText> texts() {
    return sheet.texts().stream()
        .filter(text -> text.row() == 0 || window.holds(text.row(), text.column()))
        .toList();
  }

  Workbook workbook() {
    return workbook;
  }

  Sheet sheet() {
    return sheet;
  }

  /** The numbers of the rows in which something stands. */
  List<Integer> rows() {
    return rows;
  }

  int lastRow() {
    return rows.isEmpty() ? 0 : rows.get(rows.size() - 1);
  }

  /** The number of the last column in which something stands. */
  int lastColumn() {
    return lastColumn;
  }

  /** The merged range around a cell, or the cell itself. */
  CellRange range(int row, int column) {
    return Optional.ofNullable(merged.get(row))
        .flatMap(inRow -> Optional.ofNullable(inRow.floorEntry(column)))
        .map(Map.Entry::getValue)
        .filter(range -> column <= range.right())
        .orElseGet(() -> new CellRange(row, column, row, column));
  }

  /** The cell whose content is seen at a place. */
  Optional<Cell> cell(int row, int column) {
    if (!window.holds(row, column)) {
      return Optional.empty();
    }
    CellRange range = range(row, column);
    return sheet.cell(range.top(), range.left()).filter(this::isFilled);
  }

  /** What is seen at a place; empty if nothing is. */
  String text(int row, int column) {
    return cell(row, column).map(this::seen).orElse("");
  }

  /** What stands in a cell itself, not in a range that reaches into it. */
  String own(int row, int column) {
    CellRange range = range(row, column);
    return range.top() == row && range.left() == column ? text(row, column) : "";
  }

  /** Whether it is a text file: then a field too many moves all that follow in its row. */
  boolean isText() {
    return workbook.path().toLowerCase(Locale.ROOT).matches(".*\\.(?:csv|tsv|txt)");
  }

  /** The number of fields of a record of a text file, empty ones too. */
  int fields(int row) {
    return Optional.ofNullable(sheet.rows().get(row))
        .filter(found -> !found.cells().isEmpty())
        .map(found -> found.cells().lastKey())
        .orElse(0);
  }

  /** Whether a row is hidden, by a person or by a filter. */
  boolean isHidden(int row) {
    return Optional.ofNullable(sheet.rows().get(row)).map(Sheet.Row::isHidden).orElse(false);
  }

  /** The place of a cell. */
  Span span(int row, int column) {
    CellRange range = range(row, column);
    return workbook.span(sheet, range.top(), range.left());
  }

  /** The number of a column of letters; 0 if they name none. */
  static int column(String letters) {
    int number = 0;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c < 'A' || c > 'Z' || number > 16_384) {
        return 0;
      }
      number = number * 26 + c - 'A' + 1;
    }
    return number;
  }

  /** The address of a cell: F12. */
  String address(int row, int column) {
    CellRange range = range(row, column);
    return CellLocation.letters(range.left()) + range.top();
  }
}
