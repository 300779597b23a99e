package report.quantity;

import java.math.BigDecimal;

/** How an actual figure is compared with a bound. */
public enum Comparison {
  /** 以上: at least. */
  AT_LEAST("以上"),
  /** 超: more than. */
  MORE_THAN("超"),
  /** 以下 and 以内: at most. */
  AT_MOST("以下"),
  /** 未満: less than. */
  LESS_THAN("未満");

  private final String suffix;

  Comparison(String suffix) {
    this.suffix = suffix;
  }

  /**
   * The word after the figure.
   *
   * @return 以上, 超, 以下 or 未満
   */
  public String suffix() {
    return suffix;
  }

  /**
   * The comparison expressed by a word after a figure.
   *
   * @param suffix 以上, 超, 以下, 以内 or 未満
   * @return the comparison
   */
  static Comparison of(String suffix) {
    return switch (suffix) {
      case "以上" -> AT_LEAST;
      case "超" -> MORE_THAN;
      case "以下", "以内" -> AT_MOST;
      case "未満" -> LESS_THAN;
      default -> throw new IllegalArgumentException("no comparison: " + suffix);
    };
  }

  /**
   * Whether less is better.
   *
   * @return true for 以下 and 未満
   */
  public boolean lessIsBetter() {
    return this == AT_MOST || this == LESS_THAN;
  }

  /**
   * Whether a number satisfies the bound, exactly.
   *
   * @param actual the number
   * @param bound the bound
   * @return true if it does
   */
  public boolean holds(BigDecimal actual, BigDecimal bound) {
    int order = actual.compareTo(bound);
    return switch (this) {
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
      case LESS_THAN -> order < 0;
    };
  }
}
