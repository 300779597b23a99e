package report.prose;

import java.util.List;

/**
 * A text written by a person.
 *
 * @param blocks its blocks in order
 */
public record Prose(List<Block> blocks) {
  /** An empty text. */
  public static final Prose EMPTY = new Prose(List.of());

  /** Copies the list. */
  public Prose {
    blocks = List.copyOf(blocks);
  }

  /**
   * Whether the text is empty.
   *
   * @return true without blocks
   */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /**
   * A text of one plain line.
   *
   * @param text the line, without line breaks
   * @return the text, empty for an empty line
   */
  public static Prose line(String text) {
    return text.isEmpty()
        ? EMPTY
        : new Prose(List.of(new Block.Paragraph(List.of(new Inline.Text(text)))));
  }
}
