package report.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a book prints and combines its rates.
 *
 * @param decimals the number of decimals of a printed rate, 0 to 4; 岐阜県 prints whole numbers
 * @param floor the smallest rate that is printed, in percent; 岐阜県 prints nothing below 0
 * @param cap the largest rate that is printed, in percent
 * @param beyondInWords whether rates beyond 100 % or below 0 % are printed in words, as in 宮城県:
 *     100％超, 0％未満
 * @param combining how the measures of a goal are combined into its rating
 * @param rollUp how goals are combined into the rating of an initiative or theme
 */
public record RatePolicy(
    int decimals,
    Optional<BigDecimal> floor,
    Optional<BigDecimal> cap,
    boolean beyondInWords,
    Combining combining,
    RollUp rollUp) {

  /** One decimal, neither floor nor cap, figures, all measures, the worst goal. */
  public static final RatePolicy DEFAULT =
      new RatePolicy(1, Optional.empty(), Optional.empty(), false, Combining.ALL, RollUp.WORST);

  /** Rejects decimals out of range and a floor that is not below the cap. */
  public RatePolicy {
    if (decimals < 0 || decimals > 4) {
      throw new IllegalArgumentException("decimals: " + decimals);
    }
    if (floor.isPresent() && cap.isPresent() && floor.get().compareTo(cap.get()) >= 0) {
      throw new IllegalArgumentException("floor not below cap");
    }
  }

  /** How several measures are combined into the outcome and rating of a goal. */
  public enum Combining {
    /** All must be reached; the worst rating is the goal's. */
    ALL("all"),
    /** The mean of the rates is the goal's; the goal is achieved if all measures are. */
    MEAN("mean"),
    /** The first measure is the goal's. */
    MAIN("main");

    private final String key;

    Combining(String key) {
      this.key = key;
    }

    /**
     * The name in book files.
     *
     * @return all, mean or main
     */
    public String key() {
      return key;
    }

    /**
     * The roll-up with a name.
     *
     * @param key a name as book files write it
     * @return the roll-up, if it exists
     */
    public static Optional<Combining> of(String key) {
      return Arrays.stream(values()).filter(way -> way.key.equals(key)).findFirst();
    }
  }

  /** How goals are combined into the rating of an initiative or a theme. */
  public enum RollUp {
    /** The worst rating among the counted goals. */
    WORST("worst"),
    /** The band of the mean rate. */
    MEAN("mean"),
    /** The worst rating among the main goals; among all goals if none is a main goal. */
    MAIN("main");

    private final String key;

    RollUp(String key) {
      this.key = key;
    }

    /**
     * The name in book files.
     *
     * @return worst, mean or main
     */
    public String key() {
      return key;
    }

    /**
     * The roll-up with a name.
     *
     * @param key a name as book files write it
     * @return the roll-up, if it exists
     */
    public static Optional<RollUp> of(String key) {
      return Arrays.stream(values()).filter(way -> way.key.equals(key)).findFirst();
    }
  }
}
