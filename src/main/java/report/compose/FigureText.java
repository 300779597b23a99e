package report.compose;

import report.compose.numeral.Numerals;
import report.plan.Actual;
import report.plan.Target;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;

/** Figures as they were read, with the scale multiplied in. */
final class FigureText {
  private FigureText() {}

  static String of(Quantity quantity) {
    if (quantity instanceof Limit limit) {
      return of(limit.bound()) + limit.comparison().suffix();
    }
    if (quantity instanceof Interval range) {
      return Numerals.of(range.low().value()) + "～" + of(range.high());
    }
    Figure figure = (Figure) quantity;
    return (figure.unit().cumulative() ? "累計" : "")
        + (figure.about() ? "約" : "")
        + Numerals.of(figure.value())
        + figure.unit().name();
  }

  /** A direction has no figure. */
  static String of(Target target) {
    return target instanceof Target.Amount amount ? of(amount.quantity()) : "";
  }

  /** A figure that is not known has none. */
  static String of(Actual actual) {
    return actual instanceof Actual.Known known ? of(known.figure()) : "";
  }
}
