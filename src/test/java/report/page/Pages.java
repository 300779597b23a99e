package report.page;

import java.io.IOException;
import report.document.Document;
import report.finding.Findings;
import report.output.Outlet;
import report.output.ThemePass;

/** Writes the pages of documents. */
public final class Pages {
  private Pages() {}

  /** All pages, but those behind a fault. */
  public static void write(PageOutput output, Document document, Outlet outlet, Findings findings)
      throws IOException {
    ThemePass.over(output.begin(document.overview(), outlet, findings), document.oneByOne());
  }
}
