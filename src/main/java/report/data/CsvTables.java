package report.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import report.document.Document;
import report.document.Fact;
import report.document.FactColumn;
import report.document.Labels;
import report.finding.DeflatedText;

/** The CSV files of a book. */
final class CsvTables {
  private CsvTables() {}

  /** All that a book has, the facts first. Money is there if the book has any. */
  static List<CsvTable> of(SourceBook book, Labels labels, boolean hasMoney) {
    List<CsvTable> tables = new ArrayList<>();
    tables.add(facts(book, labels));
    tables.add(
        records(
            DataOutput.TEXTS, TextRecord.KEYS, labels, document -> TextRecord.of(book, document)));
    tables.add(trends(book, labels));
    if (hasMoney) {
      tables.add(
          records(
              DataOutput.MONEY,
              MoneyRecord.KEYS,
              labels,
              document ->
                  document.chapters().stream()
                      .flatMap(chapter -> MoneyRecord.of(book, chapter.money()).stream())
                      .toList()));
    }
    tables.add(ReviewSheet.table(book, labels));
    return tables;
  }

  /** Goals over the years. */
  static CsvTable trends(SourceBook book, Labels labels) {
    return records(
        DataOutput.TREND,
        TrendRecord.KEYS,
        labels,
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

  private static CsvTable records(String file, List<String> keys, Labels labels, Records records) {
    return new CsvTable(
        file,
        CsvColumn.of(keys, labels),
        document -> records.of(document).stream().map(one -> one.texts(keys)));
  }

  private static CsvTable facts(SourceBook book, Labels labels) {
    List<FactColumn> columns = book.factColumns(labels);
    return new CsvTable(
        DataOutput.CSV,
        columns.stream().map(column -> CsvColumn.of(column, labels)).toList(),
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
