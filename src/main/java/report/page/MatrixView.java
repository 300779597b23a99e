package report.page;

import java.util.List;
import report.document.MatrixPart;
import report.document.MatrixRow;
import report.document.RateMark;
import report.document.ServingGoal;

/**
 * Which goals serve which matter of a vision, as a page shows it.
 *
 * @param year the year of the vision's book
 * @param vision the title of the vision
 * @param says what the whole of it says
 * @param rows a row for each matter; none if no goal serves any
 */
record MatrixView(String year, String vision, String says, List<RowView> rows) {

  /**
   * A matter and the goals that serve it.
   *
   * @param href a link to the matter; empty where its vision is not on this page
   * @param number its number, II-②
   * @param name the matter in plain words
   * @param nested whether it is nested in another
   * @param goals the goals that serve it
   * @param says how many of them are achieved, or that none serves it
   */
  record RowView(
      String href, String number, String name, boolean nested, List<GoalView> goals, String says) {}

  /**
   * A goal that serves a matter.
   *
   * @param href a link to the goal; empty for a goal of another book
   * @param year the year of its book
   * @param theme the label and title of its theme
   * @param goal the goal in plain words
   * @param marks its rates, or what became of it
   */
  record GoalView(String href, String year, String theme, String goal, List<RateMark> marks) {}

  /** A matrix on a page that shows the vision too, or does not. */
  static MatrixView of(MatrixPart matrix, boolean withVision) {
    return new MatrixView(
        matrix.year(),
        matrix.vision(),
        matrix.says(),
        matrix.isServed()
            ? matrix.rows().stream().map(row -> row(row, withVision)).toList()
            : List.of());
  }

  private static RowView row(MatrixRow row, boolean withVision) {
    return new RowView(
        withVision ? "#" + row.anchor() : "",
        row.number(),
        row.name(),
        row.nested(),
        row.goals().stream().map(MatrixView::goal).toList(),
        row.says());
  }

  private static GoalView goal(ServingGoal goal) {
    return new GoalView(
        goal.own() ? ThemeLink.file(goal.themeId()) + "#" + goal.goalId() : "",
        goal.year(),
        goal.theme(),
        goal.goal(),
        goal.marks());
  }
}
