package report.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

  /**
   * The chapter of a theme on its own.
   *
   * @param document a document of one theme
   * @return that theme
   */
  public static Chapter only(Document document) {
    return new Chapter(document.themes().get(0), document.facts(), document.explanations());
  }

  /**
   * The chapters of a book.
   *
   * @param document the book, or a theme of it
   * @return a chapter for each of its themes, in their order
   */
  public static List<Chapter> of(Document document) {
    Map<String, List<Fact>> facts =
        document.facts().stream().collect(Collectors.groupingBy(Fact::themeId));
    Map<String, List<Explanation>> explanations =
        document.explanations().stream().collect(Collectors.groupingBy(Explanation::themeId));
    return document.themes().stream()
        .map(
            theme ->
                new Chapter(
                    theme,
                    facts.getOrDefault(theme.id(), List.of()),
                    explanations.getOrDefault(theme.id(), List.of())))
        .toList();
  }
}
