package report.document;

import java.util.List;

/**
 * The data of a theme that is shown outside its own sheet and page.
 *
 * @param id its id, the name of its page
 * @param number its number
 * @param band the label in front of its title, 【テーマ３】
 * @param title its title
 * @param department who answers for it
 * @param asOf the date of its progress (R2.3月末時点), empty before the first report
 * @param initiatives its initiatives
 * @param tally a summary of its goals
 */
public record ThemeHead(
    String id,
    int number,
    String band,
    String title,
    String department,
    String asOf,
    List<InitiativeHead> initiatives,
    Tally tally) {
  /** Copies the list. */
  public ThemeHead {
    initiatives = List.copyOf(initiatives);
  }
}
