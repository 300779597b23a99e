package report.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import report.document.Piece;
import report.document.Run;

/** Turns a table inside a column into blocks, one for each of its rows. */
final class TableBlocks {
  /** A row of more lines than these is better spread over the whole sheet. */
  private static final int MOST_LINES = 7;

  private TableBlocks() {}

  /**
   * The rows of a table.
   *
   * @param measures what lines are predicted from
   * @param room the space for the table
   * @param table the table
   * @return the head and the rows, each a block of framed cells, and a free row below them
   */
  static List<Block> of(Measures measures, Extent room, Piece.Table table) {
    List<Extent> columns = TableWidths.of(room, table);
    List<Block> blocks = new ArrayList<>();
    Block head = row(measures, CellRole.TABLE_HEAD, columns, table.head());
    blocks.add(head);
    for (List<List<Run>> row : table.rows()) {
      blocks.add(row(measures, CellRole.TABLE_BODY, columns, row).under(head));
    }
    Block last = blocks.remove(blocks.size() - 1);
    blocks.add(last.and(TextPart.of(measures, CellRole.BODY, room, List.of()).at(last.rows())));
    return blocks;
  }

  /**
   * Whether a table takes the whole width of the sheet: figures would break in its column, or a row
   * would be many lines high.
   */
  static boolean isWide(Measures measures, Extent room, Piece.Table table) {
    if (room.width() >= TableWidths.natural(table)) {
      return false;
    }
    return TableWidths.isTooNarrow(room, table)
        || of(measures, room, table).stream().anyMatch(row -> row.rows() > MOST_LINES);
  }

  private static Block row(
      Measures measures, CellRole role, List<Extent> columns, List<List<Run>> cells) {
    List<TextPart> parts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      parts.add(TextPart.of(measures, role, columns.get(i), cells.get(i)));
    }
    return new Block(parts, role == CellRole.TABLE_HEAD);
  }
}
