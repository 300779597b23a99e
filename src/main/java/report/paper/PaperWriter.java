package report.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

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
   * Writes a document; equal documents give equal bytes. A character that no font has is drawn as
   * another that stands for a missing one.
   *
   * @param document the document
   * @param out the target; not closed
   * @return the characters that no font has, each once, by their first page
   * @throws IOException if a picture cannot be read, or the target cannot be written to
   */
  List<MissingGlyph> write(PaperDocument document, OutputStream out) throws IOException;

  /**
   * What happened to fonts that the documents so far name.
   *
   * @return the notes, each once, in a fixed order
   */
  default List<FontNote> fonts() {
    return List.of();
  }

  /**
   * A character that no font has.
   *
   * @param codePoint the character
   * @param page the first page with it, from 1
   */
  record MissingGlyph(int codePoint, int page) {}
}
