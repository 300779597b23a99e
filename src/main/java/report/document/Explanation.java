package report.document;

import java.util.List;

/**
 * How a rate was calculated, in words and numbers; the same in the workbook, on the page and in the
 * terminal.
 *
 * @param themeId the id of the theme
 * @param goalId the id of the goal
 * @param goal the goal as plain text
 * @param measure the name of the measure, empty if the goal has only one
 * @param rate the rate as printed next to the result
 * @param steps the steps from the written values to the printed rate
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
   * @param text its text, with the files and lines of what was written
   * @param printed the same on paper, where nobody can look into the files
   */
  public record Step(String key, String label, String text, String printed) {}
}
