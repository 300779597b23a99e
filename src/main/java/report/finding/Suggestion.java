package report.finding;

import java.util.function.UnaryOperator;

/**
 * A text to paste, and where. Once it is in place, the finding no longer applies: tests apply every
 * suggestion of every fixture. Explanations belong in the help.
 *
 * @param span the range to replace; empty if it is added; if the file has no lines, the file
 *     itself, for which the text is a new name
 * @param text the text to paste, quoted if YAML needs it. A text to be added on a separate line
 *     begins with the line break and the indentation
 */
public record Suggestion(Span span, String text) {

  /**
   * A line to add below another.
   *
   * @param above the line above is the last one of this
   * @param indentation the columns in front of the line
   * @param line the line
   * @return the suggestion to add it
   */
  public static Suggestion below(Span above, int indentation, String line) {
    Source source = above.source();
    int end = source.line(above.endLine()).length() + 1;
    return new Suggestion(
        Span.of(source, above.endLine(), end, 0), "\n" + " ".repeat(indentation) + line);
  }

  /**
   * The text as printed.
   *
   * @return the text without the line break and indentation around it
   */
  public String shown() {
    return text.strip();
  }

  /** The same suggestion in files of other names. */
  Suggestion renamed(UnaryOperator<String> path) {
    return new Suggestion(span.renamed(path), text);
  }
}
