package report.build;

import java.util.List;
import report.finding.Findings;
import report.output.Outlet;

/**
 * Where a format writes to, and what it needs to know for that.
 *
 * @param chosen all formats of this build: pages offer the files of the others
 * @param templates where the templates are
 * @param outlet where the files go
 * @param findings receives the findings in templates
 */
public record Target(
    List<OutputFormat> chosen, TemplateSet templates, Outlet outlet, Findings findings) {
  /** Copies the list. */
  public Target {
    chosen = List.copyOf(chosen);
  }

  /** The files that pages offer. */
  List<String> downloads(Edition edition) {
    return chosen.stream().flatMap(format -> format.downloads(edition).stream()).toList();
  }
}
