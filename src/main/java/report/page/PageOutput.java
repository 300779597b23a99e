package report.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import report.document.Document;
import report.document.Outlet;
import report.finding.Finding;
import report.finding.Findings;

/**
 * Writes a document as HTML: index.html, a page for each theme, glossary.html and style.css.
 *
 * <p>The pages need no script and no server. Their templates are files that users can change.
 */
public final class PageOutput {
  private static final String STYLE = "style.css";

  private final Parts parts;
  private final List<String> downloads;

  /**
   * An output with the templates of a folder.
   *
   * @param templates the folder of all templates; a file in its folder page stands for the built-in
   *     one of that name
   */
  public PageOutput(Path templates) {
    this(templates, List.of());
  }

  /**
   * An output that offers files beside the pages.
   *
   * @param templates the folder of all templates
   * @param downloads the names of the files, such as R1.xlsx and data.csv, in order
   */
  public PageOutput(Path templates, List<String> downloads) {
    this.parts = new Parts(templates);
    this.downloads = List.copyOf(downloads);
  }

  /**
   * Writes the pages. If a template is at fault, nothing more is written from there on.
   *
   * @param document what to write
   * @param outlet where the files go
   * @param findings gets a W001 for each fault in a template
   * @throws IOException if a template cannot be read or the outlet cannot take a file
   */
  public void write(Document document, Outlet outlet, Findings findings) throws IOException {
    Templates templates = new Templates(parts);
    List<Finding> malformed = templates.check();
    findings.addAll(malformed);
    if (!malformed.isEmpty()) {
      return;
    }
    try {
      write(new Site(document, downloads), document, templates, outlet);
    } catch (TemplateFault fault) {
      findings.add(fault.finding());
    }
  }

  private void write(Site site, Document document, Templates templates, Outlet outlet)
      throws IOException, TemplateFault {
    PageModel.Index index = site.index();
    put(index.page(), index, templates, outlet);
    for (int place = 0; place < document.themes().size(); place++) {
      PageModel.Theme theme = site.theme(place);
      put(theme.page(), theme, templates, outlet);
    }
    if (!document.notes().isEmpty()) {
      PageModel.Glossary glossary = site.glossary();
      put(glossary.page(), glossary, templates, outlet);
    }
    byte[] style = parts.bytes(STYLE);
    outlet.file(STYLE, out -> out.write(style));
  }

  private static void put(PageModel.Page page, PageModel model, Templates templates, Outlet outlet)
      throws IOException, TemplateFault {
    byte[] bytes = templates.render(page.kind() + ".ftlh", model);
    outlet.file(page.file(), out -> out.write(bytes));
  }
}
