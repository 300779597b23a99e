package report.importer;

import java.util.List;
import java.util.regex.Pattern;

/** What the rows of a table are: indicators, headings between them, totals, repeated heads. */
final class TableRows {
  private static final Pattern TOTAL =
      Pattern.compile("(?:小計|合計|計|総計|累計|平均|総合計|全体|全指標)(?:[(（].*)?.{0,4}");

  /** A total before the names of indicators: an indicator can be a total too. */
  private static final Pattern TOTAL_OF = Pattern.compile(".{1,12}の?(?:小計|合計|総計|平均)");

  private final Grid grid;
  private final int nameColumn;

  TableRows(Grid grid, int nameColumn) {
    this.grid = grid;
    this.nameColumn = nameColumn;
  }

  /** What a row is. */
  enum Kind {
    /** The first row of an indicator. */
    INDICATOR,
    /** A heading of what follows. */
    HEADING,
    /** A total of rows above, or their mean. */
    TOTAL,
    /** The head of the table once more. */
    HEAD,
    /** A further row of an indicator, or nothing. */
    OTHER
  }

  /** What a row is. */
  Kind kind(int row) {
    List<Integer> filled = filled(row);
    if (filled.isEmpty()) {
      return Kind.OTHER;
    }
    String first = grid.own(row, filled.get(0));
    String folded = HeadWords.folded(first);
    boolean isBefore = filled.get(0) < nameColumn;
    if (TOTAL.matcher(folded).matches() || (isBefore && TOTAL_OF.matcher(folded).matches())) {
      return Kind.TOTAL;
    }
    if (filled.size() >= 3 && filled.stream().allMatch(c -> HeadWords.isHead(grid.own(row, c)))) {
      return Kind.HEAD;
    }
    boolean isAlone = filled.size() == 1;
    if (isAlone && filled.get(0) <= nameColumn && isWords(first)) {
      return Kind.HEADING;
    }
    return grid.own(row, nameColumn).isEmpty() ? Kind.OTHER : Kind.INDICATOR;
  }

  private static boolean isWords(String text) {
    return text.codePoints().filter(Character::isLetter).count() >= 2;
  }

  /** The columns whose own content a row has. */
  List<Integer> filled(int row) {
    return grid.columns(row).stream().filter(column -> !grid.own(row, column).isEmpty()).toList();
  }
}
