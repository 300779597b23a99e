package report.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import report.docx.WordOutput;
import report.output.ThemeOutput;
import report.output.ThemePass;
import report.sheet.SheetOutput;
import report.sheet.template.TemplateFile;

/** Word documents. */
final class DocxFormat implements OutputFormat {
  @Override
  public String code() {
    return "docx";
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
    TemplateSet set = target.templates();
    return new WordOutput(TemplateFile.of(set.sheet(), set.folder(), set.kept()))
        .begin(edition.overview().packs(), target.outlet(), target.findings());
  }

  /** All of it as one, as the workbook. */
  @Override
  public void write(Edition.Whole edition, Target target) throws IOException {
    ThemePass.over(begin(edition, target), List.of(edition.document()));
  }
}
