package report.rate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import report.plan.RatingScheme;
import report.plan.RatingScheme.Band;

/** Puts rates into bands. */
final class Bands {
  private Bands() {}

  /**
   * The band of an exact rate. A target that is missed by its comparison (50社超 with 50社) never
   * stands in a band that begins at 100 % or above.
   */
  static Band of(RatingScheme scheme, Fraction exact, boolean met) {
    return scheme.bands().stream()
        .filter(band -> met || isBelowFull(band))
        .filter(band -> band.from().map(e -> reaches(exact, band)).orElse(true))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a judged band says that the goal is reached: it begins at 100 % or above. */
  static boolean isFull(Band band) {
    return !isBelowFull(band);
  }

  /** The worst of several bands of one scheme. */
  static Optional<Band> worst(RatingScheme scheme, List<Band> bands) {
    return bands.stream().max(Comparator.comparingInt(scheme.bands()::indexOf));
  }

  private static boolean isBelowFull(Band band) {
    return band.from()
        .map(edge -> Fraction.ofPercent(edge).compareTo(Fraction.ONE) < 0)
        .orElse(true);
  }

  private static boolean reaches(Fraction exact, Band band) {
    return exact.compareTo(Fraction.ofPercent(band.from().orElseThrow())) >= 0;
  }
}
