package report.sheet.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import report.document.Labels;
import report.finding.Findings;
import report.project.RefusedFileException;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Font;
import report.sheet.workbook.Page;

/**
 * The appearance of forms for departments, from a template workbook without errors.
 *
 * @param page the paper, margins, header and footer
 * @param samples the format of the sample cell of each role
 * @param heights the height of the row of each sample in points, which is the pitch of its lines
 * @param normal its Normal font
 * @param digit the width of a digit of that font in points, in which columns are measured
 */
public record FormTemplate(
    Page page,
    Map<FormRole, CellStyle> samples,
    Map<FormRole, Double> heights,
    Font normal,
    double digit) {
  /** The name of the workbook in the folder of templates. */
  public static final String FILE = "form.xlsx";

  /** Copies the maps. */
  public FormTemplate {
    samples = Collections.unmodifiableMap(new EnumMap<>(samples));
    heights = Collections.unmodifiableMap(new EnumMap<>(heights));
  }

  /**
   * Reads the template in a folder of templates, or that of the tool if there is none.
   *
   * @param folder the folder
   * @param findings receives the errors of the template
   * @return the template, if it has no errors
   * @throws IOException if the file cannot be read
   */
  public static Optional<FormTemplate> find(Path folder, Findings findings) throws IOException {
    Path file = folder.resolve(FILE);
    return FormTemplateReader.read(content(file), SheetTemplate.faults(file, findings));
  }

  private static byte[] content(Path file) throws IOException {
    if (RefusedFileException.isReadable(file)) {
      return TemplateWorkbook.bytes(file);
    }
    ByteArrayOutputStream starter = new ByteArrayOutputStream();
    FormStarter.write(new Labels(Locale.JAPANESE), starter);
    return starter.toByteArray();
  }

  /**
   * The style of the sample cell for a role.
   *
   * @param role the role
   * @return the style
   */
  public CellStyle sample(FormRole role) {
    CellStyle style = samples.get(role);
    if (style == null) {
      throw new IllegalStateException("no sample of " + role);
    }
    return style;
  }

  /**
   * The unit of widths: half an em of the text that is printed and locked.
   *
   * @return its width in digits of the Normal font
   */
  public double unit() {
    return sample(FormRole.LOCKED).font().size() / 2 / digit;
  }

  /**
   * The pitch of lines.
   *
   * @param role the role
   * @return the height of the row of its sample in points
   */
  public double pitch(FormRole role) {
    return heights.getOrDefault(role, 15.0);
  }
}
