package report.document;

import java.util.List;

/**
 * A theme with all its content: what one page shows.
 *
 * @param theme the theme
 * @param facts its facts, in the order in which they are printed
 * @param explanations how each rate was calculated
 */
public record Chapter(ThemePart theme, List<Fact> facts, List<Explanation> explanations) {
  /** Copies the lists. */
  public Chapter {
    facts = List.copyOf(facts);
    explanations = List.copyOf(explanations);
  }
}
