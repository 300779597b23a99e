package report.rate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import report.plan.Band;
import report.plan.RatingScheme;

/** Puts rates into bands. */
final class Bands {
  private Bands() {}

  /**
   * The band of an exact rate. A target that is missed by its comparison (50社超 with 50社) is never
   * in a band that begins at 100 % or above.
   */
  static Optional<Band> of(RatingScheme scheme, Fraction exact, boolean met) {
    return scheme.computed().stream()
        .filter(band -> met || !band.full())
        .filter(band -> band.from().map(edge -> reaches(exact, edge)).orElse(true))
        .findFirst();
  }

  /** The worst of several bands of one scheme. */
  static Optional<Band> worst(RatingScheme scheme, List<Band> bands) {
    return bands.stream().max(Comparator.comparingInt(scheme.bands()::indexOf));
  }

  private static boolean reaches(Fraction exact, BigDecimal edge) {
    return exact.compareTo(Fraction.ofPercent(edge)) >= 0;
  }
}
