package report.document;

import java.util.List;

/**
 * A book in a list of several.
 *
 * @param code the short name of its year, that of the folder of its pages: R1
 * @param year the year as printed
 * @param publisher who publishes it
 * @param title its title
 * @param asOf the as-of date as printed
 * @param themes the number of its themes
 * @param vision the title of its own vision; empty without one
 * @param meetings the meetings that discuss it, from the first to the last
 */
public record BookEntry(
    String code,
    String year,
    String publisher,
    String title,
    String asOf,
    int themes,
    String vision,
    List<Meeting> meetings) {
  /** Copies the list. */
  public BookEntry {
    meetings = List.copyOf(meetings);
  }

  /**
   * A meeting.
   *
   * @param id the name of its file
   * @param heading its number and name
   * @param date its day as written
   */
  public record Meeting(String id, String heading, String date) {}
}
