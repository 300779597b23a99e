package report.document;

import java.time.LocalDate;
import java.util.List;
import report.rate.Outcome;

/**
 * An outstanding result: nothing has been reported yet, or the figure is not known yet.
 *
 * @param due the last possible day of the due date
 * @param dueWritten the due date as written in the plan
 * @param departments the departments that answer for the goal
 * @param department the same as printed
 * @param themeId the id of the theme
 * @param goalId the id of the goal
 * @param goal the goal as plain text
 * @param outcome unreported, pending or not yet due
 * @param word the outcome in words
 */
public record OutstandingResult(
    LocalDate due,
    String dueWritten,
    List<String> departments,
    String department,
    String themeId,
    String goalId,
    String goal,
    Outcome outcome,
    String word) {
  /** Copies the list. */
  public OutstandingResult {
    departments = List.copyOf(departments);
  }
}
