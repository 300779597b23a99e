package report.document;

import java.util.List;
import java.util.Optional;

/**
 * A book as it is printed: its overview, and its themes with all their content.
 *
 * @param overview the book without the content of its themes
 * @param chapters its themes in the order of the overview
 */
public record Document(Overview overview, List<Chapter> chapters) {
  /** Copies the list. */
  public Document {
    chapters = List.copyOf(chapters);
  }

  /**
   * Its themes.
   *
   * @return the themes in order
   */
  public List<ThemePart> themes() {
    return chapters.stream().map(Chapter::theme).toList();
  }

  /**
   * Its facts, all of them, however large it is.
   *
   * @return the facts in the order of the themes
   */
  public List<Fact> facts() {
    return chapters.stream().flatMap(chapter -> chapter.facts().stream()).toList();
  }

  /**
   * How each rate was calculated.
   *
   * @return the explanations in the order of the facts
   */
  public List<Explanation> explanations() {
    return chapters.stream().flatMap(chapter -> chapter.explanations().stream()).toList();
  }

  /**
   * Its goals over the years.
   *
   * @return a part for each measure, in the order of the themes; none without an earlier book
   */
  public List<TrendPart> trends() {
    return chapters.stream().flatMap(chapter -> chapter.trends().stream()).toList();
  }

  /**
   * The goals of its themes over all years of which something is known.
   *
   * @return also those that are not shown as trends
   */
  public List<TrendPart> series() {
    return chapters.stream().flatMap(chapter -> chapter.series().stream()).toList();
  }

  /**
   * The same document with what changed, and where it is published.
   *
   * @param changes the comparisons of its pages
   * @param site what it says of itself on the web
   * @return the document
   */
  public Document with(List<ChangesPart> changes, Optional<SitePart> site) {
    return with(changes, site, overview.editions());
  }

  /**
   * The same document with what changed, and where it is published, alone or beside another
   * edition.
   *
   * @param changes the comparisons of its pages
   * @param site what it says of itself on the web
   * @param links where its other edition and other books are
   * @return the document
   */
  public Document with(List<ChangesPart> changes, Optional<SitePart> site, EditionLinks links) {
    return new Document(overview.with(changes, site, links), chapters);
  }

  /**
   * Each theme as the only one of a document with the same overview.
   *
   * @return a document for each theme, in order
   */
  public List<Document> oneByOne() {
    return chapters.stream().map(chapter -> new Document(overview, List.of(chapter))).toList();
  }
}
