package report.quantity;

/**
 * A range that includes both ends: 80～90％.
 *
 * @param low the lower end
 * @param high the upper end, above the lower one and of the same unit
 * @param written the text as written
 */
public record Interval(Figure low, Figure high, String written) implements Quantity {
  /** Rejects ends in the wrong order or of different units. */
  public Interval {
    if (!low.unit().equals(high.unit()) || low.value().compareTo(high.value()) >= 0) {
      throw new IllegalArgumentException("not an interval: " + written);
    }
  }

  @Override
  public Unit unit() {
    return low.unit();
  }
}
