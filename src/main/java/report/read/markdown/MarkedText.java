package report.read.markdown;

import java.util.List;
import report.prose.Prose;

/**
 * A text with the places of what it names.
 *
 * @param prose the text
 * @param terms its glossary marks in reading order
 * @param slots its places for results in reading order
 * @param braced words in braces that do not stand alone, so that they are plain text
 */
public record MarkedText(
    Prose prose, List<Mention> terms, List<Mention> slots, List<Mention> braced) {
  /** Copies the lists. */
  public MarkedText {
    terms = List.copyOf(terms);
    slots = List.copyOf(slots);
    braced = List.copyOf(braced);
  }
}
