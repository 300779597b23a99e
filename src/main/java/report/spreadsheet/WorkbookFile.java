package report.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import report.office.Limits;
import report.project.RefusedFileException;

/** The bytes of a workbook file. */
public final class WorkbookFile {
  /** The most bytes of a workbook that is read. */
  public static final int LARGEST = Limits.FILE;

  private WorkbookFile() {}

  /**
   * The bytes of a file, at most one more than are read of any.
   *
   * @throws RefusedFileException if it is not a file, or is reached through a link that leads out
   *     of its project
   * @throws IOException if it cannot be read
   */
  public static byte[] bytes(Path file) throws IOException {
    if (!RefusedFileException.isReadable(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LARGEST + 1);
    }
  }
}
