package report.read.tree;

import java.util.List;
import java.util.Optional;
import report.finding.Edit;
import report.finding.Span;
import report.finding.Suggestion;

/**
 * A text, number or any other single value, kept as written: {@code no}, {@code 010} and {@code
 * R2.3} are text until a field requests something else.
 *
 * @param text the text without quotes and indentation; empty without a value
 * @param span its location, including quotes
 * @param places the locations of its characters
 */
public record ScalarNode(String text, Span span, ScalarPlaces places) implements Node {

  /**
   * The location of a part of the text in the file.
   *
   * @param from the first character, from 0
   * @param to after the last character
   * @return the location of the part
   */
  public Span at(int from, int to) {
    return places.span(from, to);
  }

  /**
   * The lines of the file that the value is on.
   *
   * @return its lines; empty inside brackets, where it cannot become a block
   */
  public Optional<WrittenLines> lines() {
    return isEmpty() || places.isInFlow() ? Optional.empty() : Optional.of(places.lines(span));
  }

  /**
   * The starts of lines of the file in the text, whether the line break is in the text or was
   * removed by YAML.
   *
   * @return offsets of the text, but for that of the first line
   */
  public List<Integer> lineStarts() {
    return span.line() == span.endLine() ? List.of() : places.lineStarts();
  }

  /**
   * A value that is not in a file yet.
   *
   * @param text the new value
   * @return the value
   */
  public static ScalarNode unwritten(String text) {
    SourceText nowhere = new SourceText("", text);
    return new ScalarNode(
        text,
        nowhere.span(0, text.length()),
        new ScalarPlaces(nowhere, 0, text.length(), text, false));
  }

  /**
   * The change that replaces the text, inside the quotes if there are any.
   *
   * @param better the text, of characters that need no quotes
   * @return the change; none if the text is written differently, for example on several lines
   */
  public List<Edit> rewritten(String better) {
    Span inside = at(0, text.length());
    boolean plain =
        inside.source().line(inside.line()).startsWith(text, inside.column() - 1)
            && inside.endColumn() - inside.column() == text.length();
    return plain ? List.of(new Edit(inside, better)) : List.of();
  }

  /**
   * The suggestion to write another text here.
   *
   * @param better the text; it is quoted if YAML needs it
   * @return the suggestion
   */
  public Suggestion instead(String better) {
    return new Suggestion(span, PlainText.written(better, places.isInFlow()));
  }

  /**
   * Whether it is on the same line as its key, so that a list can replace it.
   *
   * @return false in a list, and on a line of its own
   */
  public boolean isAfterKey() {
    String line = span.source().line(span.line());
    return line.substring(0, span.column() - 1).stripTrailing().endsWith(":");
  }

  /**
   * Whether the text is empty.
   *
   * @return true if the text only contains spaces, including full-width ones
   */
  public boolean isEmpty() {
    return text.isBlank();
  }
}
