package report.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import report.sheet.KeptTemplates;

/**
 * Where the templates of a build are.
 *
 * @param folder the folder of templates
 * @param sheet the template workbook, if not that of the folder
 * @param kept what template workbooks said in earlier builds, if that is kept
 */
record Looks(Path folder, Optional<Path> sheet, Optional<KeptTemplates> kept) {
  /** What the look of an output depends on. */
  void addTo(Ingredients ingredients) throws IOException {
    ingredients.folder(folder).words(sheet.isPresent());
    if (sheet.isPresent()) {
      ingredients.file(sheet.get());
    }
  }

  /**
   * Finds the templates.
   *
   * @param templates the folder that the user names
   * @param sheet the template workbook that the user names
   * @param home the folder of the tool
   * @throws UsageFault if what the user names does not exist
   */
  static Looks find(Optional<Path> templates, Optional<Path> sheet, Optional<Path> home) {
    sheet
        .filter(file -> !Files.isRegularFile(file))
        .ifPresent(
            file -> {
              throw UsageFault.of("fault.noPath", file);
            });
    return new Looks(TemplatesFolder.find(templates, home), sheet, Optional.empty());
  }

  /** The same, with what is kept of them. */
  Looks with(Optional<KeptTemplates> earlier) {
    return new Looks(folder, sheet, earlier);
  }
}
