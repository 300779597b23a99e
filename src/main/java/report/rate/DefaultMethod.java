package report.rate;

import java.util.Locale;
import report.plan.Method;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.quantity.Unit;

/** The method of a target for which the plan chooses none, with the kind of target. */
public enum DefaultMethod {
  /** For 以上, 超 and a target without a condition. */
  MORE(Method.RATIO),
  /** For 以下, 未満, 以内, and a zero without a condition (事故 0件), which must not be exceeded. */
  LESS(Method.INVERSE),
  /** For a rank, which is better when smaller. */
  RANK(Method.INVERSE),
  /** For a range. */
  RANGE(Method.RANGE);

  private final Method declared;

  DefaultMethod(Method declared) {
    this.declared = declared;
  }

  /**
   * The default of a target.
   *
   * @param target the figures to reach
   * @return the default
   */
  public static DefaultMethod of(Quantity target) {
    if (target instanceof Interval) {
      return RANGE;
    }
    if (target instanceof Limit limit) {
      return limit.comparison().lessIsBetter() ? LESS : MORE;
    }
    if (target.unit().equals(Unit.RANK)) {
      return RANK;
    }
    return ((Figure) target).value().signum() == 0 ? LESS : MORE;
  }

  /**
   * The method.
   *
   * @return the method
   */
  public RateMethod method() {
    return RateMethods.of(declared);
  }

  /**
   * The key of the words for the kind of target.
   *
   * @return a key of the bundle {@code report/document/labels}
   */
  public String label() {
    return "explain.method.default." + name().toLowerCase(Locale.ROOT);
  }
}
