package report.importer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.importer.Indicator.PublishedRate;
import report.notation.HalfWidth;
import report.spreadsheet.Cell;
import report.spreadsheet.CellValue;

/** Reads the rates that a table publishes: 88.2％, 0.882 in a percent format, －. */
final class PublishedRates {
  private static final Pattern PERCENT =
      Pattern.compile("\\(?(▲|△|-)?([\\d,.]+)(?:%|％|パーセント)?\\)?");

  private static final BigDecimal LARGEST_SHARE = BigDecimal.valueOf(3);

  private final Map<Integer, Boolean> shares = new HashMap<>();
  private final Grid grid;
  private final TableMap map;

  PublishedRates(Grid grid, TableMap map) {
    this.grid = grid;
    this.map = map;
  }

  /** The rates in the rows of an indicator. */
  List<PublishedRate> of(int row, int height) {
    List<PublishedRate> rates = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      for (int column : map.columns().keySet()) {
        ColumnUse use = map.use(column, line);
        boolean isOwn = grid.range(row + line, column).top() == row + line;
        if ((use.role() == Role.RATE || use.role() == Role.FINAL_RATE) && isOwn) {
          rates.add(
              new PublishedRate(
                  use.role() == Role.FINAL_RATE,
                  use.year(),
                  percent(row + line, column),
                  new Place(grid, row + line, column)));
        }
      }
    }
    return rates;
  }

  private Optional<BigDecimal> percent(int row, int column) {
    Optional<BigDecimal> percent = percent(grid.text(row, column));
    return isShare(column) ? percent.map(PublishedRates::ofShare) : percent;
  }

  /** Whether a column has its rates as numbers around 1, without a percent format. */
  private boolean isShare(int column) {
    return shares.computeIfAbsent(
        column,
        asked -> {
          boolean isSaid = grid.text(map.head().last(), column).matches(".*[%％].*");
          boolean areSmall =
              grid.rows().stream()
                  .filter(map.rows()::holds)
                  .flatMap(row -> grid.sheet().cell(row, column).stream())
                  .allMatch(PublishedRates::isSmall);
          return !isSaid && areSmall;
        });
  }

  private static boolean isSmall(Cell cell) {
    return cell.value() instanceof CellValue.Numeric number
        ? !cell.format().isPercent() && number.value().abs().compareTo(LARGEST_SHARE) <= 0
        : cell.shown().chars().noneMatch(c -> c >= '0' && c <= '9');
  }

  private static BigDecimal ofShare(BigDecimal share) {
    return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
  }

  /** The rate that a text says, in percent. */
  static Optional<BigDecimal> percent(String text) {
    String seen = HalfWidth.closedUp(text);
    Matcher m = PERCENT.matcher(seen);
    if (!m.matches() || m.group(2).chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    try {
      BigDecimal value = new BigDecimal(m.group(2).replace(",", ""));
      return Optional.of(m.group(1) == null ? value : value.negate());
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }
}
