package report.read.tree;

import java.util.regex.Pattern;

/** Writes a text as a value of a YAML file. */
final class PlainText {
  /** Characters with a special meaning at the beginning, inside or at the end of a value. */
  private static final Pattern NEEDS_QUOTES =
      Pattern.compile(
          "(?:[-?:](?:\\s.*)?|[,\\[\\]{}#&*!|>'\"%@`].*|\\s.*|.*\\s|.*:(?:\\s.*)?|.*\\s#.*|.*\\R.*)?",
          Pattern.DOTALL);

  /** Characters that separate values inside brackets. */
  private static final Pattern PARTS_VALUES = Pattern.compile("[,\\[\\]{}]");

  private PlainText() {}

  /**
   * A text as a value: in quotes if it would otherwise be read as something else.
   *
   * @param text a text of one line
   * @param inFlow whether it is inside brackets
   */
  static String written(String text, boolean inFlow) {
    boolean quoted =
        NEEDS_QUOTES.matcher(text).matches() || (inFlow && PARTS_VALUES.matcher(text).find());
    return quoted ? quoted(text) : text;
  }

  /** A single-line text in single quotes, inside which only the quote has a meaning. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
