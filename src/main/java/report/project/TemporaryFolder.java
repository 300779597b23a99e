package report.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that only this user can access, with an unpredictable name. */
public final class TemporaryFolder {
  private TemporaryFolder() {}

  /**
   * Creates a folder. The caller removes it.
   *
   * @param prefix the prefix of its name
   * @return the folder, empty
   * @throws IOException if it cannot be generated
   */
  public static Path create(String prefix) throws IOException {
    return Files.createTempDirectory(prefix);
  }
}
