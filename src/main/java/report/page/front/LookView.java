package report.page.front;

import java.util.List;

/**
 * A list of what to look at first.
 *
 * @param kind worst, late, unreported, revised or changes
 * @param title its heading
 * @param items the first of its entries, at least one
 * @param more the number of entries that are not shown
 * @param href the page with all of them
 */
public record LookView(String kind, String title, List<LookItem> items, int more, String href) {
  /** Copies the list. */
  public LookView {
    items = List.copyOf(items);
  }

  /**
   * An entry.
   *
   * @param href its place
   * @param text what it is, such as a goal
   * @param band the label of its theme, empty in a book of one theme
   * @param says what is to be said of it, may be empty
   */
  public record LookItem(String href, String text, String band, String says) {}
}
