package report.quantity;

/**
 * A figure with the side on which the target is met: 90％以上, 5件以下.
 *
 * @param comparison how an actual figure is compared with the bound
 * @param bound the figure at the edge
 * @param written the text as written
 */
public record Limit(Comparison comparison, Figure bound, String written) implements Quantity {
  @Override
  public Unit unit() {
    return bound.unit();
  }
}
