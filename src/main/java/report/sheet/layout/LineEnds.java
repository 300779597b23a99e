package report.sheet.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Predicts line breaks without font files, see {@link TextWidth}. Viewers differ in whether they
 * apply 禁則, so both are tried, and the one that needs more lines counts.
 */
final class LineEnds {
  private final String text;
  private final int capacity;
  private final List<Integer> ends = new ArrayList<>();
  private int width;

  private LineEnds(String text, int capacity) {
    this.text = text;
    this.capacity = capacity * TextWidth.HALF_EM;
  }

  /**
   * The ends of the lines of a text.
   *
   * @param text a text; {@code \n} ends a line
   * @param capacity the capacity of a line, in half ems, 2 or more
   * @return the offsets after the last character of each line; the last is the length of the text
   */
  static List<Integer> of(String text, int capacity) {
    if (text.indexOf('\n') < 0 && TextWidth.halfEms(text) <= capacity) {
      return List.of(text.length());
    }
    List<Integer> anywhere = new LineEnds(text, capacity).anywhere();
    List<Integer> allowed = new LineEnds(text, capacity).whereAllowed();
    return allowed.size() >= anywhere.size() ? allowed : anywhere;
  }

  private List<Integer> anywhere() {
    fill(0, text.length());
    ends.add(text.length());
    return ends;
  }

  private List<Integer> whereAllowed() {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      if (width > 0 && width + TextWidth.of(text, from, visible(from, to)) > capacity) {
        endLine(from);
      }
      fill(from, to);
    }
    ends.add(text.length());
    return ends;
  }

  /** The end of a run without trailing spaces. */
  private int visible(int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Sets a run, breaking it wherever a line is full. */
  private void fill(int from, int to) {
    for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
      int codePoint = text.codePointAt(at);
      if (codePoint == '\n') {
        endLine(at + 1);
        continue;
      }
      int wide = TextWidth.of(codePoint);
      if (width > 0 && width + wide > capacity && codePoint != ' ') {
        endLine(at);
      }
      width += wide;
    }
  }

  private void endLine(int at) {
    ends.add(at);
    width = 0;
  }
}
