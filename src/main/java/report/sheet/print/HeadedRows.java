package report.sheet.print;

import java.util.ArrayList;
import java.util.List;
import report.document.Run;
import report.paper.Tag.Kind;
import report.sheet.layout.GridCell;

/**
 * The rows of a laid-out list below the heads of its columns, as a table: a term and what it means,
 * a matter and its directions. The first column heads the row.
 */
final class HeadedRows {
  /** Stands for no tag. */
  private static final int NONE = -2;

  private final Tags tags;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Integer> cells = new ArrayList<>();
  private int table = NONE;
  private int rowTag = NONE;
  private int rowStart;
  private int column;
  private boolean isNote;

  HeadedRows(Tags tags) {
    this.tags = tags;
  }

  /** Whether heads were read, and their table has not ended. */
  boolean isOpen() {
    return table != NONE;
  }

  /** The head of a column; one behind rows begins another table. */
  int head(GridCell cell, int section) {
    if (!isOpen() || !cells.isEmpty()) {
      close();
      table = tags.add(section, Kind.TABLE);
      rowTag = tags.add(table, Kind.ROW);
    }
    starts.add(cell.extent().from());
    ends.add(cell.extent().to());
    return tags.add(rowTag, Kind.COLUMN_HEAD);
  }

  /** Whether a cell is in none of its columns, but across them, as a note at the foot of a page. */
  boolean isAcross(GridCell cell) {
    return cell.extent().from() == 0 && starts.size() > 1 && cell.extent().to() > ends.get(0);
  }

  /** Whether a cell stands elsewhere than the one before. */
  boolean isOther(GridCell cell) {
    return cells.isEmpty() || isNextRow(cell) || columnOf(cell) != column;
  }

  /** The cell of the table that a text is in; what it means if the row is that of a note. */
  int cell(GridCell cell) {
    if (cells.isEmpty() || isNextRow(cell)) {
      endRow();
      rowTag = tags.add(table, Kind.ROW);
      rowStart = cell.row();
      isNote = Places.isMark(Run.text(cell.runs()));
    }
    column = columnOf(cell);
    while (cells.size() <= column) {
      cells.add(add());
    }
    return cells.get(column);
  }

  /** Whether the cell of the last text is the head of its row. */
  boolean isHead() {
    return column == 0;
  }

  private int add() {
    int number = cells.size();
    int cell = tags.add(rowTag, number == 0 ? Kind.ROW_HEAD : Kind.CELL);
    return isNote && number == starts.size() - 1 ? tags.add(cell, Kind.NOTE) : cell;
  }

  /** The first column again. What goes on on the next page stands in the others. */
  private boolean isNextRow(GridCell cell) {
    return columnOf(cell) == 0
        && (column > 0 || (cell.extent().from() == 0 && cell.row() > rowStart));
  }

  private int columnOf(GridCell cell) {
    int at = starts.size() - 1;
    while (at > 0 && starts.get(at) > cell.extent().from()) {
      at--;
    }
    return at;
  }

  private void endRow() {
    while (!cells.isEmpty() && cells.size() < starts.size()) {
      cells.add(add());
    }
    cells.clear();
  }

  /** Ends the table. */
  void close() {
    endRow();
    starts.clear();
    ends.clear();
    table = NONE;
    rowTag = NONE;
    column = 0;
  }
}
