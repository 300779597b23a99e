package report.document;

import java.util.List;

/**
 * A matter and the goals that serve it.
 *
 * @param anchor the place of the matter on the page of the vision
 * @param number the number of its perspective and its own (II-②); that of the matter around it for
 *     a nested one
 * @param name the matter as plain text
 * @param nested whether it is nested in another
 * @param goals the goals that serve it, by book and in the order of the book
 * @param tally their summary
 * @param says a summary of the goals in one sentence
 */
public record MatrixRow(
    String anchor,
    String number,
    String name,
    boolean nested,
    List<ServingGoal> goals,
    Tally tally,
    String says) {
  /** Copies the list. */
  public MatrixRow {
    goals = List.copyOf(goals);
  }

  /**
   * The path by which files refer to the matter.
   *
   * @return for instance growth/strengths
   */
  public String path() {
    return anchor.replace('_', '/');
  }
}
