package report.plan;

import java.util.Arrays;
import java.util.Optional;

/**
 * The name of a method for calculating achievement rates. Declared, never guessed; the methods
 * themselves are in {@code report.rate}.
 */
public enum Method {
  /** actual ÷ target. */
  RATIO("ratio"),
  /** target ÷ actual. */
  INVERSE("inverse"),
  /** 2 − actual ÷ target. */
  TWO_MINUS("two-minus"),
  /** (actual − baseline) ÷ (target − baseline). */
  FROM_BASELINE("from-baseline"),
  /** The same against the year's point on the line from baseline to final target. */
  EXPECTED("expected"),
  /** Inside a range. */
  RANGE("range"),
  /** Within a tolerance of the baseline. */
  MAINTAIN("maintain", true);

  private final String key;
  private final boolean takesTolerance;

  Method(String key) {
    this(key, false);
  }

  Method(String key, boolean takesTolerance) {
    this.key = key;
    this.takesTolerance = takesTolerance;
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
   * Whether a goal with this method has a tolerance: how far its figure may deviate.
   *
   * @return true if a tolerance is required; otherwise it is not allowed
   */
  public boolean takesTolerance() {
    return takesTolerance;
  }

  /**
   * The method of a name.
   *
   * @param key a name as plan files write it
   * @return the method, if it exists
   */
  public static Optional<Method> of(String key) {
    return Arrays.stream(values()).filter(method -> method.key.equals(key)).findFirst();
  }
}
