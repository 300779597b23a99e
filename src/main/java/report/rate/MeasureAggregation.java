package report.rate;

import java.util.List;
import java.util.Optional;
import report.plan.Band;
import report.plan.NumericGoal;
import report.plan.RatePolicy.Combining;
import report.plan.RatingScheme;

/** Combines the measures of a goal into one outcome and one rating, according to the book. */
final class MeasureAggregation {
  /** Which measure takes precedence if they differ. */
  private static final List<Outcome> WORST_FIRST =
      List.of(
          Outcome.NOT_ACHIEVED,
          Outcome.NOT_COMPUTABLE,
          Outcome.UNREPORTED,
          Outcome.PENDING,
          Outcome.NOT_YET_DUE,
          Outcome.PROVISIONAL,
          Outcome.IN_PROGRESS,
          Outcome.ACHIEVED);

  private MeasureAggregation() {}

  static Assessment.OfFigures of(
      RatingScheme scheme, Combining combining, NumericGoal goal, List<MeasureRate> rates) {
    List<MeasureRate> deciding = combining == Combining.MAIN ? rates.subList(0, 1) : rates;
    Outcome outcome = outcome(deciding);
    List<Fraction> exact =
        deciding.stream()
            .filter(rate -> rate.outcome().isCounted())
            .flatMap(rate -> rate.exact().stream())
            .toList();
    if (combining != Combining.MEAN) {
      List<Band> bands = deciding.stream().flatMap(rate -> rate.band().stream()).toList();
      return new Assessment.OfFigures(
          goal, outcome, Bands.worst(scheme, bands), Optional.empty(), rates, exact);
    }
    List<Fraction> mean = exact.isEmpty() ? exact : List.of(Fraction.mean(exact));
    Optional<Band> band =
        mean.stream()
            .flatMap(rate -> Bands.of(scheme, rate, outcome == Outcome.ACHIEVED).stream())
            .findFirst();
    return new Assessment.OfFigures(goal, outcome, band, Optional.empty(), rates, mean);
  }

  private static Outcome outcome(List<MeasureRate> rates) {
    List<Outcome> outcomes = rates.stream().map(MeasureRate::outcome).toList();
    return WORST_FIRST.stream().filter(outcomes::contains).findFirst().orElse(Outcome.NOT_COUNTED);
  }
}
