package report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import report.document.Document;
import report.document.Outlet;
import report.finding.Findings;

/** Writes a book as a workbook. */
public final class SheetOutput {
  /** The name of the template workbook in the folder of templates. */
  private static final String TEMPLATE = "sheet.xlsx";

  private final Path templates;

  /**
   * An output that looks as a template says.
   *
   * @param templates the folder of templates; where it has no {@code sheet.xlsx} the starter is
   *     used
   */
  public SheetOutput(Path templates) {
    this.templates = templates;
  }

  /**
   * Writes the workbook of a book, named by its code: {@code R1.xlsx}.
   *
   * @param document the book
   * @param outlet where the file goes
   * @param findings where the faults of the template go; if there are any, nothing is written
   * @throws IOException if the template cannot be read or the outlet not be written to
   */
  public void write(Document document, Outlet outlet, Findings findings) throws IOException {
    Optional<Template> template = template(findings);
    if (template.isEmpty()) {
      return;
    }
    try (XSSFWorkbook workbook = BookWriter.workbook(document, template.get())) {
      outlet.file(document.code() + ".xlsx", out -> Workbooks.write(workbook, out));
    }
  }

  private Optional<Template> template(Findings findings) throws IOException {
    Path path = templates.resolve(TEMPLATE);
    TemplateFaults faults = new TemplateFaults(path.toString().replace('\\', '/'), findings);
    return TemplateReader.read(content(path), faults);
  }

  private static byte[] content(Path path) throws IOException {
    if (Files.exists(path)) {
      return Files.readAllBytes(path);
    }
    ByteArrayOutputStream starter = new ByteArrayOutputStream();
    Starter.write(starter);
    return starter.toByteArray();
  }
}
