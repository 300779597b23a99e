package report.build;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param staying the paths of files of earlier builds that stay beside those of this one
 */
public record Target(
    List<OutputFormat> chosen,
    TemplateSet templates,
    Outlet outlet,
    Findings findings,
    Map<String, String> substitutes,
    Set<String> staying) {
  /** One for which fonts are not said. */
  public Target(
      List<OutputFormat> chosen, TemplateSet templates, Outlet outlet, Findings findings) {
    this(chosen, templates, outlet, findings, new ConcurrentSkipListMap<>(), Set.of());
  }

  /** Copies the list. */
  public Target {
    chosen = List.copyOf(chosen);
    staying = Set.copyOf(staying);
  }

  /** The files that pages offer for download: those of this build, and those that stay. */
  List<String> downloads(Edition edition) {
    return OutputFormats.ALL.stream()
        .flatMap(
            format ->
                format.downloads(edition).stream()
                    .filter(file -> chosen.contains(format) || staying.contains(file)))
        .toList();
  }
}
