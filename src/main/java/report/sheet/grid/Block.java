package report.sheet.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts side by side that a page keeps together where it can: a mark and its paragraph, a row of a
 * table. Each becomes a cell over all rows of the block.
 *
 * @param parts the texts, at least one, from left to right
 * @param label whether it only announces what follows, and so never ends a page
 */
public record Block(List<TextPart> parts, boolean label) {
  /** Copies the list; rejects a block without text. */
  public Block {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a block without parts");
    }
  }

  /**
   * A block that stands for itself.
   *
   * @param parts the texts, from left to right
   * @return the block
   */
  public static Block of(TextPart... parts) {
    return new Block(List.of(parts), false);
  }

  /**
   * How many rows it takes.
   *
   * @return the lines of its longest text
   */
  public int rows() {
    return parts.stream().mapToInt(TextPart::lines).max().orElseThrow();
  }

  /** What stands on its first rows; {@code rows} is less than it has. */
  Block first(int rows) {
    return new Block(
        parts.stream().map(part -> part.lines() > rows ? part.first(rows) : part).toList(), false);
  }

  /** What is left behind its first rows. Frames go on, marks do not. */
  Block behind(int rows) {
    List<TextPart> left = new ArrayList<>();
    for (TextPart part : parts) {
      if (part.lines() > rows) {
        left.add(part.behind(rows));
      } else if (part.look().framed()) {
        left.add(part.emptied());
      }
    }
    return new Block(left, false);
  }
}
