package report.document;

import java.util.List;

/**
 * A numbered entry of the glossary.
 *
 * @param number its number in the book
 * @param id the id of the term, its anchor
 * @param term the term
 * @param definition its definition
 */
public record Note(int number, String id, String term, List<Piece> definition) {
  /** Copies the list. */
  public Note {
    definition = List.copyOf(definition);
  }
}
