package report.document;

import java.util.List;

/**
 * A theme with all its content: what one page shows.
 *
 * @param theme the theme
 * @param facts its facts, in the order in which they are printed
 * @param explanations how each rate was calculated
 * @param money the money of the theme and its parts
 * @param series its goals over all years of which something is known
 */
public record Chapter(
    ThemePart theme,
    List<Fact> facts,
    List<Explanation> explanations,
    MoneyPart money,
    List<TrendPart> series) {
  /** Copies the lists. */
  public Chapter {
    facts = List.copyOf(facts);
    explanations = List.copyOf(explanations);
    series = List.copyOf(series);
  }

  /**
   * A theme without money.
   *
   * @param theme the theme
   * @param facts its facts
   * @param explanations how each rate was calculated
   */
  public Chapter(ThemePart theme, List<Fact> facts, List<Explanation> explanations) {
    this(theme, facts, explanations, MoneyPart.NONE, List.of());
  }

  /**
   * Its goals over the years that are shown as such.
   *
   * @return those that an earlier book has too, or of which a prospect is asked
   */
  public List<TrendPart> trends() {
    return series.stream().filter(TrendPart::isShown).toList();
  }
}
