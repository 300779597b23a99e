package report.plan;

import java.util.Arrays;
import java.util.Optional;

/** How an achievement rate is computed. Declared, never guessed. */
public enum Method {
  /** actual ÷ target; the default for 以上, 超 and a bare target. */
  RATIO("ratio"),
  /** target ÷ actual; the default for 以下, 未満 and 以内. */
  INVERSE("inverse"),
  /** (actual − baseline) ÷ (target − baseline), in either direction. */
  FROM_BASELINE("from-baseline"),
  /** Due and done dates. */
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
}
