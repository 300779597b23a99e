package report.picture;

import java.io.IOException;

/**
 * The file of a picture. Its bytes are read when an output needs them, so that a book of many
 * pictures takes little memory.
 */
public final class PictureFile {
  private final String digest;
  private final Source source;

  /** Reads the bytes again. */
  @FunctionalInterface
  public interface Source {
    /**
     * Reads the bytes.
     *
     * @return all of them; the same as before
     * @throws IOException if they cannot be read, or are no longer the same
     */
    byte[] read() throws IOException;
  }

  /**
   * A file.
   *
   * @param digest the SHA-256 of its bytes in hexadecimal digits
   * @param source reads them
   */
  public PictureFile(String digest, Source source) {
    this.digest = digest;
    this.source = source;
  }

  /**
   * What identifies its content.
   *
   * @return the SHA-256 of its bytes in hexadecimal digits
   */
  public String digest() {
    return digest;
  }

  /**
   * Its content.
   *
   * @return all bytes
   * @throws IOException if they cannot be read, or have changed since
   */
  public byte[] bytes() throws IOException {
    return source.read();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PictureFile file && file.digest.equals(digest);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }

  @Override
  public String toString() {
    return digest;
  }
}
