package report.document;

import java.util.List;

/**
 * How a rate came about, in words and numbers; the same in the workbook, on the page and in the
 * terminal.
 *
 * @param themeId the id of the theme
 * @param goalId the id of the goal
 * @param goal the goal in plain words
 * @param measure what the measure counts, empty if the goal has only one
 * @param rate what is printed beside the result
 * @param steps the steps from what was written to what is printed
 */
public record Explanation(
    String themeId, String goalId, String goal, String measure, String rate, List<Step> steps) {
  /** Copies the list. */
  public Explanation {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param key its name for machines: target, actual, method, formula …
   * @param label its name for readers
   * @param text what it says
   */
  public record Step(String key, String label, String text) {}
}
