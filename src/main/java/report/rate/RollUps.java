package report.rate;

import java.util.List;
import java.util.Optional;
import report.plan.Band;
import report.plan.RatePolicy.RollUp;
import report.plan.RatingScheme;

/** The rating that the goals of an initiative, a theme or a book make together. */
final class RollUps {
  private RollUps() {}

  static Optional<Band> rating(
      RatingScheme scheme, RollUp rollUp, List<Standing> standings, Optional<Fraction> mean) {
    List<Standing> counted = standings.stream().filter(Standing::isCounted).toList();
    return switch (rollUp) {
      case WORST -> worst(scheme, counted);
      case MEAN -> {
        boolean allMet = counted.stream().allMatch(s -> s.outcome() == Outcome.ACHIEVED);
        yield mean.flatMap(rate -> Bands.of(scheme, rate, allMet));
      }
      case MAIN -> {
        List<Standing> main = counted.stream().filter(Standing::main).toList();
        yield worst(scheme, main.isEmpty() ? counted : main);
      }
    };
  }

  private static Optional<Band> worst(RatingScheme scheme, List<Standing> standings) {
    return Bands.worst(scheme, standings.stream().flatMap(s -> s.band().stream()).toList());
  }
}
