package report.finding;

import java.util.function.UnaryOperator;

/**
 * A text to paste, and where. Once it stands there, what its finding says no longer holds: tests
 * apply every suggestion of every fixture. Words that only explain belong to the help.
 *
 * @param span what it replaces; nothing, if it is added; where the file has no lines, the file
 *     itself, to which the text gives another name
 * @param text what to paste, quoted where YAML needs it. That to be added on a line of its own
 *     begins with the line break and the indentation
 */
public record Suggestion(Span span, String text) {

  /**
   * The line that stands below another.
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
   * The text as it is printed.
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
