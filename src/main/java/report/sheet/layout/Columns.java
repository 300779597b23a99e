package report.sheet.layout;

import java.util.List;
import java.util.Optional;

/**
 * The columns of a theme's sheet, as the template draws them.
 *
 * @param action what is done this year
 * @param goals the value to be reached
 * @param progress what happened
 * @param rate rates and ratings, if the template has that column
 * @param gutters what stands between the columns
 */
public record Columns(
    Extent action, Extent goals, Extent progress, Optional<Extent> rate, List<Gutter> gutters) {
  /** Copies the list; rejects columns out of order. */
  public Columns {
    gutters = List.copyOf(gutters);
    if (goals.from() < action.to()
        || progress.from() < goals.to()
        || rate.filter(extent -> extent.from() < progress.to()).isPresent()) {
      throw new IllegalArgumentException("columns out of order");
    }
  }

  /**
   * What stands between two columns.
   *
   * @param extent where
   * @param word the arrow in the row of the heads, possibly nothing
   */
  public record Gutter(Extent extent, String word) {}

  /**
   * How wide the sheet is.
   *
   * @return units
   */
  public int width() {
    return rate.orElse(progress).to();
  }

  /**
   * The whole sheet.
   *
   * @return from the left edge of the first column to the right edge of the last
   */
  public Extent whole() {
    return new Extent(0, width());
  }
}
