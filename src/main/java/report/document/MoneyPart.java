package report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The money of a book or a theme as a table: a row for each part, a column for each kind of amount.
 *
 * @param unit the unit of its printed amounts, 千円
 * @param columns its columns, by year
 * @param rows its rows, those of a part before those of the parts below it
 * @param remarks what is said below it, such as that amounts are rounded
 */
public record MoneyPart(String unit, List<Column> columns, List<Row> rows, List<String> remarks) {
  /** No money. */
  public static final MoneyPart NONE = new MoneyPart("", List.of(), List.of(), List.of());

  /** Copies the lists. */
  public MoneyPart {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  /**
   * Whether there is no money.
   *
   * @return true without rows
   */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * The rows of the whole book.
   *
   * @return the table with the last row of a book only
   */
  public MoneyPart totals() {
    return new MoneyPart(
        unit, columns, rows.stream().filter(row -> row.level() == Level.BOOK).toList(), remarks);
  }

  /**
   * What the amounts of a column are.
   *
   * @param year the short name of the fiscal year, R7
   * @param code the kind for programs: budget, source, final, settlement
   * @param kind the kind in words (予算額)
   * @param source the name of the source, empty for other kinds
   * @param label its head (R7 予算額)
   */
  public record Column(String year, String code, String kind, String source, String label) {}

  /** The parts that have money. */
  public enum Level {
    /** The whole book. */
    BOOK,
    /** A theme. */
    THEME,
    /** An initiative. */
    INITIATIVE,
    /** An action. */
    ACTION
  }

  /**
   * The amounts of a part, or of one of its items.
   *
   * @param level the kind of part
   * @param label the kind of part in words
   * @param place the part
   * @param item the name of the item, empty for the part as a whole
   * @param counted whether it is included in the sums of the parts above: reposts, references and
   *     single items are not
   * @param cells one for each column
   */
  public record Row(
      Level level, String label, Place place, String item, boolean counted, List<Cell> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }

    /**
     * The name of the part or item, as printed in its row.
     *
     * @return its item, or else the title of the part; empty for a book
     */
    public String name() {
      if (!item.isEmpty()) {
        return item;
      }
      return switch (level) {
        case BOOK -> "";
        case THEME -> place.theme();
        case INITIATIVE -> place.initiative();
        case ACTION -> place.action();
      };
    }
  }

  /**
   * A part of a book, with the parts that contain it.
   *
   * @param themeNumber the number of the theme, 0 for the whole book
   * @param themeId the id of the theme
   * @param theme the title of the theme
   * @param department who answers for the theme
   * @param initiativeId the id of the initiative, empty for a theme
   * @param initiative the title of the initiative
   * @param actionId the id of the action, empty for a theme and an initiative
   * @param action the text of the action in one line
   */
  public record Place(
      int themeNumber,
      String themeId,
      String theme,
      String department,
      String initiativeId,
      String initiative,
      String actionId,
      String action) {
    /** A whole book. */
    public static final Place BOOK = new Place(0, "", "", "", "", "", "", "");
  }

  /**
   * An amount.
   *
   * @param printed in the unit of the table, without it: 12,345; －; empty for none
   * @param written as written, or the exact sum with its unit
   * @param yen exact yen, if there is an amount
   * @param units the printed number in the unit of the table
   * @param isSum whether it is the sum of the parts below
   */
  public record Cell(
      String printed,
      String written,
      Optional<BigDecimal> yen,
      Optional<BigDecimal> units,
      boolean isSum) {
    /** No amount. */
    public static final Cell NONE = text("");

    /**
     * A cell without an amount.
     *
     * @param words － or another word for it
     * @return the cell
     */
    public static Cell text(String words) {
      return new Cell(words, words, Optional.empty(), Optional.empty(), false);
    }
  }
}
