package report.word;

import java.util.ArrayList;
import java.util.List;

/**
 * The texts of a Word document.
 *
 * @param path the path to print of its file
 * @param blocks its paragraphs and tables in order
 */
public record WordDocument(String path, List<Block> blocks) {
  /** Copies the list. */
  public WordDocument {
    blocks = List.copyOf(blocks);
  }

  /** A paragraph or a table. */
  public sealed interface Block {}

  /**
   * A paragraph.
   *
   * @param text its text, with a line feed for each line break and a tab for each tab
   * @param isItem whether Word puts a bullet or a number before it
   */
  public record Paragraph(String text, boolean isItem) implements Block {}

  /**
   * A table.
   *
   * @param rows its rows, each with its cells from the left
   */
  public record Table(List<List<TableCell>> rows) implements Block {
    /** Copies the lists. */
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A cell of a table.
   *
   * @param column the first column of the grid that it covers, from 1
   * @param isContinued whether it belongs to the cell above it
   * @param blocks what stands in it
   */
  public record TableCell(int column, boolean isContinued, List<Block> blocks) {
    /** Copies the list. */
    public TableCell {
      blocks = List.copyOf(blocks);
    }

    /** Its lines: those of tables inside it have their cells separated by tabs. */
    public List<Paragraph> lines() {
      List<Paragraph> lines = new ArrayList<>();
      for (Block block : blocks) {
        if (block instanceof Paragraph paragraph) {
          paragraph.text().lines().forEach(l -> lines.add(new Paragraph(l, paragraph.isItem())));
        } else if (block instanceof Table table) {
          for (List<TableCell> row : table.rows()) {
            List<String> texts =
                row.stream()
                    .map(
                        cell ->
                            String.join(" ", cell.lines().stream().map(Paragraph::text).toList()))
                    .toList();
            lines.add(new Paragraph(String.join("\t", texts), false));
          }
        }
      }
      return lines;
    }
  }
}
