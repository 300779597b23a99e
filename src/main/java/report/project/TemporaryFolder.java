package report.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that only this user can look into, with a name that nobody could know before. */
public final class TemporaryFolder {
  private TemporaryFolder() {}

  /**
   * Makes a folder. Whoever asks for it removes it.
   *
   * @param prefix what its name begins with
   * @return the folder, empty
   * @throws IOException if it cannot be generated
   */
  public static Path create(String prefix) throws IOException {
    return Files.createTempDirectory(prefix);
  }
}
