package report.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import report.document.Document;
import report.output.ThemeOutput;
import report.sheet.SheetOutput;

/** The workbooks. */
final class WorkbookFormat implements OutputFormat {
  @Override
  public String code() {
    return "xlsx";
  }

  @Override
  public List<String> downloads(Edition edition) {
    return edition instanceof Edition.Whole whole
        ? SheetOutput.files(whole.document())
        : SheetOutput.files(edition.overview());
  }

  @Override
  public int countedFiles(Edition edition) {
    return downloads(edition).size();
  }

  @Override
  public boolean isTranslated() {
    return false;
  }

  @Override
  public boolean isPreviewed() {
    return false;
  }

  @Override
  public Optional<ThemeOutput> begin(Edition edition, Target target) throws IOException {
    return sheets(target).begin(edition.overview().packs(), target.outlet(), target.findings());
  }

  /** All of it as one: a workbook shows the whole book. */
  @Override
  public List<Document> documents(Edition.Whole edition) {
    return List.of(edition.document());
  }

  private static SheetOutput sheets(Target target) {
    TemplateSet templates = target.templates();
    return new SheetOutput(templates.sheet(), templates.folder(), templates.kept());
  }
}
