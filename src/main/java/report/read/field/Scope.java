package report.read.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import report.calendar.FiscalYear;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.LastYear;
import report.plan.MatterPath;
import report.prose.Prose;
import report.read.markdown.MarkedText;
import report.read.markdown.Mention;
import report.read.markdown.PictureFinder;
import report.read.markdown.ProseReader;
import report.read.tree.MappingNode;
import report.read.tree.Node;

/**
 * What the readers of one book share.
 *
 * @param year the fiscal year, assumed for dates without a year
 * @param terms the terms that texts may refer to
 * @param matters the matters that goals may serve
 * @param origins receives the locations of goals and results
 * @param findings receives the findings
 * @param lastYear what last year's book reports for the theme that is read
 * @param pictures finds the pictures of texts
 */
public record Scope(
    FiscalYear year,
    Terms terms,
    Matters matters,
    SourceMap origins,
    Findings findings,
    LastYear lastYear,
    PictureFinder pictures) {

  /** A scope without a book of last year and without pictures. */
  public Scope(
      FiscalYear year, Terms terms, Matters matters, SourceMap origins, Findings findings) {
    this(year, terms, matters, origins, findings, LastYear.NONE, PictureFinder.NONE);
  }

  /** The same with other terms to mark. */
  public Scope marking(Terms others) {
    return new Scope(year, others, matters, origins, findings, lastYear, pictures);
  }

  /** The same with matters to serve. */
  public Scope serving(Matters others) {
    return new Scope(year, terms, others, origins, findings, lastYear, pictures);
  }

  /** The same with separate findings, for a reader that runs in parallel. */
  public Scope apart() {
    return new Scope(year, terms, matters, origins, new Findings(), lastYear, pictures);
  }

  /** The same with what last year's book reports. */
  public Scope after(LastYear reported) {
    return new Scope(year, terms, matters, origins, findings, reported, pictures);
  }

  /** The same with pictures in its texts. */
  public Scope showing(PictureFinder finder) {
    return new Scope(year, terms, matters, origins, findings, lastYear, finder);
  }

  /**
   * The result of a reader if the value has no errors. A partial result would look as if the rest
   * were missing, which should not be reported if it has to be fixed anyway.
   *
   * @param node the value
   * @param reader reads it
   */
  public <T> Optional<T> withoutErrors(Node node, Supplier<Optional<T>> reader) {
    int errors = findings.errors();
    Optional<T> read = reader.get();
    boolean isWhole = !(node instanceof MappingNode mapping) || mapping.whole();
    return isWhole && findings.errors() == errors ? read : Optional.empty();
  }

  /** The matters that something serves. */
  public List<MatterPath> serves(Fields fields) {
    return matters.read(fields, findings);
  }

  /** A text without places for results. */
  public Prose prose(Node node, String field) {
    return Expect.text(node, field, findings)
        .map(text -> withoutSlots(new ProseReader(pictures, findings).read(text)))
        .orElse(Prose.EMPTY);
  }

  /** Such a text of one paragraph. */
  public Prose line(Node node, String field) {
    return Expect.text(node, field, findings)
        .map(text -> withoutSlots(new ProseReader(pictures, findings).line(text)))
        .orElse(Prose.EMPTY);
  }

  /** Checks the glossary marks of a text, and stores the locations of its links in the book. */
  public void note(MarkedText text) {
    terms.check(text.terms(), findings);
    text.references().forEach(link -> origins.add(link.reference(), link.span()));
  }

  private Prose withoutSlots(MarkedText text) {
    note(text);
    for (Mention slot : text.slots()) {
      findings.add(
          Finding.of(Rule.MISPLACED_RESULT, slot.span(), slot.id())
              .withMessage("R004.not-progress"));
    }
    return text.prose();
  }
}
