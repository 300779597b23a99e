package report.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import report.pdf.FontFolder;
import report.project.UsageFault;
import report.sheet.template.KeptTemplates;

/**
 * The location of the templates of a build.
 *
 * @param folder the folder of templates
 * @param sheet the template workbook, if not that of the folder
 * @param kept the contents of template workbooks from earlier builds, if cached
 * @param fonts the folder with font files for PDF, if there is one
 */
public record TemplateSet(
    Path folder, Optional<Path> sheet, Optional<KeptTemplates> kept, Optional<Path> fonts) {
  /** The inputs that determine the appearance of an output. */
  public void addTo(BuildFingerprint fingerprint) throws IOException {
    fingerprint.folder(folder).words(sheet.isPresent());
    if (sheet.isPresent()) {
      fingerprint.file(sheet.get());
    }
    if (fonts.isPresent()) {
      fingerprint.words("fonts", userFonts().sum());
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
    return new TemplateSet(
        TemplatesFolder.find(templates, home), sheet, Optional.empty(), Optional.empty());
  }

  /**
   * The same, with font files.
   *
   * @param given their folder, if there is one
   * @throws UsageFault if the folder does not exist
   */
  public TemplateSet withFonts(Optional<Path> given) {
    given
        .filter(path -> !Files.isDirectory(path))
        .ifPresent(
            path -> {
              throw UsageFault.of(Files.exists(path) ? "fault.notAFolder" : "fault.noPath", path);
            });
    return new TemplateSet(folder, sheet, kept, given);
  }

  /** The font files; none without a folder. */
  FontFolder userFonts() throws IOException {
    return fonts.isPresent() ? FontFolder.read(fonts.get()) : FontFolder.NONE;
  }

  /** The same, with the cache. */
  public TemplateSet with(Optional<KeptTemplates> earlier) {
    return new TemplateSet(folder, sheet, earlier, fonts);
  }
}
