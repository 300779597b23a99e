package report.paper;

import java.util.List;
import java.util.Map;

/**
 * A document of pages.
 *
 * @param title its title
 * @param author who publishes it
 * @param language its language, {@code ja}
 * @param tags its structure: a tag comes after the one it is in
 * @param pages its pages
 * @param anchors the places that links lead to, by their names
 */
public record PaperDocument(
    String title,
    String author,
    String language,
    List<Tag> tags,
    List<PaperPage> pages,
    Map<String, Anchor> anchors) {
  /** Copies the lists and the map; rejects a tag before the one it is in. */
  public PaperDocument {
    tags = List.copyOf(tags);
    pages = List.copyOf(pages);
    anchors = Map.copyOf(anchors);
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i).parent() >= i) {
        throw new IllegalArgumentException("tag " + i + " is before its parent");
      }
    }
  }

  /**
   * A place that links lead to.
   *
   * @param page its page, from 0
   * @param y points from the upper edge of the page
   */
  public record Anchor(int page, double y) {}
}
