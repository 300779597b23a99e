package report.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import report.document.ChangesPart;
import report.document.Labels;
import report.finding.Finding;
import report.finding.Findings;

/** A comparison of versions of books as one page that needs no other file. */
public final class ComparisonPage {
  private static final String TEMPLATE = "diff.ftlh";

  private ComparisonPage() {}

  /**
   * The values of its template.
   *
   * @param language ja or en
   * @param label gives a fixed word
   * @param title the titles of the books
   * @param comparisons what changed in each book
   */
  record Model(String language, LabelMethod label, String title, List<ChangesPart> comparisons) {}

  /**
   * Renders a page.
   *
   * @param comparisons what changed in each book
   * @param labels the labels, in the language of the page
   * @param folder the folder of templates; a {@code page/diff.ftlh} in it replaces the built-in one
   * @param findings receives a W001 for each error in a template
   * @return the page in UTF-8; empty if a template has errors
   * @throws IOException if a template cannot be read
   */
  public static Optional<byte[]> of(
      List<ChangesPart> comparisons, Labels labels, Path folder, Findings findings)
      throws IOException {
    long rows =
        comparisons.stream()
            .flatMap(one -> one.themes().stream())
            .mapToLong(theme -> theme.rows().size())
            .sum();
    Templates templates = new Templates(new TemplateFiles(folder), RenderTask.Limits.of(0, rows));
    List<Finding> malformed = templates.check();
    findings.addAll(malformed);
    if (!malformed.isEmpty()) {
      return Optional.empty();
    }
    String title = String.join("、", comparisons.stream().map(ChangesPart::title).toList());
    try {
      return Optional.of(
          templates.render(
              TEMPLATE, new Model(labels.language(), new LabelMethod(labels), title, comparisons)));
    } catch (TemplateFault fault) {
      findings.add(fault.finding());
      return Optional.empty();
    }
  }
}
