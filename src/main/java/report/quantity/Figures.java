package report.quantity;

import java.util.function.UnaryOperator;

/** Changes the figures of a quantity. */
final class Figures {
  private Figures() {}

  /** A quantity with the figure at its edge changed, or both figures of a range. */
  static Quantity changed(Quantity quantity, String written, UnaryOperator<Figure> change) {
    if (quantity instanceof Limit limit) {
      return new Limit(limit.comparison(), change.apply(limit.bound()).printedAs(written), written);
    }
    if (quantity instanceof Interval range) {
      return new Interval(change.apply(range.low()), change.apply(range.high()), written);
    }
    return change.apply((Figure) quantity).printedAs(written);
  }
}
