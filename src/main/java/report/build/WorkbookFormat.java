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
    return edition.workbooks();
  }

  @Override
  public int countedFiles(Edition edition) {
    return edition.workbooks().size();
  }

  @Override
  public boolean isPreviewed() {
    return false;
  }

  @Override
  public void write(Edition.Whole edition, Target target) throws IOException {
    sheets(target).write(edition.document(), target.outlet(), target.findings());
  }

  @Override
  public Optional<ThemeOutput<Document>> begin(Edition.Split edition, Target target)
      throws IOException {
    return sheets(target)
        .begin(edition.composition().overview().packs(), target.outlet(), target.findings());
  }

  private static SheetOutput sheets(Target target) {
    TemplateSet templates = target.templates();
    return new SheetOutput(templates.sheet(), templates.folder(), templates.kept());
  }
}
