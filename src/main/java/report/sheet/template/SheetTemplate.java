package report.sheet.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import report.document.Labels;
import report.finding.Findings;

/** What users do with a template workbook before they build with it. */
public final class SheetTemplate {
  /** The word on the command line for the template of forms for departments. */
  public static final String FORM = "form";

  private SheetTemplate() {}

  /**
   * Reports all errors of a template workbook, of sheets or of forms: the names of its samples say
   * which.
   *
   * @param file the workbook
   * @param findings receives its errors, each with sheet and cell
   * @throws IOException if the file cannot be read
   */
  public static void check(Path file, Findings findings) throws IOException {
    byte[] content = TemplateWorkbook.bytes(file);
    Optional<XSSFWorkbook> workbook = TemplateWorkbook.open(content, faults(file, findings));
    if (workbook.filter(FormTemplateReader::isForm).isPresent()) {
      FormTemplateReader.read(workbook.get(), faults(file, findings));
    } else if (workbook.isPresent()) {
      TemplateReader.read(content, faults(file, findings));
    }
  }

  /**
   * Writes a template workbook of forms for departments to begin with.
   *
   * @param labels the language of its explanations
   * @param out the target; not closed
   * @throws IOException if it cannot be written to
   */
  public static void writeForm(Labels labels, OutputStream out) throws IOException {
    FormStarter.write(labels, out);
  }

  /**
   * Writes a template workbook to begin with.
   *
   * @param form which one
   * @param labels the language of its explanations
   * @param out the target; not closed
   * @throws IOException if it cannot be written to
   */
  public static void write(StarterPaper form, Labels labels, OutputStream out) throws IOException {
    Starter.write(form, labels, out);
  }

  /** Collects the faults of a template workbook as findings about its file. */
  public static TemplateFaults faults(Path file, Findings findings) {
    return new TemplateFaults(file.toString().replace('\\', '/'), findings);
  }
}
