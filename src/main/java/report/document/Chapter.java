package report.document;

import java.util.List;

/**
 * A theme with all its content: what one page shows.
 *
 * @param theme the theme
 * @param facts its facts, in the order in which they are printed
 * @param explanations how each rate was calculated
 * @param money the money of the theme and its parts
 * @param trends its goals over the years; none without an earlier book
 */
public record Chapter(
    ThemePart theme,
    List<Fact> facts,
    List<Explanation> explanations,
    MoneyPart money,
    List<TrendPart> trends) {
  /** Copies the lists. */
  public Chapter {
    facts = List.copyOf(facts);
    explanations = List.copyOf(explanations);
    trends = List.copyOf(trends);
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
}
