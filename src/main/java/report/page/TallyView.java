package report.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import report.document.Labels;
import report.document.Tally;
import report.rate.Outcome;

/**
 * How goals stand, as a template draws it.
 *
 * @param goals how many goals there are
 * @param counted how many of them are counted
 * @param achieved how many of the counted ones are achieved
 * @param mean the mean rate as printed, empty without one
 * @param meanOf how many goals it is the mean of
 * @param rating the band the goals make together, empty without one
 * @param outcomes how many goals stand in each outcome that occurs
 * @param ratings how many goals stand in each band
 */
record TallyView(
    int goals,
    int counted,
    int achieved,
    String mean,
    int meanOf,
    String rating,
    List<OutcomeCount> outcomes,
    List<Tally.Count> ratings) {

  /**
   * One outcome.
   *
   * @param outcome which one, if its words are those of the labels
   * @param label the outcome in words
   * @param count how many goals stand in it
   */
  record OutcomeCount(Optional<Outcome> outcome, String label, int count) {}

  static TallyView of(Tally tally, Labels labels) {
    return new TallyView(
        tally.goals(),
        tally.counted(),
        tally.achieved(),
        tally.mean(),
        tally.meanOf(),
        tally.rating(),
        tally.outcomes().stream()
            .filter(count -> count.count() > 0)
            .map(count -> new OutcomeCount(outcome(count, labels), count.label(), count.count()))
            .toList(),
        tally.ratings());
  }

  private static Optional<Outcome> outcome(Tally.Count count, Labels labels) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> labels.get("outcome." + outcome.name()).equals(count.label()))
        .findFirst();
  }
}
