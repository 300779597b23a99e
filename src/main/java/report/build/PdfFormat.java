package report.build;

import java.io.IOException;
import java.util.Optional;
import report.output.ThemeOutput;
import report.pdf.PdfWriter;
import report.sheet.SheetOutput;

/** The sheets of the workbooks as PDF. */
final class PdfFormat implements PaperFormat {
  @Override
  public String code() {
    return "pdf";
  }

  @Override
  public Optional<ThemeOutput> begin(Edition edition, Target target) throws IOException {
    TemplateSet templates = target.templates();
    return new SheetOutput(templates.sheet(), templates.folder(), templates.kept())
        .pages(
            edition.overview().packs(),
            target.outlet(),
            target.findings(),
            new PdfWriter("report " + ToolVersion.number()));
  }
}
