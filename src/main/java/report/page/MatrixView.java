package report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.document.MatrixPart;
import report.document.MatrixRow;
import report.document.RateMark;
import report.document.ServingGoal;

/**
 * Which goals serve which matter of a vision, for a page.
 *
 * @param year the year of the vision's book
 * @param vision the title of the vision
 * @param says a summary in one sentence
 * @param rows a row for each matter; none if no goal serves any
 */
record MatrixView(String year, String vision, String says, List<RowView> rows) {

  /**
   * A matter and the goals that serve it.
   *
   * @param href a link to the matter; empty if its vision is neither on this page nor in a book
   *     built together with this one
   * @param number its number, II-②
   * @param name the matter as plain text
   * @param nested whether it is nested in another
   * @param goals the goals that serve it
   * @param says a summary of the goals in one sentence
   */
  record RowView(
      String href, String number, String name, boolean nested, List<GoalView> goals, String says) {}

  /**
   * A goal that serves a matter.
   *
   * @param href a link to the goal; empty for a goal of a book that is not built together with this
   *     one
   * @param year the year of its book
   * @param theme the label and title of its theme
   * @param goal the goal as plain text
   * @param marks its rates, or its outcome
   */
  record GoalView(String href, String year, String theme, String goal, List<RateMark> marks) {}

  /**
   * A matrix.
   *
   * @param matrix the matrix
   * @param withVision whether its page shows the vision too
   * @param beside the folders of the pages of other books, by the years of the books
   */
  static MatrixView of(MatrixPart matrix, boolean withVision, Map<String, String> beside) {
    Optional<String> vision =
        withVision
            ? Optional.of("")
            : beside(matrix.code(), beside).map(to -> to + PageLink.file(PageLink.VISION));
    return new MatrixView(
        matrix.year(),
        matrix.vision(),
        matrix.says(),
        matrix.isServed()
            ? matrix.rows().stream().map(row -> row(row, vision, beside)).toList()
            : List.of());
  }

  private static RowView row(MatrixRow row, Optional<String> vision, Map<String, String> beside) {
    return new RowView(
        vision.map(page -> page + "#" + row.anchor()).orElse(""),
        row.number(),
        row.name(),
        row.nested(),
        row.goals().stream().map(goal -> goal(goal, beside)).toList(),
        row.says());
  }

  private static GoalView goal(ServingGoal goal, Map<String, String> beside) {
    String place = ThemeLink.file(goal.themeId()) + "#" + goal.goalId();
    return new GoalView(
        goal.own() ? place : beside(goal.code(), beside).map(to -> to + place).orElse(""),
        goal.year(),
        goal.theme(),
        goal.goal(),
        goal.marks());
  }

  /** The path to the pages of another book. */
  private static Optional<String> beside(String code, Map<String, String> beside) {
    return Optional.ofNullable(beside.get(code));
  }
}
