package report.paper;

import java.util.List;

/**
 * A page.
 *
 * @param width its width in points
 * @param height its height in points
 * @param items what is drawn on it, in the order in which it is read; later ones cover earlier ones
 */
public record PaperPage(double width, double height, List<Item> items) {
  /** Stands for what is no part of the text: rules, fills, what is repeated on each page. */
  public static final int ARTIFACT = -1;

  /** Copies the list. */
  public PaperPage {
    items = List.copyOf(items);
  }

  /**
   * Something drawn.
   *
   * @param tag the number of the tag it belongs to, or {@link #ARTIFACT}
   * @param drawing what is drawn
   */
  public record Item(int tag, Drawing drawing) {}
}
