package report.read.markdown;

import java.util.List;
import report.prose.Prose;

/**
 * A text with the locations of its references.
 *
 * @param prose the text
 * @param terms its glossary marks in reading order
 * @param slots its places for results in reading order
 * @param braced words in braces that are not alone, and are therefore plain text
 * @param references its links to other places in the book
 */
public record MarkedText(
    Prose prose,
    List<Mention> terms,
    List<Mention> slots,
    List<Mention> braced,
    List<BookLink> references) {
  /** Copies the lists. */
  public MarkedText {
    terms = List.copyOf(terms);
    slots = List.copyOf(slots);
    braced = List.copyOf(braced);
    references = List.copyOf(references);
  }
}
