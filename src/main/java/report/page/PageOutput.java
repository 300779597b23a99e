package report.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import report.document.Overview;
import report.finding.Finding;
import report.finding.Findings;
import report.output.Outlet;
import report.output.ThemeOutput;
import report.page.search.SearchIndex;

/**
 * Writes a document as HTML: index.html, a page for each theme, missing.html, glossary.html,
 * all_goals.html, search_results.html, style.css, script.js, search.js, its index and print.css.
 *
 * <p>The pages need no server, and without scripts only filters and sorting are missing. Their
 * templates are files that users can change.
 */
public final class PageOutput {
  private final TemplateFiles parts;
  private final List<String> downloads;
  private final Set<String> beside;
  private final Set<String> years;

  /**
   * An output with the templates of a folder.
   *
   * @param templates the folder of all templates; a file in its folder page replaces the built-in
   *     one of that name
   */
  public PageOutput(Path templates) {
    this(templates, List.of(), Set.of(), Set.of());
  }

  /**
   * An output that offers files for download next to the pages.
   *
   * @param templates the folder of all templates
   * @param downloads the names of the files, such as R1.xlsx and data.csv, in order
   * @param beside the years of other books, such as R6, whose pages are in sibling folders of that
   *     name; they are linked to
   * @param years the years of all books of the project; those whose pages are in sibling folders
   *     when someone searches are searched too
   */
  public PageOutput(Path templates, List<String> downloads, Set<String> beside, Set<String> years) {
    this.parts = new TemplateFiles(templates);
    this.downloads = List.copyOf(downloads);
    this.beside = Set.copyOf(beside);
    this.years = Set.copyOf(years);
  }

  /**
   * Begins to write the pages of a book whose themes come one by one. If a template is at fault,
   * nothing more is written from there on.
   *
   * @param overview the book
   * @param outlet the output location
   * @param findings receives a W001 for each error in a template
   * @return the receiver of themes; empty if a template cannot be parsed
   * @throws IOException if a template cannot be read
   */
  public Optional<ThemeOutput> begin(Overview overview, Outlet outlet, Findings findings)
      throws IOException {
    Templates templates =
        new Templates(
            parts, RenderTask.Limits.of(overview.themes().size(), overview.tally().goals()));
    List<Finding> malformed = templates.check();
    findings.addAll(malformed);
    if (!malformed.isEmpty()) {
      return Optional.empty();
    }
    PageRenderer renderer =
        new PageRenderer(
            templates, parts.digest(), outlet, !overview.labels().language().equals("ja"));
    return Optional.of(
        new PageWriter(
            new Site(overview, downloads, beside),
            new SearchIndex(overview, List.copyOf(years)),
            renderer,
            parts,
            outlet,
            findings));
  }
}
