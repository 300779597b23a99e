package report.rate;

import report.plan.Method;
import report.quantity.Interval;
import report.quantity.Quantity;

/** Answers a case by its method. */
final class Formula {
  private Formula() {}

  static RateResult answer(RateInput asked) {
    return switch (asked.method()) {
      case EXPECTED -> Way.expected(asked);
      case MAINTAIN -> Corridor.maintain(asked);
      case MILESTONE, JUDGED ->
          throw new IllegalArgumentException("not of figures: " + asked.method());
      case RATIO, INVERSE, TWO_MINUS, FROM_BASELINE, RANGE ->
          asked.target().map(target -> against(target, asked)).orElseThrow();
    };
  }

  private static RateResult against(Quantity target, RateInput asked) {
    if (target instanceof Interval range) {
      return asked.method() == Method.RANGE
          ? Corridor.range(asked.actual(), range)
          : new RateResult.None(
              Targets.isInside(range, asked.actual()), Reason.METHOD_DOES_NOT_FIT_RANGE);
    }
    return switch (asked.method()) {
      case RANGE -> new RateResult.None(met(target, asked), Reason.METHOD_DOES_NOT_FIT);
      case FROM_BASELINE -> Way.fromBaseline(asked, target, met(target, asked));
      case RATIO, INVERSE, TWO_MINUS -> Quotient.answer(asked, target, met(target, asked));
      case EXPECTED, MAINTAIN, MILESTONE, JUDGED ->
          throw new IllegalArgumentException("not against a target: " + asked.method());
    };
  }

  private static boolean met(Quantity target, RateInput asked) {
    return Targets.comparison(target, asked.method(), asked.measure().baseline())
        .holds(asked.actual(), Targets.bound(target));
  }
}
