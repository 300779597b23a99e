package report.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
  public Optional<ThemeOutput> begin(Edition edition, Target target) throws IOException {
    return pages(edition, target).begin(edition.overview(), target.outlet(), target.findings());
  }

  private static PageOutput pages(Edition edition, Target target) {
    return new PageOutput(
        target.templates().folder(), target.downloads(edition), edition.beside(), edition.years());
  }
}
