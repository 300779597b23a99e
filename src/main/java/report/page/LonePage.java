package report.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import report.document.BookEntry;
import report.document.ChangesPart;
import report.document.Labels;
import report.finding.Finding;
import report.finding.Findings;

/** A page that belongs to no book alone: a comparison of versions, or the list of books. */
public final class LonePage {
  private final Labels labels;
  private final Path folder;
  private final Findings findings;

  /**
   * Pages with the templates of a folder.
   *
   * @param labels the labels, in the language of the page
   * @param folder the folder of templates; a file in its folder page replaces the built-in one
   * @param findings receives a W001 for each error in a template
   */
  public LonePage(Labels labels, Path folder, Findings findings) {
    this.labels = labels;
    this.folder = folder;
    this.findings = findings;
  }

  /** The values of the template of a comparison. */
  private record Comparison(
      String language, LabelMethod label, String title, List<ChangesPart> comparisons) {}

  /** The values of the template of a list of books. */
  private record Books(String language, LabelMethod label, List<BookEntry> books) {}

  /**
   * A comparison as one page that needs no other file.
   *
   * @param comparisons what changed in each book
   * @return the page in UTF-8; empty if a template has errors
   * @throws IOException if a template cannot be read
   */
  public Optional<byte[]> comparison(List<ChangesPart> comparisons) throws IOException {
    long rows =
        comparisons.stream()
            .flatMap(one -> one.themes().stream())
            .mapToLong(theme -> theme.rows().size())
            .sum();
    String title = labels.list(comparisons.stream().map(ChangesPart::title).toList());
    return page(
        "diff.ftlh",
        new Comparison(labels.language(), new LabelMethod(labels), title, comparisons),
        rows);
  }

  /**
   * The list of the books whose pages are in folders beside it.
   *
   * @param books the books in their order
   * @return the page in UTF-8; empty if a template has errors
   * @throws IOException if a template cannot be read
   */
  public Optional<byte[]> books(List<BookEntry> books) throws IOException {
    return page(
        "books.ftlh",
        new Books(labels.language(), new LabelMethod(labels), books),
        books.stream().mapToLong(book -> book.meetings().size()).sum());
  }

  private Optional<byte[]> page(String template, Record model, long rows) throws IOException {
    Templates templates = new Templates(new TemplateFiles(folder), RenderTask.Limits.of(0, rows));
    List<Finding> malformed = templates.check();
    findings.addAll(malformed);
    if (!malformed.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(templates.render(template, model));
    } catch (TemplateFault fault) {
      findings.add(fault.finding());
      return Optional.empty();
    }
  }
}
