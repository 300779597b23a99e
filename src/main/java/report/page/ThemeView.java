package report.page;

import java.util.List;
import java.util.Optional;

/**
 * A theme, for its page.
 *
 * @param link its number, title, department, date and tally
 * @param direction its めざす方向
 * @param initiatives its initiatives
 * @param own the goals of the theme itself, as a section
 * @param links which of its goals lead to which, as a tree
 */
record ThemeView(
    ThemeLink link,
    List<Block> direction,
    List<InitiativeView> initiatives,
    Optional<InitiativeView> own,
    List<Block> links) {

  /**
   * An initiative.
   *
   * @param anchor its place on the page
   * @param title its title
   * @param aim its aim
   * @param groups its actions
   * @param tally a summary of its goals
   */
  record InitiativeView(
      String anchor, String title, List<Block> aim, List<GroupView> groups, TallyView tally) {}

  /**
   * An action, its goals and its progress.
   *
   * @param anchor its place on the page
   * @param action the action
   * @param rows its goals and the reported progress; none if there is no text at all
   * @param challenges its challenges, possibly none
   * @param next the next steps, possibly none
   */
  record GroupView(
      String anchor,
      List<Block> action,
      List<GoalRowView> rows,
      List<Block> challenges,
      List<Block> next) {}

  /**
   * A goal and what is reported beside it.
   *
   * @param goals the goal whose result starts the progress of the row; in the first row, goals
   *     without a result beside them, possibly none
   * @param progress the result and the text up to the next one; may be empty
   * @param others the goals after it without a result beside them, possibly none
   */
  record GoalRowView(List<Block> goals, List<Block> progress, List<Block> others) {}
}
