package report.build;

import java.util.List;
import report.finding.Findings;
import report.output.Outlet;

/**
 * The target of a format, and what it needs.
 *
 * @param chosen all formats of this build: pages offer the files of the others
 * @param templates the location of the templates
 * @param outlet the output location
 * @param findings receives the findings in templates
 */
public record Target(
    List<OutputFormat> chosen, TemplateSet templates, Outlet outlet, Findings findings) {
  /** Copies the list. */
  public Target {
    chosen = List.copyOf(chosen);
  }

  /** The files that pages offer for download. */
  List<String> downloads(Edition edition) {
    return chosen.stream().flatMap(format -> format.downloads(edition).stream()).toList();
  }
}
