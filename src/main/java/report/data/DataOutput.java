package report.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import report.compare.Comparison;
import report.document.Document;
import report.document.Explanation;
import report.document.Overview;
import report.document.TrendPart;
import report.output.Outlet;
import report.output.ThemeOutput;
import report.output.ThemePass;

/**
 * Writes a document as data: data.csv and the CSV files beside it with their descriptions,
 * data.json and its schema.
 */
public final class DataOutput {
  /** The name of the CSV file. */
  public static final String CSV = "data.csv";

  /** The name of the CSV file of money, which is only written if there is any. */
  public static final String MONEY = "money.csv";

  /** The name of the CSV file of goals over the years. */
  public static final String TREND = "trend.csv";

  /** The name of the CSV file of texts. */
  public static final String TEXTS = "texts.csv";

  /** The name of the CSV file in the columns of the review sheets of the national government. */
  public static final String REVIEW_SHEET = "rs_3-1.csv";

  /** The name of the description of the CSV files as a data package. */
  public static final String PACKAGE = "datapackage.json";

  /** The name of the description of the CSV files as CSV on the Web, which readers look for. */
  public static final String METADATA = "csv-metadata.json";

  /** The name of the JSON file. */
  public static final String JSON = "data.json";

  /** The name of the JSON Schema that the JSON file refers to; it is next to it. */
  public static final String SCHEMA = "data.schema.json";

  private DataOutput() {}

  /**
   * Writes the facts of a book theme by theme, in the same way as {@link #csv(Document,
   * OutputStream)}.
   *
   * @param overview the book
   * @param outlet the target of the file, once all themes have been received
   * @return the receiver of themes
   */
  public static ThemeOutput csv(Overview overview, Outlet outlet) {
    return new CsvOutput(overview, outlet);
  }

  /**
   * Writes a book theme by theme, in the same way as {@link #json(Document, OutputStream)}, and the
   * schema.
   *
   * @param overview the book
   * @param outlet the target of the files, once all themes have been received
   * @return the receiver of themes
   */
  public static ThemeOutput json(Overview overview, Outlet outlet) {
    return new DocumentJson(overview, outlet);
  }

  /**
   * Writes the facts as CSV: UTF-8 with a byte order mark, CRLF, a head row, one fact a row.
   *
   * @param document what to write
   * @param out the target; flushed, not closed
   * @throws IOException if it cannot be written to
   */
  public static void csv(Document document, OutputStream out) throws IOException {
    ThemePass.over(Optional.of(csv(document.overview(), only(CSV, out))), document.oneByOne());
  }

  /**
   * Writes goals over the years as CSV, in the format of trend.csv.
   *
   * @param overview the book
   * @param parts the measures
   * @param out the target; flushed, not closed
   * @throws IOException if it cannot be written to
   */
  public static void trendsCsv(Overview overview, List<TrendPart> parts, OutputStream out)
      throws IOException {
    SourceBook book = SourceBook.of(overview);
    CsvTable table = CsvTables.trends(book, overview.labels());
    table.add(CsvTables.rows(TrendRecord.KEYS, TrendRecord.of(book, parts)));
    table.writeTo(out);
  }

  /**
   * Writes goals over the years as a JSON array, in the format of data.json.
   *
   * @param overview the book
   * @param parts the measures
   * @param out the target; flushed, not closed
   * @throws IOException if it cannot be written to
   */
  public static void trendsJson(Overview overview, List<TrendPart> parts, OutputStream out)
      throws IOException {
    JsonText.write(
        out,
        json -> {
          json.beginArray();
          DataRecord.write(json, TrendRecord.KEYS, TrendRecord.of(SourceBook.of(overview), parts));
          json.endArray();
        });
  }

  /**
   * Writes how rates were calculated, as a JSON array in the format of data.json.
   *
   * @param explanations what to write
   * @param out the target; flushed, not closed
   * @throws IOException if it cannot be written to
   */
  public static void explanations(List<Explanation> explanations, OutputStream out)
      throws IOException {
    JsonText.write(out, json -> ExplanationsJson.write(json, explanations));
  }

  /**
   * Writes the document as JSON: UTF-8, indented, keys in a fixed order, decimals as exact numbers.
   *
   * @param document what to write
   * @param out the target; flushed, not closed
   * @throws IOException if it cannot be written to
   */
  public static void json(Document document, OutputStream out) throws IOException {
    ThemePass.over(Optional.of(json(document.overview(), only(JSON, out))), document.oneByOne());
  }

  /**
   * Writes what differs between versions of books as a JSON array.
   *
   * @param comparisons what differs, of each book
   * @param out the target; not closed
   * @throws IOException if it cannot be written to
   */
  public static void comparisons(List<Comparison> comparisons, OutputStream out)
      throws IOException {
    JsonText.write(out, json -> ComparisonsJson.write(json, comparisons));
  }

  /** Writes one file and passes over the others. */
  private static Outlet only(String name, OutputStream out) {
    return (path, content) -> {
      if (path.equals(name)) {
        content.writeTo(out);
      }
    };
  }

  /**
   * Writes the JSON Schema for the output of {@link #json}, which is independent of the document.
   *
   * @param out the target; flushed, not closed
   * @throws IOException if it cannot be written to
   */
  public static void schema(OutputStream out) throws IOException {
    try (InputStream schema = DataOutput.class.getResourceAsStream(SCHEMA)) {
      Objects.requireNonNull(schema).transferTo(out);
    }
    out.flush();
  }
}
