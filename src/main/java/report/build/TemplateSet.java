package report.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import report.project.UsageFault;
import report.sheet.template.KeptTemplates;

/**
 * The location of the templates of a build.
 *
 * @param folder the folder of templates
 * @param sheet the template workbook, if not that of the folder
 * @param kept the contents of template workbooks from earlier builds, if cached
 */
public record TemplateSet(Path folder, Optional<Path> sheet, Optional<KeptTemplates> kept) {
  /** The inputs that determine the appearance of an output. */
  public void addTo(BuildFingerprint fingerprint) throws IOException {
    fingerprint.folder(folder).words(sheet.isPresent());
    if (sheet.isPresent()) {
      fingerprint.file(sheet.get());
    }
  }

  /**
   * Finds the templates.
   *
   * @param templates the folder specified by the user
   * @param sheet the template workbook specified by the user
   * @param home the folder of the tool
   * @throws UsageFault if something specified by the user does not exist
   */
  public static TemplateSet find(
      Optional<Path> templates, Optional<Path> sheet, Optional<Path> home) {
    sheet
        .filter(file -> !Files.isRegularFile(file))
        .ifPresent(
            file -> {
              throw UsageFault.of("fault.noPath", file);
            });
    return new TemplateSet(TemplatesFolder.find(templates, home), sheet, Optional.empty());
  }

  /** The same, with the cache. */
  public TemplateSet with(Optional<KeptTemplates> earlier) {
    return new TemplateSet(folder, sheet, earlier);
  }
}
