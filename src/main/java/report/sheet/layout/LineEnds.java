package report.sheet.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets text in lines without font files: each line is as long as {@link TextWidth} and {@link
 * LineBreaks} allow. A word that is longer than a line is broken where the line is full.
 *
 * <p>No program that breaks lines by itself needs more of them: it may break wherever this does,
 * and at more places.
 */
public final class LineEnds {
  private final String text;
  private final int capacity;
  private final LineBreaks breaks;
  private final List<Integer> ends = new ArrayList<>();

  /** The beginning of the current line. */
  private int start;

  /** The last place in it where it may end, and what is before it. */
  private int allowed;

  private int widthBefore;
  private int width;

  private LineEnds(String text, int capacity) {
    this.text = text;
    this.capacity = capacity * TextWidth.HALF_EM;
    this.breaks = new LineBreaks(text);
  }

  /**
   * The ends of the lines of a text.
   *
   * @param text a text; {@code \n} ends a line
   * @param capacity the capacity of a line, in half ems, 2 or more
   * @return the offsets after the last character of each line; the last is the length of the text
   */
  public static List<Integer> of(String text, int capacity) {
    if (text.indexOf('\n') < 0 && TextWidth.halfEms(text) <= capacity) {
      return List.of(text.length());
    }
    return new LineEnds(text, capacity).ends();
  }

  private List<Integer> ends() {
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      if (at > start && breaks.isAllowed(at)) {
        allowed = at;
        widthBefore = width;
      }
      if (at > start && isTooLong(letter)) {
        endLine(at);
        continue;
      }
      width += TextWidth.of(letter);
      at += Character.charCount(letter);
      if (letter == '\n') {
        fillLastLine();
        startLine(at, 0);
      }
    }
    fillLastLine();
    ends.add(text.length());
    return ends;
  }

  private boolean isTooLong(int letter) {
    int wide = TextWidth.of(letter);
    return wide > 0 && width + wide > capacity && !LineBreaks.isBlank(letter);
  }

  /** Ends a line that is full where it may end, at the latest before a character. */
  private void endLine(int at) {
    if (allowed > start) {
      startLine(allowed, width - widthBefore);
    } else {
      startLine(at, 0);
    }
  }

  private void startLine(int at, int widthSoFar) {
    ends.add(at);
    start = at;
    allowed = at;
    width = widthSoFar;
  }

  /** A last line of one character takes more from the line before it. */
  private void fillLastLine() {
    if (ends.isEmpty() || width > 2 * TextWidth.HALF_EM || text.charAt(start - 1) == '\n') {
      return;
    }
    int first = ends.size() > 1 ? ends.get(ends.size() - 2) : 0;
    for (int at = start - 1; at > first; at--) {
      int moved = TextWidth.of(text, at, start);
      if (moved + width > capacity || moved > 4 * 2 * TextWidth.HALF_EM) {
        return;
      }
      if (breaks.isAllowed(at)) {
        ends.set(ends.size() - 1, at);
        return;
      }
    }
  }
}
