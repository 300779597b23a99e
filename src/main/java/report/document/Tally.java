package report.document;

import java.util.List;

/**
 * A summary of goals, in figures and words as printed.
 *
 * @param goals the number of goals
 * @param counted the number of counted goals (達成 and 未達)
 * @param achieved the number of achieved goals among those counted
 * @param mean the mean of the rates, each within the bounds of the book, as printed; empty without
 *     a rate
 * @param meanOf the number of goals with these rates
 * @param rating the band the goals make together, as the book says; empty without one
 * @param outcomes the number of goals with each outcome that occurs, in the order of {@link
 *     report.rate.Outcome}
 * @param ratings the number of counted goals in each band, from best to worst, including zeros
 */
public record Tally(
    int goals,
    int counted,
    int achieved,
    String mean,
    int meanOf,
    String rating,
    List<Count> outcomes,
    List<Count> ratings) {
  /** Copies the lists. */
  public Tally {
    outcomes = List.copyOf(outcomes);
    ratings = List.copyOf(ratings);
  }

  /**
   * One count.
   *
   * @param label an outcome in words or the symbol of a band
   * @param count the number of goals in it
   */
  public record Count(String label, int count) {}
}
