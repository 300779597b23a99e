package report.plan;

import java.util.Optional;
import report.money.MoneyUnit;

/**
 * How a book prints its figures.
 *
 * @param separators whether whole digits are grouped by threes: 2,468人 for 2468人
 * @param decimals the largest number of decimals, 0 to 9; if empty, as many as are written
 * @param money the unit of sums of money; if empty, the unit most often written
 */
public record FigureStyle(
    boolean separators, Optional<Integer> decimals, Optional<MoneyUnit> money) {
  /** The largest number of decimals that can be asked for. */
  public static final int MOST_DECIMALS = 9;

  /** Figures as written. */
  public static final FigureStyle WRITTEN =
      new FigureStyle(false, Optional.empty(), Optional.empty());

  /** Rejects a number of decimals out of range. */
  public FigureStyle {
    if (decimals.filter(digits -> digits < 0 || digits > MOST_DECIMALS).isPresent()) {
      throw new IllegalArgumentException("decimals: " + decimals);
    }
  }
}
