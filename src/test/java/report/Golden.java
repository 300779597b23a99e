package report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with the file that was approved before. Running the tests with {@code
 * -Dreport.approve=true} approves what they get.
 */
public final class Golden {
  private static final Path ROOT =
      Path.of(System.getProperty("report.home", ".")).resolve("src/test/resources");

  private Golden() {}

  /**
   * Compares or approves.
   *
   * @param relativePath the approved file, under src/test/resources
   * @param actual the text to compare
   */
  public static void check(String relativePath, String actual) {
    Path approved = ROOT.resolve(relativePath);
    try {
      if (Boolean.getBoolean("report.approve")) {
        Files.createDirectories(approved.getParent());
        Files.writeString(approved, actual);
      }
      assertThat(approved).exists();
      assertThat(actual).as(relativePath).isEqualTo(Files.readString(approved));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
