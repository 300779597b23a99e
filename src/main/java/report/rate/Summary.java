package report.rate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.plan.Band;
import report.plan.RatePolicy;
import report.plan.RatingScheme;

/**
 * A summary of the goals of an initiative, a theme or a book.
 *
 * @param outcomes the number of goals with each outcome; every outcome is a key
 * @param bands the number of counted goals in each band, and of other goals in uncounted bands,
 *     from best to worst; every band is a key
 * @param mean the mean of the rates of the counted goals, combined according to the book, each
 *     within the floor and cap of the book, or within 0 and 100 % if it has none; empty without
 *     such a rate
 * @param rated the number of goals with these rates
 * @param rating the combined band of the goals, according to the book
 */
public record Summary(
    Map<Outcome, Integer> outcomes,
    Map<Band, Integer> bands,
    Optional<Fraction> mean,
    int rated,
    Optional<Band> rating) {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** Copies the maps, keeping their order; an outcome that is missing has no goals. */
  public Summary {
    Map<Outcome, Integer> all = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      all.put(outcome, outcomes.getOrDefault(outcome, 0));
    }
    outcomes = Collections.unmodifiableMap(all);
    bands = Collections.unmodifiableMap(new LinkedHashMap<>(bands));
  }

  /**
   * Adds up assessments.
   *
   * @param scheme the bands
   * @param policy the limits of rates, and how goals are combined
   * @param assessments the outcome of each goal
   * @return the summary
   */
  public static Summary of(
      RatingScheme scheme, RatePolicy policy, List<? extends Assessment> assessments) {
    return over(scheme, policy, assessments.stream().map(CountedOutcome::of).toList());
  }

  /**
   * Adds up counted outcomes.
   *
   * @param scheme the bands
   * @param policy the limits of rates, and how goals are combined
   * @param standings the outcome of each goal
   * @return the summary
   */
  public static Summary over(
      RatingScheme scheme, RatePolicy policy, List<CountedOutcome> standings) {
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    Map<Band, Integer> bands = new LinkedHashMap<>();
    scheme.bands().forEach(band -> bands.put(band, 0));
    for (CountedOutcome counted : standings) {
      outcomes.merge(counted.outcome(), 1, Integer::sum);
      counted
          .band()
          .filter(band -> counted.isCounted() || !band.counted())
          .ifPresent(band -> bands.merge(band, 1, Integer::sum));
    }
    Optional<Fraction> mean = mean(policy, standings);
    int rated = (int) standings.stream().filter(Summary::isRated).count();
    return new Summary(
        outcomes, bands, mean, rated, RollUps.rating(scheme, policy.rollUp(), standings, mean));
  }

  /**
   * How many goals there are.
   *
   * @return the sum over all outcomes
   */
  public int goals() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * How many goals are counted.
   *
   * @return 達成 and 未達 together
   */
  public int counted() {
    return achieved() + outcomes.getOrDefault(Outcome.NOT_ACHIEVED, 0);
  }

  /**
   * How many of the counted goals are achieved.
   *
   * @return only 達成
   */
  public int achieved() {
    return outcomes.getOrDefault(Outcome.ACHIEVED, 0);
  }

  private static boolean isRated(CountedOutcome counted) {
    return counted.isCounted() && !counted.rates().isEmpty();
  }

  private static Optional<Fraction> mean(RatePolicy policy, List<CountedOutcome> standings) {
    Fraction floor = Fraction.ofPercent(policy.floor().orElse(BigDecimal.ZERO));
    Fraction cap = Fraction.ofPercent(policy.cap().orElse(FULL));
    List<Fraction> rates =
        standings.stream()
            .filter(CountedOutcome::isCounted)
            .flatMap(counted -> counted.rates().stream())
            .map(rate -> rate.max(floor).min(cap))
            .toList();
    return rates.isEmpty() ? Optional.empty() : Optional.of(Fraction.mean(rates));
  }
}
