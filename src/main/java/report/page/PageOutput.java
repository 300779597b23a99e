package report.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import report.document.Document;
import report.document.Outlet;
import report.document.Product;
import report.document.SideBySide;
import report.finding.Finding;
import report.finding.Findings;

/**
 * Writes a document as HTML: index.html, a page for each theme, missing.html, glossary.html,
 * style.css, script.js and print.css.
 *
 * <p>The pages need no server, and lose only filters and sorting without script. Their templates
 * are files that users can change.
 */
public final class PageOutput {
  /** What pages take in besides: their look, and what makes tables easier to use. */
  private static final List<String> AS_THEY_ARE = List.of("style.css", "script.js");

  private final Parts parts;
  private final List<String> downloads;
  private final Set<String> beside;

  /**
   * An output with the templates of a folder.
   *
   * @param templates the folder of all templates; a file in its folder page stands for the built-in
   *     one of that name
   */
  public PageOutput(Path templates) {
    this(templates, List.of(), Set.of());
  }

  /**
   * An output that offers files beside the pages.
   *
   * @param templates the folder of all templates
   * @param downloads the names of the files, such as R1.xlsx and data.csv, in order
   * @param beside the years of other books, such as R6, whose pages lie in folders of that name
   *     beside the folder of these; they are linked to
   */
  public PageOutput(Path templates, List<String> downloads, Set<String> beside) {
    this.parts = new Parts(templates);
    this.downloads = List.copyOf(downloads);
    this.beside = Set.copyOf(beside);
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
      write(new Site(document, downloads, beside), document, templates, outlet);
    } catch (TemplateFault fault) {
      findings.add(fault.finding());
    }
  }

  private void write(Site site, Document document, Templates templates, Outlet outlet)
      throws IOException {
    Press press = new Press(templates, parts.digest(), outlet);
    List<Callable<Product>> pages = new ArrayList<>();
    pages.add(() -> press.page(site.index()));
    for (int theme = 0; theme < document.themes().size(); theme++) {
      int place = theme;
      pages.add(() -> press.page(site.theme(place)));
    }
    SideBySide.each(pages, page -> page.putInto(outlet));
    for (PageModel other : site.others()) {
      press.page(other).putInto(outlet);
    }
    for (String name : AS_THEY_ARE) {
      byte[] bytes = parts.bytes(name);
      outlet.file(name, out -> out.write(bytes));
    }
    byte[] heads = site.runningHeads();
    outlet.file(RunningHeads.FILE, out -> out.write(heads));
  }
}
