package report.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import report.document.Chapter;
import report.document.Document;
import report.document.Labels;
import report.document.MoneyPart;
import report.document.MoneyPart.Cell;
import report.document.MoneyPart.Column;
import report.sheet.layout.CellRole;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;

/** Writes the 予算・決算: a row for each part of the book that has money, a column for each kind. */
final class MoneySheet {
  private static final String WRITTEN = "#,##0;\"▲\"#,##0";
  private static final String SUM = "\"計 \"#,##0;\"計 ▲\"#,##0";
  private static final int PART_WIDTH = 14;
  private static final int NAME_WIDTH = 48;
  private static final int AMOUNT_WIDTH = 13;

  /** The columns before the amounts. */
  private static final int FIRST = 2;

  private final Document document;
  private final Labels labels;
  private final List<Column> columns;
  private final ListRows rows;

  private MoneySheet(Document document, Sheets sheets) {
    this.document = document;
    this.labels = document.overview().labels();
    this.columns = List.copyOf(columns(document));
    List<Integer> widths = new ArrayList<>(List.of(PART_WIDTH, NAME_WIDTH));
    int amounts = columns.size() * AMOUNT_WIDTH;
    widths.set(1, Math.max(NAME_WIDTH, sheets.width() - PART_WIDTH - amounts));
    columns.forEach(column -> widths.add(AMOUNT_WIDTH));
    Sheet sheet = sheets.list(labels.get("money"));
    this.rows = sheets.rows(sheet, widths);
  }

  /** Whether a document has such a sheet. */
  static boolean isIn(Document document) {
    return document.chapters().stream().anyMatch(chapter -> !chapter.money().isEmpty());
  }

  static void write(Document document, Sheets sheets) {
    new MoneySheet(document, sheets).write();
  }

  /** Those of the book, then those of single parts that the book has no sum of. */
  private static Set<Column> columns(Document document) {
    Set<Column> columns = new LinkedHashSet<>(document.overview().money().columns());
    document.chapters().forEach(chapter -> columns.addAll(chapter.money().columns()));
    return columns;
  }

  private void write() {
    int head =
        ListTitle.write(
            rows,
            document,
            labels.get("money"),
            FIRST + columns.size(),
            labels.get("money.unit", unit()));
    Row heads = rows.addHead();
    rows.words(heads, 0, CellRole.HEAD, labels.get("money.part"));
    rows.words(heads, 1, CellRole.HEAD, labels.get("money.name"));
    for (int i = 0; i < columns.size(); i++) {
      rows.words(heads, FIRST + i, CellRole.HEAD, columns.get(i).label());
    }
    tables().forEach(this::table);
    Set<String> remarks = new LinkedHashSet<>();
    tables().forEach(table -> remarks.addAll(table.remarks()));
    remarks.forEach(remark -> across(CellRole.WORDS, "※" + remark));
    rows.end(head);
  }

  private String unit() {
    return tables().map(MoneyPart::unit).findFirst().orElse("");
  }

  private Stream<MoneyPart> tables() {
    Stream<MoneyPart> total = Stream.of(document.overview().money().totals());
    return Stream.concat(document.chapters().stream().map(Chapter::money), total)
        .filter(table -> !table.isEmpty());
  }

  private void across(CellRole role, String text) {
    rows.words(rows.add(), 0, FIRST + columns.size() - 1, role, text);
  }

  private void table(MoneyPart table) {
    for (MoneyPart.Row part : table.rows()) {
      Row row = rows.add();
      rows.words(row, 0, CellRole.WORDS, part.label());
      rows.words(row, 1, CellRole.WORDS, indent(part) + part.name());
      for (int i = 0; i < columns.size(); i++) {
        int at = table.columns().indexOf(columns.get(i));
        amount(row, FIRST + i, at < 0 ? Cell.NONE : part.cells().get(at));
      }
    }
  }

  private static String indent(MoneyPart.Row part) {
    int depth =
        switch (part.level()) {
          case BOOK, THEME -> 0;
          case INITIATIVE -> 1;
          case ACTION -> 2;
        };
    return "　".repeat(depth + (part.item().isEmpty() || part.counted() ? 0 : 1));
  }

  private void amount(Row row, int column, Cell cell) {
    Optional<BigDecimal> units = cell.units();
    if (units.isPresent() && cell.printed().chars().noneMatch(Character::isLetter)) {
      rows.number(row, column, units.get(), cell.isSum() ? SUM : WRITTEN);
    } else {
      rows.words(row, column, CellRole.NUMBER, cell.printed());
    }
  }
}
