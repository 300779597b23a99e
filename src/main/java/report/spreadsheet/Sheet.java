package report.spreadsheet;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A worksheet.
 *
 * @param number its place among the tabs, from 1
 * @param name the name on its tab
 * @param visibility whether it is shown
 * @param rows its rows by number, from 1: those that are hidden or have a cell with content
 * @param hiddenColumns the numbers of hidden columns, from 1
 * @param merged its merged ranges
 * @param isFiltered whether a filter is set; rows that it leaves out are hidden
 * @param texts the texts that stand in no cell
 */
public record Sheet(
    int number,
    String name,
    Visibility visibility,
    NavigableMap<Integer, Row> rows,
    SortedSet<Integer> hiddenColumns,
    List<CellRange> merged,
    boolean isFiltered,
    List<FloatingText> texts) {
  /** Copies the collections. */
  public Sheet {
    texts = List.copyOf(texts);
    rows = Collections.unmodifiableNavigableMap(new TreeMap<>(rows));
    hiddenColumns = Collections.unmodifiableSortedSet(new TreeSet<>(hiddenColumns));
    merged = List.copyOf(merged);
  }

  /** Whether the tab of a sheet is shown. */
  public enum Visibility {
    /** It is. */
    VISIBLE,
    /** It can be shown by anyone. */
    HIDDEN,
    /** It can be shown by programs only. */
    VERY_HIDDEN
  }

  /**
   * A row.
   *
   * @param isHidden whether it is hidden, by a person or by a filter
   * @param cells its cells with content by column, from 1
   */
  public record Row(boolean isHidden, NavigableMap<Integer, Cell> cells) {
    /** Copies the map. */
    public Row {
      cells = Collections.unmodifiableNavigableMap(new TreeMap<>(cells));
    }
  }

  /**
   * A text in no cell: in a text box over the cells, or above the table of a document.
   *
   * @param row the row in which it begins, from 1; 0 above all rows
   * @param column the column in which it begins, from 1
   * @param text the text, with a line feed for each line break
   */
  public record FloatingText(int row, int column, String text) {}

  /**
   * A range of cells.
   *
   * @param top its first row, from 1
   * @param left its first column, from 1
   * @param bottom its last row
   * @param right its last column
   */
  public record CellRange(int top, int left, int bottom, int right) {}

  /**
   * A cell with content.
   *
   * @param row its row, from 1
   * @param column its column, from 1
   */
  public Optional<Cell> cell(int row, int column) {
    return Optional.ofNullable(rows.get(row))
        .flatMap(r -> Optional.ofNullable(r.cells().get(column)));
  }

  /** All cells with content, row by row. */
  public Stream<Cell> cells() {
    return rows.values().stream().flatMap(row -> row.cells().values().stream());
  }
}
