package report.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import report.document.Chapter;
import report.document.Document;
import report.output.ThemeOutput;
import report.page.PageOutput;

/** The pages. */
final class PageFormat implements OutputFormat {
  @Override
  public String code() {
    return "html";
  }

  @Override
  public List<String> downloads(Edition edition) {
    return List.of();
  }

  @Override
  public void write(Edition.Whole edition, Target target) throws IOException {
    pages(edition, target).write(edition.document(), target.outlet(), target.findings());
  }

  @Override
  public Optional<ThemeOutput<Document>> begin(Edition.Split edition, Target target)
      throws IOException {
    return pages(edition, target)
        .begin(edition.composition().overview(), target.outlet(), target.findings())
        .map(pages -> pages.of(Chapter::only));
  }

  private static PageOutput pages(Edition edition, Target target) {
    return new PageOutput(target.templates().folder(), target.downloads(edition), edition.beside());
  }
}
