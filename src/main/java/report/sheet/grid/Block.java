package report.sheet.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that a page keeps together where it can: a mark and its paragraph with the rates beside it,
 * a row of a table. Each becomes a cell, down to the next text below it or to the end of the block.
 *
 * @param parts the texts, at least one, from left to right and from top to bottom
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
   * @return the end of its longest text
   */
  public int rows() {
    return parts.stream().mapToInt(TextPart::end).max().orElseThrow();
  }

  /** How many rows the cell of a part takes. */
  int rows(TextPart part) {
    int end =
        parts.stream()
            .filter(other -> other.extent().equals(part.extent()) && other.row() > part.row())
            .mapToInt(TextPart::row)
            .min()
            .orElseGet(this::rows);
    return end - part.row();
  }

  /** What stands on its first rows; {@code rows} is less than it has. */
  Block first(int rows) {
    return new Block(
        parts.stream()
            .filter(part -> part.row() < rows)
            .map(part -> part.end() > rows ? part.first(rows - part.row()) : part)
            .toList(),
        false);
  }

  /** What is left behind its first rows. Frames go on, marks do not. */
  Block behind(int rows) {
    List<TextPart> left = new ArrayList<>();
    for (TextPart part : parts) {
      if (part.row() >= rows) {
        left.add(part.at(Math.max(part.row() - rows, end(left, part.extent()))));
      } else if (part.end() > rows) {
        left.add(part.behind(rows - part.row()));
      } else if (part.look().framed()) {
        left.add(part.emptied());
      }
    }
    return new Block(left, false);
  }

  private static int end(List<TextPart> parts, Extent extent) {
    return parts.stream()
        .filter(part -> part.extent().equals(extent))
        .mapToInt(TextPart::end)
        .max()
        .orElse(0);
  }
}
