package report.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import report.kept.KeptPieces;

/** The destination of the files of an output. Its owner decides when, and whether, they appear. */
public interface Outlet {

  /**
   * Takes one file.
   *
   * @param path its path inside the output of the book, separated by /
   * @param content writes its bytes; called once, before this method returns
   * @throws IOException if the file cannot be written
   */
  void file(String path, Content content) throws IOException;

  /**
   * Whether a file of an earlier build can be kept: its inputs are the same, and it was not edited.
   *
   * @param path its path inside the output of the book
   * @param from the digest of all its inputs
   * @return whether {@link #file(String, String, Content)} will keep it, without its content; may
   *     be called from any thread
   * @throws IOException if it exists but cannot be read
   */
  default boolean isUpToDate(String path, String from) throws IOException {
    return false;
  }

  /**
   * Receives a file, or keeps that of an earlier build.
   *
   * @param path its path inside the output of the book, separated by /
   * @param from the digest of all its inputs
   * @param content writes its bytes; not called if this outlet keeps the file
   * @throws IOException if the file cannot be written
   */
  default void file(String path, String from, Content content) throws IOException {
    file(path, content);
  }

  /**
   * What earlier builds kept of parts of files.
   *
   * @return the pieces; none by default
   */
  default KeptPieces pieces() {
    return KeptPieces.none();
  }

  /** The content of a file. */
  @FunctionalInterface
  interface Content {
    /**
     * Writes the bytes.
     *
     * @param out the target; not closed by this method
     * @throws IOException if it cannot be written to
     */
    void writeTo(OutputStream out) throws IOException;

    /**
     * Generates the bytes and keeps them.
     *
     * @return everything that {@link #writeTo} writes
     * @throws IOException if it cannot be generated
     */
    default byte[] bytes() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writeTo(bytes);
      return bytes.toByteArray();
    }
  }
}
