package report.page;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import report.document.Document;
import report.finding.Findings;
import report.output.Outlet;
import report.output.ThemeOutput;
import report.output.ThemePass;

/** Writes the pages of documents. */
public final class Pages {
  private Pages() {}

  /** All pages, but those behind a fault. */
  public static void write(PageOutput output, Document document, Outlet outlet, Findings findings)
      throws IOException {
    write(output, document, outlet, findings, Map.of());
  }

  /** The same, with the sizes of files offered for download. */
  static void write(
      PageOutput output,
      Document document,
      Outlet outlet,
      Findings findings,
      Map<String, Long> sizes)
      throws IOException {
    Optional<ThemeOutput> pages = output.begin(document.overview(), outlet, findings);
    ThemePass.over(pages, document.oneByOne());
    if (pages.isPresent()) {
      pages.get().conclude(sizes);
    }
  }
}
