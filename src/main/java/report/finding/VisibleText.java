package report.finding;

/**
 * Text as it may be shown to people and programs. Names of files and lines of plans may come from
 * anyone: characters that control a terminal or change the writing direction are shown as a
 * replacement character.
 */
public final class VisibleText {
  private static final int REPLACEMENT = 0xFFFD;

  private VisibleText() {}

  /**
   * A text of one line.
   *
   * @param text any text
   * @return the text in which control characters, marks that change the writing direction, unpaired
   *     surrogates and noncharacters are replaced
   */
  public static String line(String text) {
    return isPlain(text, "") ? text : visible(text, "");
  }

  /**
   * A text of several lines, which keeps its line feeds and tabs.
   *
   * @param text any text
   * @return the text, otherwise as {@link #line}
   */
  public static String lines(String text) {
    return isPlain(text, "\n\t") ? text : visible(text, "\n\t");
  }

  private static boolean isPlain(String text, String kept) {
    return text.codePoints().allMatch(c -> isVisible(c, kept));
  }

  private static String visible(String text, String kept) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> isVisible(c, kept) ? c : REPLACEMENT)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isVisible(int c, String kept) {
    return kept.indexOf(c) >= 0 || !(isUnprintable(c) || turnsDirection(c));
  }

  private static boolean isUnprintable(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE;
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
