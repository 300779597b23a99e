package report.paper;

import java.io.IOException;
import java.io.OutputStream;

/** Writes documents of pages as files of some format. */
public interface PaperWriter {
  /**
   * The end of the names of its files.
   *
   * @return {@code pdf}
   */
  String ending();

  /**
   * What the appearance of its files depends on besides the document.
   *
   * @return words that differ if files can differ
   */
  String version();

  /**
   * Writes a document; equal documents give equal bytes.
   *
   * @param document the document
   * @param out the target; not closed
   * @throws IOException if a picture cannot be read, or the target cannot be written to
   */
  void write(PaperDocument document, OutputStream out) throws IOException;
}
