package report.form;

import java.util.ArrayList;
import java.util.List;

/** Long texts in several cells. */
final class CellTexts {
  /** The length of a piece in UTF-16 code units: a cell holds 32,767. */
  private static final int LONGEST = 30_000;

  private CellTexts() {}

  /** The pieces of a text, of which the last is shorter; one for an empty text. */
  static List<String> split(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (text.length() - from > LONGEST) {
      int to = from + LONGEST;
      if (Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      pieces.add(text.substring(from, to));
      from = to;
    }
    pieces.add(text.substring(from));
    return pieces;
  }
}
