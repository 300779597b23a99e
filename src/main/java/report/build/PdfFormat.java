package report.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import report.output.ThemeOutput;
import report.output.ThemePass;
import report.pdf.PdfWriter;
import report.sheet.SheetOutput;

/** The sheets of the workbooks as PDF. */
final class PdfFormat implements OutputFormat {
  @Override
  public String code() {
    return "pdf";
  }

  @Override
  public boolean isUsual() {
    return false;
  }

  @Override
  public List<String> downloads(Edition edition) {
    List<String> workbooks =
        edition instanceof Edition.Whole whole
            ? SheetOutput.files(whole.document())
            : SheetOutput.files(edition.overview());
    return workbooks.stream().map(name -> SheetOutput.pages(name, code())).toList();
  }

  @Override
  public int countedFiles(Edition edition) {
    return downloads(edition).size();
  }

  @Override
  public boolean isPreviewed() {
    return false;
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

  /** All of it as one, as the workbook. */
  @Override
  public void write(Edition.Whole edition, Target target) throws IOException {
    ThemePass.over(begin(edition, target), List.of(edition.document()));
  }
}
