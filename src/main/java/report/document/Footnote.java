package report.document;

import java.util.List;

/**
 * A note of a vision, printed at the end of the page that refers to it.
 *
 * @param sign its mark, ※, or ※1 if there are several
 * @param id its id, the end of its anchor
 * @param term the term
 * @param definition its definition
 */
public record Footnote(String sign, String id, String term, List<Run> definition) {
  /** Copies the list. */
  public Footnote {
    definition = List.copyOf(definition);
  }
}
