package report.notation;

/**
 * How wide a text stands: in terminal columns, and in half-width cells of a fixed-pitch Japanese
 * font.
 *
 * <p>The two differ in the characters Unicode calls ambiguous (○ ※ α): a terminal draws them in one
 * column, a Japanese font in a full em. Source: Unicode Standard Annex 11, East Asian Width.
 */
public final class DisplayWidth {
  /** First and last code points that are wide everywhere, in order. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x231A, 0x231B},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
  };

  private DisplayWidth() {}

  /**
   * Width in a terminal.
   *
   * @param text a text without line breaks
   * @return columns, 0 or more
   */
  public static int inTerminal(String text) {
    return text.codePoints().map(c -> isCombining(c) ? 0 : isWide(c) ? 2 : 1).sum();
  }

  /**
   * Width in a fixed-pitch Japanese font.
   *
   * @param text a text without line breaks
   * @return half ems, 0 or more
   */
  public static int inPrint(String text) {
    return text.codePoints().map(DisplayWidth::inPrint).sum();
  }

  /**
   * Width of one character in a fixed-pitch Japanese font.
   *
   * @param codePoint a Unicode code point
   * @return half ems: 0, 1 or 2
   */
  public static int inPrint(int codePoint) {
    if (isCombining(codePoint)) {
      return 0;
    }
    boolean halfWidth = codePoint < 0x80 || (codePoint >= 0xFF61 && codePoint <= 0xFFDC);
    return halfWidth ? 1 : 2;
  }

  /**
   * The text with spaces behind it up to a width in a terminal.
   *
   * @param text a text without line breaks
   * @param columns the width to reach; a wider text stays as it is
   * @return the padded text
   */
  public static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - inTerminal(text)));
  }

  private static boolean isWide(int codePoint) {
    for (int[] range : WIDE) {
      if (codePoint <= range[1]) {
        return codePoint >= range[0];
      }
    }
    return false;
  }

  private static boolean isCombining(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }
}
