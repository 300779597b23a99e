package report.plan;

import java.util.Arrays;
import java.util.Optional;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.quantity.Unit;

/** How an achievement rate is calculated. Declared, never guessed. */
public enum Method {
  /** actual ÷ target; the default for 以上, 超 and a bare target. Source: 宮城県 現状維持型Ⅰ, 岐阜県「＊」. */
  RATIO("ratio"),
  /** target ÷ actual; the default for 以下, 未満 and 以内. */
  INVERSE("inverse"),
  /** 2 − actual ÷ target, where less is better. Source: 宮城県 現状維持型Ⅱ. */
  TWO_MINUS("two-minus"),
  /** (actual − baseline) ÷ (target − baseline), in either direction. Source: 宮城県 進捗割合型. */
  FROM_BASELINE("from-baseline"),
  /**
   * The same against the year's point on the straight line from baseline year to target year.
   * Source: 静岡県, 多摩市.
   */
  EXPECTED("expected"),
  /** 100 % inside a range; outside, against the nearer bound. */
  RANGE("range"),
  /** 100 % within a tolerance of the baseline. Source: 福岡市, 3 %. */
  MAINTAIN("maintain"),
  /** Due and completion dates. */
  MILESTONE("milestone"),
  /** A person's rating, with evidence. */
  JUDGED("judged");

  private final String key;

  Method(String key) {
    this.key = key;
  }

  /**
   * The name in plan files.
   *
   * @return for instance from-baseline
   */
  public String key() {
    return key;
  }

  /**
   * The method of a name.
   *
   * @param key a name as plan files write it
   * @return the method, if there is one
   */
  public static Optional<Method> of(String key) {
    return Arrays.stream(values()).filter(method -> method.key.equals(key)).findFirst();
  }

  /**
   * The method that a target has if none is chosen. A rank is better when smaller, and a bare zero
   * (事故 0件) is not to be exceeded.
   *
   * @param target the figures to reach
   * @return ratio, inverse or range
   */
  public static Method defaultOf(Quantity target) {
    if (target instanceof Interval) {
      return RANGE;
    }
    boolean lessIsBetter =
        target instanceof Limit limit
            ? limit.comparison().lessIsBetter()
            : target.unit().equals(Unit.RANK) || ((Figure) target).value().signum() == 0;
    return lessIsBetter ? INVERSE : RATIO;
  }
}
