package report.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import report.document.Document;
import report.document.Explanation;
import report.document.Outlet;
import report.finding.Findings;

/** Writes a document as data: data.csv, data.json and the schema of the latter. */
public final class DataOutput {
  /** The name of the CSV file. */
  public static final String CSV = "data.csv";

  /** The name of the JSON file. */
  public static final String JSON = "data.json";

  /** The name of the JSON Schema that the JSON file points to; it lies beside it. */
  public static final String SCHEMA = "data.schema.json";

  /**
   * Writes all files. To write only one, give {@link #csv}, {@link #json} or {@link #schema} to the
   * outlet.
   *
   * @param document what to write
   * @param outlet where the files go
   * @param findings gets nothing: data has no template that could be at fault
   * @throws IOException if the outlet cannot take a file
   */
  public void write(Document document, Outlet outlet, Findings findings) throws IOException {
    outlet.file(CSV, out -> csv(document, out));
    outlet.file(JSON, out -> json(document, out));
    outlet.file(SCHEMA, DataOutput::schema);
  }

  /**
   * Writes the facts as CSV: UTF-8 with a byte order mark, CRLF, a head row, one fact a row.
   *
   * @param document what to write
   * @param out where to; flushed, not closed
   * @throws IOException if it cannot be written to
   */
  public static void csv(Document document, OutputStream out) throws IOException {
    FactsCsv.write(document, out);
  }

  /**
   * Writes how rates came about, as a JSON array in the form that data.json has them.
   *
   * @param explanations what to write
   * @param out where to; flushed, not closed
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
   * @param out where to; flushed, not closed
   * @throws IOException if it cannot be written to
   */
  public static void json(Document document, OutputStream out) throws IOException {
    DocumentJson.write(document, out);
  }

  /**
   * Writes the JSON Schema of what {@link #json} writes, whatever the document.
   *
   * @param out where to; flushed, not closed
   * @throws IOException if it cannot be written to
   */
  public static void schema(OutputStream out) throws IOException {
    try (InputStream schema = DataOutput.class.getResourceAsStream(SCHEMA)) {
      Objects.requireNonNull(schema).transferTo(out);
    }
    out.flush();
  }
}
