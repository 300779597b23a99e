package report.sheet.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Texts that a page keeps together if possible: a mark and its paragraph with the rates next to it,
 * a row of a table. Each becomes a cell; one with a frame or a fill goes down to the next text
 * below it or to the end of the block.
 *
 * @param parts the texts, at least one, from left to right and from top to bottom
 * @param label whether it only introduces what follows, and so never ends a page
 * @param head what is repeated above it if it starts a page: the header of its table
 * @param goal the id of the goal that it states, or whose result it gives; empty for others
 */
public record Block(List<TextPart> parts, boolean label, Optional<Block> head, String goal) {
  /** Copies the list; rejects a block without text. */
  public Block {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a block without parts");
    }
  }

  /**
   * A block without a head.
   *
   * @param parts the texts
   * @param label whether it only introduces what follows
   */
  public Block(List<TextPart> parts, boolean label) {
    this(parts, label, Optional.empty(), "");
  }

  /** Rows that are left free. */
  static Block blank(Extent extent, int rows) {
    List<Integer> ends = Collections.nCopies(rows, 0);
    return Block.of(new TextPart(CellRole.BODY, extent, 0, List.of(), 2, ends, Optional.empty()));
  }

  /** Whether it only leaves rows free. */
  boolean isBlank() {
    return parts.stream().allMatch(TextPart::isBlank);
  }

  /** Whether it is a picture, which is moved to the next page rather than made smaller. */
  boolean isDrawn() {
    return parts.stream().anyMatch(part -> part.picture().isPresent());
  }

  /** The same as what is printed of a goal. */
  Block about(String id) {
    return new Block(parts, label, head, id);
  }

  /** The same with another text. */
  Block and(TextPart part) {
    List<TextPart> more = new ArrayList<>(parts);
    more.add(part);
    return new Block(more, label, head, goal);
  }

  /** The same below a head. */
  Block under(Block other) {
    return new Block(parts, label, Optional.of(other), goal);
  }

  /**
   * A block on its own.
   *
   * @param parts the texts, from left to right
   * @return the block
   */
  public static Block of(TextPart... parts) {
    return new Block(List.of(parts), false);
  }

  /**
   * The number of rows it takes.
   *
   * @return the end of its longest text
   */
  public int rows() {
    int rows = 0;
    for (TextPart part : parts) {
      rows = Math.max(rows, part.end());
    }
    return rows;
  }

  /** The number of rows the cell of a part takes: its lines, or all with a frame or a fill. */
  int rows(TextPart part) {
    if (part.role().isPlain()) {
      return part.lines();
    }
    int end = Integer.MAX_VALUE;
    for (TextPart other : parts) {
      if (other.row() > part.row() && other.extent().equals(part.extent())) {
        end = Math.min(end, other.row());
      }
    }
    return (end < Integer.MAX_VALUE ? end : rowsOfTexts()) - part.row();
  }

  /** Without the rows that are left free below its texts. */
  private int rowsOfTexts() {
    return parts.stream()
        .filter(part -> !part.isBlank())
        .mapToInt(TextPart::end)
        .max()
        .orElseGet(this::rows);
  }

  /** The content of its first rows; {@code rows} is less than it has. */
  Block first(int rows) {
    return new Block(
        parts.stream()
            .filter(part -> part.row() < rows)
            .map(part -> part.end() > rows ? part.first(rows - part.row()) : part)
            .toList(),
        false,
        head,
        goal);
  }

  /** The content after its first rows. Frames continue, marks do not. */
  Block behind(int rows) {
    List<TextPart> left = new ArrayList<>();
    for (TextPart part : parts) {
      if (part.row() >= rows) {
        left.add(part.at(Math.max(part.row() - rows, end(left, part.extent()))));
      } else if (part.end() > rows) {
        left.add(part.behind(rows - part.row()));
      } else if (part.role().framed()) {
        left.add(part.emptied());
      }
    }
    return new Block(left, false, head, "");
  }

  private static int end(List<TextPart> parts, Extent extent) {
    return parts.stream()
        .filter(part -> part.extent().equals(extent))
        .mapToInt(TextPart::end)
        .max()
        .orElse(0);
  }
}
