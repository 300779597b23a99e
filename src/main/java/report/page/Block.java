package report.page;

import java.util.List;
import report.notation.DisplayWidth;

/** A part of a column, for templates: the flat pieces of the document converted to a tree. */
sealed interface Block {

  /** A list. */
  record Items(List<Item> items) implements Block {}

  /** A line above others, such as 【参考】, and the content below it. */
  record Label(Line line, List<Block> blocks) implements Block {}

  /** A line without a mark. */
  record Paragraph(Line line) implements Block {}

  /**
   * A table; every row has as many cells as the head.
   *
   * @param head its head
   * @param rows its rows
   * @param wide whether its figures are too wide for a column of the printed page
   */
  record Table(List<List<Inline>> head, List<List<List<Inline>>> rows, boolean wide)
      implements Block {
    /** Half-width characters that fit beside each other in the narrower of the printed columns. */
    private static final int COLUMN = 58;

    /** What a cell needs beside its text, in half-width characters. */
    private static final int PADDING = 3;

    /** A table, whose width follows from the figures in it, because these do not break. */
    static Table of(List<List<Inline>> head, List<List<List<Inline>>> rows) {
      int width = 0;
      for (int column = 0; column < head.size(); column++) {
        int most = 0;
        for (List<List<Inline>> row : rows) {
          most = Math.max(most, longest(row.get(column)));
        }
        width += most + PADDING;
      }
      return new Table(head, rows, width > COLUMN);
    }

    private static int longest(List<Inline> cell) {
      int most = 0;
      for (Inline inline : cell) {
        if (inline instanceof Inline.Text text && text.whole()) {
          most = Math.max(most, DisplayWidth.inPrint(text.text()));
        }
      }
      return most;
    }
  }

  /**
   * A picture.
   *
   * @param src its file, relative to the page
   * @param width its width in pixels
   * @param height its height in pixels
   * @param alt what it shows
   */
  record Image(String src, int width, int height, String alt) implements Block {}

  /** A list item and the content below it. */
  record Item(Line line, List<Block> blocks) {}
}
