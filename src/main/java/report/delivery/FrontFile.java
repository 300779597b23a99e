package report.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import report.project.OutputFile;

/** A file beside the output folders that leads to all of them. */
public final class FrontFile {
  /** What tells our file from that of somebody else, near its beginning. */
  private static final String MARK = "<meta name=\"generator\" content=\"report\">";

  private static final int BEGINNING = 2000;

  private final Path file;

  /**
   * A file that need not exist.
   *
   * @param file its path
   */
  public FrontFile(Path file) {
    this.file = file;
  }

  /**
   * Writes the file as a whole, if none is in the way that was not written by this.
   *
   * @param bytes its content, which has the mark near its beginning
   * @param force whether any file may be replaced
   * @return whether the file has this content now
   * @throws IOException if it cannot be written
   */
  public boolean write(byte[] bytes, boolean force) throws IOException {
    boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (isThere && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    byte[] before = isThere ? Files.readAllBytes(file) : new byte[0];
    if (isThere && Arrays.equals(before, bytes)) {
      return true;
    }
    if (isThere && !force && !isOurs(before)) {
      return false;
    }
    OutputFile.own(file).write(bytes);
    return true;
  }

  /**
   * Whether the file is there and was written by this.
   *
   * @throws IOException if it cannot be read
   */
  public boolean isOurs() throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isOurs(Files.readAllBytes(file));
  }

  private static boolean isOurs(byte[] bytes) {
    String beginning =
        new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.UTF_8);
    return beginning.contains(MARK);
  }
}
