package report.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import report.document.Document;
import report.finding.DeflatedText;

/** A CSV file: RFC 4180, UTF-8 with a byte order mark, one head row, its rows theme by theme. */
final class CsvTable {
  /** Excel recognizes UTF-8 by this mark. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final List<CsvColumn> columns;
  private final Function<Document, Stream<Stream<String>>> rows;
  private final List<DeflatedText> kept = new ArrayList<>();

  /**
   * A table without rows.
   *
   * @param file the name of the file
   * @param columns its columns
   * @param rows its rows of a theme: a text for each column
   */
  CsvTable(String file, List<CsvColumn> columns, Function<Document, Stream<Stream<String>>> rows) {
    this.file = file;
    this.columns = List.copyOf(columns);
    this.rows = rows;
  }

  String file() {
    return file;
  }

  /** The name of the table: that of the file without its ending. */
  String name() {
    return file.substring(0, file.lastIndexOf('.'));
  }

  List<CsvColumn> columns() {
    return columns;
  }

  /** The rows of a theme, to be kept in the order of the themes. May be called in parallel. */
  DeflatedText of(Document theme) throws IOException {
    return text(rows.apply(theme));
  }

  /** Rows as text. */
  static DeflatedText text(Stream<Stream<String>> rows) throws IOException {
    StringWriter text = new StringWriter();
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
    for (Stream<String> row : (Iterable<Stream<String>>) rows::iterator) {
      printer.printRecord(row);
    }
    return new DeflatedText(text.toString());
  }

  /** Takes rows in. */
  void add(DeflatedText more) {
    kept.add(more);
  }

  /** Writes heads and rows. */
  void writeTo(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    new CSVPrinter(writer, CSVFormat.RFC4180).printRecord(columns.stream().map(CsvColumn::head));
    writer.flush();
    for (DeflatedText own : kept) {
      own.writeTo(out);
    }
    out.flush();
  }
}
