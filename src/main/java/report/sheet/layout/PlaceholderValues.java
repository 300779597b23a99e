package report.sheet.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import report.document.Document;
import report.document.ThemePart;

/**
 * The values of the placeholders of a template at one place.
 *
 * @param values the values; missing ones are empty
 */
public record PlaceholderValues(Map<Placeholder, String> values) {
  /** A pair of brackets that remained empty. */
  private static final String EMPTY_BRACKETS = "（）";

  /** Copies the map. */
  public PlaceholderValues {
    Map<Placeholder, String> copy = new EnumMap<>(Placeholder.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
  }

  /**
   * What a book fills in.
   *
   * @param document the book
   * @return year, title, publisher and date
   */
  public static PlaceholderValues of(Document document) {
    return new PlaceholderValues(Map.of())
        .with(Placeholder.YEAR, document.overview().year())
        .with(Placeholder.TITLE, document.overview().title())
        .with(Placeholder.PUBLISHER, document.overview().publisher())
        .with(Placeholder.AS_OF, document.overview().asOf());
  }

  /**
   * The same on the sheet of a theme.
   *
   * @param theme the theme
   * @return the same with the theme's values, and its date instead of the book's
   */
  public PlaceholderValues with(ThemePart theme) {
    return with(Placeholder.THEME, theme.band())
        .with(Placeholder.THEME_TITLE, theme.title())
        .with(Placeholder.DEPARTMENT, theme.department())
        .with(Placeholder.AS_OF, theme.asOf());
  }

  /**
   * The same with one value more.
   *
   * @param placeholder the placeholder
   * @param value the value
   * @return the fuller one
   */
  public PlaceholderValues with(Placeholder placeholder, String value) {
    Map<Placeholder, String> more = new EnumMap<>(Placeholder.class);
    more.putAll(values);
    more.put(placeholder, value);
    return new PlaceholderValues(more);
  }

  /**
   * Fills a text. Brackets （） that stay empty go away.
   *
   * @param text a text of a template with known placeholders
   * @return the text with values
   */
  public String fill(String text) {
    return fill(text, UnaryOperator.identity());
  }

  /**
   * Fills a text with values that are first adapted to its place.
   *
   * @param text a text of a template with known placeholders
   * @param fit adapts each value
   * @return the text with values
   */
  public String fill(String text, UnaryOperator<String> fit) {
    return Placeholder.ASKED
        .matcher(text)
        .replaceAll(
            asked ->
                Matcher.quoteReplacement(
                    fit.apply(values.getOrDefault(Placeholder.of(asked).orElseThrow(), ""))))
        .replace(EMPTY_BRACKETS, "");
  }
}
