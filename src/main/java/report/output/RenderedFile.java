package report.output;

import java.io.IOException;

/**
 * A file that is ready for an outlet, which may keep that of an earlier build.
 *
 * @param path its path inside the output of the book
 * @param from the digest of all its inputs
 * @param content its bytes; none if the outlet keeps the file
 */
public record RenderedFile(String path, String from, Outlet.Content content) {
  /** Makes a file. */
  @FunctionalInterface
  public interface Maker {
    /**
     * Makes it.
     *
     * @return its bytes
     * @throws IOException if it cannot be generated
     */
    byte[] bytes() throws IOException;
  }

  /**
   * Generates a file, unless the outlet keeps it; in any thread.
   *
   * @param outlet its destination
   * @param path its path inside the output of the book
   * @param from the digest of all its inputs
   * @param maker makes it
   * @return the file
   * @throws IOException if it cannot be generated
   */
  public static RenderedFile of(Outlet outlet, String path, String from, Maker maker)
      throws IOException {
    byte[] bytes = outlet.isUpToDate(path, from) ? new byte[0] : maker.bytes();
    return new RenderedFile(path, from, out -> out.write(bytes));
  }

  /**
   * Passes the file to the outlet that it was generated for.
   *
   * @param outlet the outlet
   * @throws IOException if it cannot be written
   */
  public void putInto(Outlet outlet) throws IOException {
    outlet.file(path, from, content);
  }
}
