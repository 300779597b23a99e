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
   * @param goals its goals, none for some
   * @param progress the reported progress, empty before the first report
   * @param challenges its challenges, possibly none
   * @param next the next steps, possibly none
   */
  record GroupView(
      String anchor,
      List<Block> action,
      List<Block> goals,
      List<Block> progress,
      List<Block> challenges,
      List<Block> next) {}
}
