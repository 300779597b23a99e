package report.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import report.project.UsageFault;

/**
 * Finds the templates: those given by the user, those in the current folder, or those installed
 * with the tool.
 */
public final class TemplatesFolder {
  /** Where templates usually are. */
  public static final Path USUAL = Path.of("templates");

  private TemplatesFolder() {}

  /**
   * Finds the folder.
   *
   * @param given the folder specified by the user
   * @param home the folder of the tool
   * @return a folder; it need not exist by default, because the outputs have built-in templates
   * @throws UsageFault if the folder specified by the user does not exist
   */
  static Path find(Optional<Path> given, Optional<Path> home) {
    if (given.isPresent()) {
      return given
          .filter(Files::isDirectory)
          .orElseThrow(() -> UsageFault.of("fault.noPath", given.get()));
    }
    return Files.isDirectory(USUAL) ? USUAL : home.orElse(Path.of("")).resolve(USUAL);
  }
}
