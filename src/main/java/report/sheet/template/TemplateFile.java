package report.sheet.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import report.document.Labels;
import report.finding.Findings;
import report.project.RefusedFileException;

/**
 * The template workbook that defines the appearance of what is printed.
 *
 * @param path its file; if there is none, the starter is used
 * @param kept the contents of templates from earlier builds, if cached
 */
public record TemplateFile(Path path, Optional<KeptTemplates> kept) {
  /** The name of the template workbook in the folder of templates. */
  private static final String NAME = "sheet.xlsx";

  /**
   * The template of a build.
   *
   * @param chosen the template workbook; it must exist
   * @param templates the folder of templates, if none is chosen
   * @param kept the contents of templates from earlier builds, if cached
   * @return the template
   */
  public static TemplateFile of(
      Optional<Path> chosen, Path templates, Optional<KeptTemplates> kept) {
    return new TemplateFile(chosen.orElseGet(() -> templates.resolve(NAME)), kept);
  }

  /**
   * The bytes of the workbook.
   *
   * @return those of the file or of the starter
   * @throws IOException if the file cannot be read
   */
  public byte[] content() throws IOException {
    if (RefusedFileException.isReadable(path)) {
      return TemplateWorkbook.bytes(path);
    }
    ByteArrayOutputStream starter = new ByteArrayOutputStream();
    Starter.write(StarterPaper.A3, new Labels(Locale.JAPANESE), starter);
    return starter.toByteArray();
  }

  /**
   * What the workbook says.
   *
   * @param content its bytes
   * @param findings receives its errors
   * @return the template, if it has no errors
   */
  public Optional<Template> read(byte[] content, Findings findings) {
    Optional<Template> known = kept.flatMap(earlier -> earlier.find(path, content));
    if (known.isPresent()) {
      return known;
    }
    Optional<Template> read = TemplateReader.read(content, SheetTemplate.faults(path, findings));
    read.ifPresent(template -> kept.ifPresent(later -> later.keep(path, content, template)));
    return read;
  }
}
