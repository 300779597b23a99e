package report.notation;

/**
 * The width of a text: in terminal columns, and in half-width cells of a monospaced Japanese font.
 *
 * <p>The two differ for characters that Unicode calls ambiguous (○ ※ α): a terminal draws them in
 * one column, a Japanese font in a full em. Source: Unicode Standard Annex 11, East Asian Width.
 */
public final class DisplayWidth {
  /**
   * There are no combining characters from the kana to the ideographs. Most characters are in this
   * range, and are measured without Java's tables.
   */
  private static final int FIRST_FULL = 0x309B;

  private static final int LAST_FULL = 0x9FFF;

  private DisplayWidth() {}

  /**
   * Whether two lines are joined without a space, given the last character of one and the first of
   * the other: Japanese is, other text is not.
   *
   * @param before the last character of a line, a code point
   * @param after the first character of the next, a code point
   * @return true if both are full width in print
   */
  public static boolean joinsWithoutBlank(int before, int after) {
    return inPrint(before) == 2 && inPrint(after) == 2;
  }

  /**
   * Width in a terminal.
   *
   * @param text a text without line breaks
   * @return columns, 0 or more
   */
  public static int inTerminal(String text) {
    return text.codePoints()
        .map(c -> isCombining(c) ? 0 : WideCharacters.contains(c) ? 2 : 1)
        .sum();
  }

  /**
   * Width in a fixed-pitch Japanese font.
   *
   * @param text a text without line breaks
   * @return half ems, 0 or more
   */
  public static int inPrint(String text) {
    return inPrint(text, 0, text.length());
  }

  /**
   * The width of a range of a text in a monospaced Japanese font.
   *
   * @param text a text without line breaks in the stretch
   * @param from the start of the range
   * @param to the end of the range
   * @return half ems, 0 or more
   */
  public static int inPrint(String text, int from, int to) {
    int width = 0;
    int at = from;
    while (at < to) {
      int codePoint = text.codePointAt(at);
      width += inPrint(codePoint);
      at += Character.charCount(codePoint);
    }
    return width;
  }

  /**
   * Width of one character in a fixed-pitch Japanese font.
   *
   * @param codePoint a Unicode code point
   * @return half ems: 0, 1 or 2
   */
  public static int inPrint(int codePoint) {
    if (codePoint >= FIRST_FULL && codePoint <= LAST_FULL) {
      return 2;
    }
    if (isCombining(codePoint)) {
      return 0;
    }
    boolean halfWidth = codePoint < 0x80 || (codePoint >= 0xFF61 && codePoint <= 0xFFDC);
    return halfWidth ? 1 : 2;
  }

  /**
   * The text padded with spaces to a width in a terminal.
   *
   * @param text a text without line breaks
   * @param columns the width to reach; a wider text is not changed
   * @return the padded text
   */
  public static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - inTerminal(text)));
  }

  private static boolean isCombining(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }
}
