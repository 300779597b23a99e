package report.rate;

import java.util.List;
import java.util.Optional;
import report.plan.Band;
import report.plan.NumericGoal;
import report.plan.RatePolicy.RollUp;
import report.plan.RatingScheme;

/** The rating that the goals of an initiative, a theme or a book make together. */
final class RollUps {
  private RollUps() {}

  static Optional<Band> rating(
      RatingScheme scheme,
      RollUp rollUp,
      List<? extends Assessment> assessments,
      Optional<Fraction> mean) {
    List<? extends Assessment> counted =
        assessments.stream().filter(a -> a.outcome().isCounted()).toList();
    return switch (rollUp) {
      case WORST -> worst(scheme, counted);
      case MEAN -> {
        boolean allMet = counted.stream().allMatch(a -> a.outcome() == Outcome.ACHIEVED);
        yield mean.flatMap(rate -> Bands.of(scheme, rate, allMet));
      }
      case MAIN -> {
        List<? extends Assessment> main = counted.stream().filter(RollUps::isMain).toList();
        yield worst(scheme, main.isEmpty() ? counted : main);
      }
    };
  }

  private static boolean isMain(Assessment assessment) {
    return assessment.goal() instanceof NumericGoal goal && goal.main();
  }

  private static Optional<Band> worst(RatingScheme scheme, List<? extends Assessment> assessments) {
    return Bands.worst(scheme, assessments.stream().flatMap(a -> a.band().stream()).toList());
  }
}
