package report.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.document.Document;
import report.document.Fact;
import report.document.FactColumn;
import report.document.FactColumns;
import report.sheet.layout.CellRole;
import report.sheet.layout.Measures;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;

/**
 * Writes the データ sheet: one fact per row, numbers as numbers, days as days, without merged cells or
 * blanks for layout.
 *
 * <p>Source: 総務省「機械判読可能なデータの表記方法の統一ルール」 (2020-12-18).
 */
final class DataSheet {
  private static final String TABLE = "Facts";

  /** Numbers that are no quantities, such as years, are not grouped. */
  private static final String UNGROUPED = "0";

  /** A date as written in its cell. */
  private static final String ISO_DAY = "2020-03-31";

  private final Document document;
  private final List<FactColumn> columns;
  private final ListRows rows;

  private DataSheet(Document document, Sheets sheets) {
    this.document = document;
    this.columns = FactColumns.of(document);
    Measures measures = sheets.template().layout().measures();
    List<Integer> widths = columns.stream().map(column -> width(column, measures)).toList();
    Sheet sheet =
        sheets.data(
            document.overview().labels().get("data"), widths.stream().mapToInt(i -> i).sum());
    this.rows = sheets.rows(sheet, widths);
  }

  static void write(Document document, Sheets sheets) {
    DataSheet data = new DataSheet(document, sheets);
    data.write();
    data.rows.asTable(TABLE);
  }

  private void write() {
    Row heads = rows.add();
    for (int i = 0; i < columns.size(); i++) {
      rows.words(heads, i, CellRole.HEAD, columns.get(i).label());
    }
    for (Fact fact : document.facts()) {
      Row row = rows.add();
      for (int i = 0; i < columns.size(); i++) {
        cell(row, i, fact);
      }
    }
  }

  private void cell(Row row, int at, Fact fact) {
    FactColumn column = columns.get(at);
    if (column instanceof FactColumn.Words words) {
      rows.value(row, at, CellRole.WORDS, words.value().apply(fact));
    } else if (column instanceof FactColumn.Numbers numbers) {
      Optional<BigDecimal> number = numbers.value().apply(fact);
      number.ifPresentOrElse(
          n -> rows.number(row, at, n), () -> rows.blank(row, at, CellRole.NUMBER));
    } else if (column instanceof FactColumn.Integers integers) {
      Optional<Integer> number = integers.value().apply(fact);
      number.ifPresentOrElse(
          n -> rows.number(row, at, BigDecimal.valueOf(n), UNGROUPED),
          () -> rows.blank(row, at, CellRole.NUMBER));
    } else {
      Optional<LocalDate> day = ((FactColumn.Days) column).value().apply(fact);
      day.ifPresentOrElse(d -> rows.day(row, at, d), () -> rows.blank(row, at, CellRole.DAY));
    }
  }

  private int width(FactColumn column, Measures measures) {
    if (column instanceof FactColumn.Words words) {
      return new ListColumn(column.label(), CellRole.WORDS)
          .width(measures, document.facts().stream().map(words.value()));
    }
    if (column instanceof FactColumn.Numbers numbers) {
      return new ListColumn(column.label(), CellRole.NUMBER)
          .width(
              measures,
              document.facts().stream()
                  .flatMap(fact -> numbers.value().apply(fact).stream())
                  .map(BigDecimal::toPlainString));
    }
    if (column instanceof FactColumn.Integers integers) {
      return new ListColumn(column.label(), CellRole.NUMBER)
          .width(
              measures,
              document.facts().stream()
                  .flatMap(fact -> integers.value().apply(fact).stream())
                  .map(String::valueOf));
    }
    return new ListColumn(column.label(), CellRole.DAY).width(measures, Stream.of(ISO_DAY));
  }
}
