package report.document;

import java.util.List;

/**
 * A goal that serves a matter of a vision.
 *
 * @param code the short name of its book's year, R6
 * @param year the year of its book as printed
 * @param own whether its book is the printed one
 * @param themeId the id of its theme, the name of a page of its book
 * @param theme the label and the title of its theme
 * @param goalId its id, its place on the page of its theme
 * @param goal the goal as plain text
 * @param marks its rates, or its outcome
 */
public record ServingGoal(
    String code,
    String year,
    boolean own,
    String themeId,
    String theme,
    String goalId,
    String goal,
    List<RateMark> marks) {
  /** Copies the list. */
  public ServingGoal {
    marks = List.copyOf(marks);
  }
}
