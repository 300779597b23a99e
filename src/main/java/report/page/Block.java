package report.page;

import java.util.List;

/** A part of a column, for templates: the flat pieces of the document converted to a tree. */
sealed interface Block {

  /** A list. */
  record Items(List<Item> items) implements Block {}

  /** A line above others, such as 【参考】, and the content below it. */
  record Label(Line line, List<Block> blocks) implements Block {}

  /** A line without a mark. */
  record Paragraph(Line line) implements Block {}

  /** A table; every row has as many cells as the head. */
  record Table(List<List<Inline>> head, List<List<List<Inline>>> rows) implements Block {}

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
