package report.paper;

/**
 * A rectangle on a page, in points.
 *
 * @param x its left edge, from the left edge of the page
 * @param y its upper edge, from the upper edge of the page
 * @param width its width, 0 or more
 * @param height its height, 0 or more
 */
public record Box(double x, double y, double width, double height) {
  /**
   * Its right edge.
   *
   * @return points from the left edge of the page
   */
  public double right() {
    return x + width;
  }

  /**
   * Its lower edge.
   *
   * @return points from the upper edge of the page
   */
  public double bottom() {
    return y + height;
  }
}
