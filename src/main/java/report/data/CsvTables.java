package report.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import report.document.Document;
import report.document.Fact;
import report.document.FactColumn;
import report.document.FactColumns;
import report.document.Overview;
import report.finding.DeflatedText;

/** The CSV files of a book. */
final class CsvTables {
  private CsvTables() {}

  /** All that a book has, the facts first. Money is there if the book has any. */
  static List<CsvTable> of(Overview overview) {
    SourceBook book = SourceBook.of(overview);
    List<CsvTable> tables = new ArrayList<>();
    tables.add(facts(overview));
    tables.add(
        records(
            DataOutput.TEXTS,
            TextRecord.KEYS,
            overview,
            document -> TextRecord.of(book, document)));
    tables.add(trends(overview));
    if (!overview.money().isEmpty()) {
      tables.add(
          records(
              DataOutput.MONEY,
              MoneyRecord.KEYS,
              overview,
              document ->
                  document.chapters().stream()
                      .flatMap(chapter -> MoneyRecord.of(book, chapter.money()).stream())
                      .toList()));
    }
    tables.add(ReviewSheet.table(overview));
    return tables;
  }

  /** Goals over the years. */
  static CsvTable trends(Overview overview) {
    SourceBook book = SourceBook.of(overview);
    return records(
        DataOutput.TREND,
        TrendRecord.KEYS,
        overview,
        document -> TrendRecord.of(book, document.series()));
  }

  /** The rows of records. */
  static DeflatedText rows(List<String> keys, List<? extends DataRecord> records)
      throws IOException {
    return CsvTable.text(records.stream().map(one -> one.texts(keys)));
  }

  /** The records of a theme. */
  private interface Records {
    List<? extends DataRecord> of(Document theme);
  }

  private static CsvTable records(
      String file, List<String> keys, Overview overview, Records records) {
    return new CsvTable(
        file,
        CsvColumn.of(keys, overview.labels()),
        document -> records.of(document).stream().map(one -> one.texts(keys)));
  }

  private static CsvTable facts(Overview overview) {
    List<FactColumn> columns = FactColumns.of(overview);
    return new CsvTable(
        DataOutput.CSV,
        columns.stream().map(column -> CsvColumn.of(column, overview.labels())).toList(),
        document ->
            document.facts().stream()
                .map(fact -> columns.stream().map(column -> cell(column, fact))));
  }

  private static String cell(FactColumn column, Fact fact) {
    if (column instanceof FactColumn.Numbers numbers) {
      return numbers.value().apply(fact).map(number -> number.toPlainString()).orElse("");
    }
    if (column instanceof FactColumn.Integers integers) {
      return integers.value().apply(fact).map(number -> number.toString()).orElse("");
    }
    if (column instanceof FactColumn.Days days) {
      return days.value().apply(fact).map(day -> day.toString()).orElse("");
    }
    return CsvText.of(((FactColumn.Words) column).value().apply(fact));
  }
}
