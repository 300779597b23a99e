package report.document;

import java.util.List;

/**
 * How the goals of a book moved since the year before.
 *
 * @param years the short names of the years of which something is known, the earliest first; empty
 *     if there is no earlier book
 * @param improved the number of goals that improved
 * @param unchanged the number of goals that stayed as they were
 * @param worse the number of goals of which a measure is worse
 * @param says the same, and how many final targets will be reached, as sentences; empty if there is
 *     nothing to say
 */
public record TrendSummary(
    List<String> years, int improved, int unchanged, int worse, String says) {
  /** There is no earlier book. */
  public static final TrendSummary NONE = new TrendSummary(List.of(), 0, 0, 0, "");

  /** Copies the list. */
  public TrendSummary {
    years = List.copyOf(years);
  }

  /**
   * Whether there is no earlier book with any of the goals.
   *
   * @return true without years
   */
  public boolean isEmpty() {
    return years.isEmpty();
  }
}
