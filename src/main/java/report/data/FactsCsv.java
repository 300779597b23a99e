package report.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import report.document.Document;
import report.document.Fact;
import report.document.FactColumn;
import report.document.FactColumns;

/** Writes facts as comma-separated values. */
final class FactsCsv {
  /** By this mark Excel knows that the file is UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private FactsCsv() {}

  static void write(Document document, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    List<FactColumn> columns = FactColumns.of(document);
    CSVPrinter rows = new CSVPrinter(writer, CSVFormat.RFC4180);
    rows.printRecord(columns.stream().map(FactColumn::label));
    for (Fact fact : document.facts()) {
      rows.printRecord(columns.stream().map(column -> cell(column, fact)));
    }
    rows.flush();
  }

  private static String cell(FactColumn column, Fact fact) {
    if (column instanceof FactColumn.Numbers numbers) {
      return numbers.value().apply(fact).map(number -> number.toPlainString()).orElse("");
    }
    if (column instanceof FactColumn.Days days) {
      return days.value().apply(fact).map(day -> day.toString()).orElse("");
    }
    return CsvText.of(((FactColumn.Words) column).value().apply(fact));
  }
}
