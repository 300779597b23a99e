package report.importer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.importer.Indicator.PublishedRate;
import report.notation.HalfWidth;

/** Reads the rates that a table publishes: 88.2％, 0.882 in a percent format, －. */
final class PublishedRates {
  private static final Pattern PERCENT =
      Pattern.compile("\\(?(▲|△|-)?([\\d,.]+)(?:%|％|パーセント)?\\)?");

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
        Role role = map.use(column, line).role();
        boolean isOwn = grid.range(row + line, column).top() == row + line;
        if ((role == Role.RATE || role == Role.FINAL_RATE) && isOwn) {
          rates.add(
              new PublishedRate(
                  role == Role.FINAL_RATE, percent(row + line, column), row + line, column));
        }
      }
    }
    return rates;
  }

  private Optional<BigDecimal> percent(int row, int column) {
    String seen = HalfWidth.closedUp(grid.text(row, column));
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
