package report.plan;

import java.util.stream.Collectors;
import report.notation.HalfWidth;
import report.prose.Inline;
import report.prose.Prose;
import report.prose.ProseWalk;

/** Texts in the form in which they are compared: only the words, in half width, without spaces. */
public final class NormalizedText {
  private NormalizedText() {}

  /**
   * The words of a text.
   *
   * @param prose the text
   * @return its words, without links and marks
   */
  public static String of(Prose prose) {
    return of(
        ProseWalk.inlines(prose)
            .filter(Inline.Text.class::isInstance)
            .map(inline -> ((Inline.Text) inline).text())
            .collect(Collectors.joining()));
  }

  /**
   * The words of a name.
   *
   * @param text the name
   * @return the same in half width and without spaces
   */
  public static String of(String text) {
    return HalfWidth.of(text).replaceAll("\\s+", "");
  }
}
