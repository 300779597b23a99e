package report.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import report.document.MoneyPart;
import report.document.MoneyPart.Cell;
import report.document.MoneyPart.Column;
import report.document.MoneyPart.Row;

/**
 * One amount of money, for programs: a row of money.csv and an element of {@code money} in
 * data.json.
 *
 * @param book the book
 * @param row the part of the book
 * @param column what the amount is
 * @param cell the amount
 */
record MoneyRecord(SourceBook book, Row row, Column column, Cell cell) implements DataRecord {
  /** The names of its values, in order; each is the key of a label {@code fact.KEY} too. */
  static final List<String> KEYS =
      List.of(
          "year",
          "level",
          "themeNumber",
          "themeId",
          "theme",
          "department",
          "initiativeId",
          "initiative",
          "actionId",
          "action",
          "item",
          "fiscalYear",
          "moneyKind",
          "source",
          "written",
          "yen",
          "isSum",
          "counted",
          "yearNumber",
          "fiscalYearNumber",
          "publisher",
          "publisherCode");

  /** The amounts of a table, row by row; cells without any are omitted. */
  static List<MoneyRecord> of(SourceBook book, MoneyPart money) {
    List<MoneyRecord> records = new ArrayList<>();
    for (Row row : money.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        Cell cell = row.cells().get(i);
        if (!cell.printed().isEmpty()) {
          records.add(new MoneyRecord(book, row, money.columns().get(i), cell));
        }
      }
    }
    return records;
  }

  @Override
  public Optional<Object> value(String key) {
    return switch (key) {
      case "level" -> Optional.of(row.level().name().toLowerCase(Locale.ROOT));
      case "themeNumber" ->
          row.level() == MoneyPart.Level.BOOK
              ? Optional.empty()
              : Optional.of(BigDecimal.valueOf(row.place().themeNumber()));
      case "themeId" -> Optional.of(row.place().themeId());
      case "theme" -> Optional.of(row.place().theme());
      case "department" -> Optional.of(row.place().department());
      case "initiativeId" -> Optional.of(row.place().initiativeId());
      case "initiative" -> Optional.of(row.place().initiative());
      case "actionId" -> Optional.of(row.place().actionId());
      case "action" -> Optional.of(row.place().action());
      case "item" -> Optional.of(row.item());
      case "fiscalYear" -> Optional.of(column.year());
      case "moneyKind" -> Optional.of(column.code());
      case "source" -> Optional.of(column.source());
      case "written" -> Optional.of(cell.written());
      case "yen" -> cell.yen().map(yen -> yen);
      case "isSum" -> Optional.of(cell.isSum());
      case "counted" -> Optional.of(row.counted());
      case "fiscalYearNumber" -> SourceBook.yearNumber(column.year());
      default -> book.value(key);
    };
  }

  /** The value for people, in the words of their language. */
  @Override
  public String text(String key) {
    return switch (key) {
      case "level" -> row.label();
      case "moneyKind" -> column.kind();
      default -> DataRecord.super.text(key);
    };
  }
}
