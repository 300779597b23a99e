package report.document;

import java.util.List;

/**
 * How goals stand, in figures and words as printed.
 *
 * @param goals how many goals there are
 * @param counted how many of them are counted (達成 and 未達)
 * @param achieved how many of the counted ones are achieved
 * @param mean the mean of the rates, each within the bounds of the book, as printed; empty without
 *     a rate
 * @param meanOf how many goals have these rates
 * @param rating the band the goals make together, as the book says; empty without one
 * @param outcomes how many goals stand in each outcome that occurs, in the order of {@link
 *     report.rate.Outcome}
 * @param ratings how many counted goals stand in each band, from best to worst, zeros included
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
   * @param count how many goals stand in it
   */
  public record Count(String label, int count) {}
}
