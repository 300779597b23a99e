package report.build;

import java.io.IOException;
import java.util.Optional;
import report.docx.WordOutput;
import report.output.ThemeOutput;
import report.sheet.template.TemplateFile;

/** Word documents. */
final class DocxFormat implements PaperFormat {
  @Override
  public String code() {
    return "docx";
  }

  @Override
  public Optional<ThemeOutput> begin(Edition edition, Target target) throws IOException {
    TemplateSet set = target.templates();
    return new WordOutput(TemplateFile.of(set.sheet(), set.folder(), set.kept()))
        .begin(edition.overview().packs(), target.outlet(), target.findings());
  }
}
