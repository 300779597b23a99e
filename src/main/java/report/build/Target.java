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
 * @param sizes the sizes in bytes of the files that are written already, by their paths, with those
 *     of earlier builds that stay
 */
public record Target(
    List<OutputFormat> chosen,
    TemplateSet templates,
    Outlet outlet,
    Findings findings,
    Map<String, String> substitutes,
    Map<String, Long> sizes) {
  /** One for which fonts are not said. */
  public Target(
      List<OutputFormat> chosen, TemplateSet templates, Outlet outlet, Findings findings) {
    this(chosen, templates, outlet, findings, new ConcurrentSkipListMap<>(), Map.of());
  }

  /** Copies the list. */
  public Target {
    chosen = List.copyOf(chosen);
    sizes = Map.copyOf(sizes);
  }

  /** The same, after files were written. */
  public Target after(Map<String, Long> written) {
    return new Target(chosen, templates, outlet, findings, substitutes, written);
  }

  /** The files that pages offer for download: those of this build, and those that stay. */
  List<String> downloads(Edition edition) {
    return OutputFormats.ALL.stream()
        .flatMap(
            format ->
                format.downloads(edition).stream()
                    .filter(file -> chosen.contains(format) || sizes.containsKey(file)))
        .toList();
  }
}
