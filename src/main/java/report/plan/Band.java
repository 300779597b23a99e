package report.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One band of a rating scheme.
 *
 * @param symbol its printed symbol (◎, A, 目標達成)
 * @param meaning its meaning, empty if its bound says enough
 * @param from the lower bound in percent, inclusive; empty for the lowest band and for one that is
 *     only given by a person
 * @param judged whether it is only given by a person
 * @param full whether a goal with this rating is achieved
 * @param counted whether a goal with this rating is achieved or missed; one that is not counted
 *     (現状維持, 評価対象外) is neither
 */
public record Band(
    String symbol,
    String meaning,
    Optional<BigDecimal> from,
    boolean judged,
    boolean full,
    boolean counted) {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /**
   * Rejects a band given by a person that has a bound, and one determined by rates or achieved that
   * is not counted.
   */
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
   * @param symbol its printed symbol
   * @param meaning its definition
   * @param from its lower bound in percent; empty for the lowest
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
   * A band that is only given by a person.
   *
   * @param symbol its printed symbol
   * @param meaning its definition
   * @param full whether a goal with this rating is achieved
   * @return the band
   */
  public static Band judged(String symbol, String meaning, boolean full) {
    return new Band(symbol, meaning, Optional.empty(), true, full, true);
  }

  /**
   * A band that is only given by a person, with which a goal is neither achieved nor missed.
   *
   * @param symbol its printed symbol
   * @param meaning its definition
   * @return the band
   */
  public static Band uncounted(String symbol, String meaning) {
    return new Band(symbol, meaning, Optional.empty(), true, false, false);
  }
}
