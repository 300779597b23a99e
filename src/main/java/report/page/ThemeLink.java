package report.page;

import report.document.Labels;
import report.document.ThemeHead;

/**
 * A theme, for links on other pages.
 *
 * @param id its id
 * @param file the name of its page
 * @param number its number
 * @param band the label in front of its title
 * @param title its title
 * @param department who answers for it
 * @param asOf the date of its progress as printed, empty before the first report
 * @param tally a summary of its goals
 */
record ThemeLink(
    String id,
    String file,
    int number,
    String band,
    String title,
    String department,
    String asOf,
    TallyView tally) {
  static ThemeLink of(ThemeHead theme, Labels labels) {
    return new ThemeLink(
        theme.id(),
        file(theme.id()),
        theme.number(),
        theme.band(),
        theme.title(),
        theme.department(),
        theme.asOf(),
        TallyView.of(theme.tally(), labels));
  }

  /** A link to a place on its page. */
  String href(String anchor) {
    return file + "#" + anchor;
  }

  /** The page of a theme; no theme has the name of another page of the book. */
  static String file(String id) {
    return id + ".html";
  }
}
