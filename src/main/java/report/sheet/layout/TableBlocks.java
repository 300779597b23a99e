package report.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import report.document.Piece;
import report.document.Run;

/** Turns a table inside a column into blocks, one for each of its rows. */
final class TableBlocks {
  private TableBlocks() {}

  /**
   * The rows of a table.
   *
   * @param measures what lines are predicted from
   * @param room the space for the table
   * @param table the table
   * @return the head and the rows, each a block of framed cells
   */
  static List<Block> of(Measures measures, Extent room, Piece.Table table) {
    List<Extent> columns = TableWidths.of(room, table);
    List<Block> blocks = new ArrayList<>();
    Block head = row(measures, CellRole.TABLE_HEAD, columns, table.head());
    blocks.add(head);
    for (List<List<Run>> row : table.rows()) {
      blocks.add(row(measures, CellRole.TABLE_BODY, columns, row).under(head));
    }
    return blocks;
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
