package report.build;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import report.finding.Findings;
import report.output.Outlet;

/**
 * The target of a format, and what it needs.
 *
 * @param chosen all formats of this build: pages offer the files of the others
 * @param templates the location of the templates
 * @param outlet the output location
 * @param findings receives the findings in templates
 * @param substitutes receives the families that stand for fonts of templates of which there is no
 *     file, by the names of those fonts
 */
public record Target(
    List<OutputFormat> chosen,
    TemplateSet templates,
    Outlet outlet,
    Findings findings,
    Map<String, String> substitutes) {
  /** One for which fonts are not said. */
  public Target(
      List<OutputFormat> chosen, TemplateSet templates, Outlet outlet, Findings findings) {
    this(chosen, templates, outlet, findings, new ConcurrentSkipListMap<>());
  }

  /** Copies the list. */
  public Target {
    chosen = List.copyOf(chosen);
  }

  /** The files that pages offer for download. */
  List<String> downloads(Edition edition) {
    return chosen.stream().flatMap(format -> format.downloads(edition).stream()).toList();
  }
}
