package report.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One band of a rating scheme.
 *
 * @param symbol how it is printed (◎, A, 目標達成)
 * @param meaning what it means, empty where its edge says enough
 * @param from the lower edge in per cent, belonging to the band; nothing for the lowest band and
 *     for one that only a person gives
 * @param judged whether only a person gives it
 * @param full whether a goal in it is achieved
 * @param counted whether a goal in it is achieved or missed; one that is not (現状維持, 評価対象外) is
 *     neither
 */
public record Band(
    String symbol,
    String meaning,
    Optional<BigDecimal> from,
    boolean judged,
    boolean full,
    boolean counted) {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** Rejects a judged band with an edge, and one that is computed or achieved and not counted. */
  public Band {
    if (judged && from.isPresent()) {
      throw new IllegalArgumentException("a judged band has no edge: " + symbol);
    }
    if (!counted && (!judged || full)) {
      throw new IllegalArgumentException("only a judged band is not counted: " + symbol);
    }
    if (!judged && full != from.filter(edge -> edge.compareTo(FULL) >= 0).isPresent()) {
      throw new IllegalArgumentException("a computed band is full from 100 % on: " + symbol);
    }
  }

  /**
   * A band that rates fall into.
   *
   * @param symbol how it is printed
   * @param meaning what it means
   * @param from its lower edge in per cent; nothing for the lowest
   * @return the band
   */
  public static Band computed(String symbol, String meaning, Optional<BigDecimal> from) {
    return new Band(
        symbol,
        meaning,
        from,
        false,
        from.filter(edge -> edge.compareTo(FULL) >= 0).isPresent(),
        true);
  }

  /**
   * A band that only a person gives.
   *
   * @param symbol how it is printed
   * @param meaning what it means
   * @param full whether a goal in it is achieved
   * @return the band
   */
  public static Band judged(String symbol, String meaning, boolean full) {
    return new Band(symbol, meaning, Optional.empty(), true, full, true);
  }

  /**
   * A band that only a person gives, in which a goal is neither achieved nor missed.
   *
   * @param symbol how it is printed
   * @param meaning what it means
   * @return the band
   */
  public static Band uncounted(String symbol, String meaning) {
    return new Band(symbol, meaning, Optional.empty(), true, false, false);
  }
}
