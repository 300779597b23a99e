package report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Where an output puts its files. Whoever owns it decides when, and whether, they appear. */
public interface Outlet {

  /**
   * Takes one file.
   *
   * @param path its path inside the output of the book, with / between its parts
   * @param content writes its bytes; called once, before this method returns
   * @throws IOException if the file cannot be written
   */
  void file(String path, Content content) throws IOException;

  /** The content of a file. */
  @FunctionalInterface
  interface Content {
    /**
     * Writes the bytes.
     *
     * @param out where to; not closed by this method
     * @throws IOException if it cannot be written to
     */
    void writeTo(OutputStream out) throws IOException;

    /**
     * Makes the bytes and keeps them.
     *
     * @return all that {@link #writeTo} writes
     * @throws IOException if it cannot be made
     */
    default byte[] bytes() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writeTo(bytes);
      return bytes.toByteArray();
    }
  }
}
