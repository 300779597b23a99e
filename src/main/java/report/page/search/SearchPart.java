package report.page.search;

import java.util.List;

/**
 * The texts of a page.
 *
 * @param file the name of the page
 * @param title its title
 * @param entries its texts in reading order
 */
public record SearchPart(String file, String title, List<SearchEntry> entries) {
  /** Copies the list. */
  public SearchPart {
    entries = List.copyOf(entries);
  }
}
