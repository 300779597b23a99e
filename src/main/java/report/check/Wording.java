package report.check;

import java.util.stream.Collectors;
import report.notation.HalfWidth;
import report.prose.Inline;
import report.prose.Prose;
import report.prose.ProseWalk;

/** Texts as they are compared: their words alone, in half width, without spaces. */
final class Wording {
  private Wording() {}

  static String of(Prose prose) {
    return of(
        ProseWalk.inlines(prose)
            .filter(Inline.Text.class::isInstance)
            .map(inline -> ((Inline.Text) inline).text())
            .collect(Collectors.joining()));
  }

  static String of(String text) {
    return HalfWidth.of(text).replaceAll("\\s+", "");
  }
}
