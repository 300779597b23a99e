package report.rate;

import java.util.List;
import java.util.Optional;
import report.plan.Band;
import report.plan.RatePolicy.RollUp;
import report.plan.RatingScheme;

/** The combined rating of the goals of an initiative, a theme or a book. */
final class RollUps {
  private RollUps() {}

  static Optional<Band> rating(
      RatingScheme scheme, RollUp rollUp, List<CountedOutcome> outcomes, Optional<Fraction> mean) {
    List<CountedOutcome> counted = outcomes.stream().filter(CountedOutcome::isCounted).toList();
    return switch (rollUp) {
      case WORST -> worst(scheme, counted);
      case MEAN -> mean.flatMap(rate -> Bands.of(scheme, rate, isFull(rate)));
      case MAIN -> {
        List<CountedOutcome> main = counted.stream().filter(CountedOutcome::main).toList();
        yield worst(scheme, main.isEmpty() ? counted : main);
      }
    };
  }

  /** A mean is complete on its own: a missed goal without a rate does not lower it. */
  private static boolean isFull(Fraction mean) {
    return mean.compareTo(Fraction.ONE) >= 0;
  }

  private static Optional<Band> worst(RatingScheme scheme, List<CountedOutcome> outcomes) {
    return Bands.worst(scheme, outcomes.stream().flatMap(s -> s.band().stream()).toList());
  }
}
