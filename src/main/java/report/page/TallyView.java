package report.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import report.document.Labels;
import report.document.Tally;
import report.rate.Outcome;

/**
 * A summary of goals, for templates.
 *
 * @param goals the number of goals
 * @param counted the number of goals that are counted
 * @param achieved the number of achieved goals among those counted
 * @param mean the mean rate as printed, empty without one
 * @param meanOf the number of goals included in the mean
 * @param rating the band the goals make together, empty without one
 * @param outcomes the number of goals with each outcome that occurs
 * @param ratings the number of goals in each band
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
   * @param outcome the outcome, if its text is one of the labels
   * @param label the outcome in words
   * @param count the number of goals in it
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
