package report.notation;

/**
 * The half-width form of a written value: digits, Latin letters and signs, which people often type
 * in full width.
 *
 * <p>Only characters that differ in width are folded. Unlike NFKC, this leaves ①, ㎡ and ½ alone: a
 * circled 1 is not the digit 1.
 */
public final class HalfWidth {
  private static final int FULL_WIDTH_OFFSET = 0xFF01 - '!';

  private HalfWidth() {}

  /**
   * Folds a text to half width and trims it. All the tildes and wave dashes that Japanese keyboards
   * produce become {@code ~}, all minus signs {@code -}.
   *
   * @param text any text
   * @return the text in half width
   */
  public static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.chars().forEach(c -> folded.append(fold((char) c)));
    return folded.toString().strip();
  }

  /**
   * Folds a text to half width and removes spaces: R1. 9 and R1.9 are the same date. A space
   * between two digits is kept, because it separates two numbers.
   *
   * @param text any text
   * @return the text in half width without idle spaces
   */
  public static String closedUp(String text) {
    String half = of(text);
    StringBuilder closed = new StringBuilder(half.length());
    int at = 0;
    while (at < half.length()) {
      int behind = at;
      while (behind < half.length() && isSpace(half.charAt(behind))) {
        behind++;
      }
      boolean parts = at > 0 && isDigit(half, at - 1) && isDigit(half, behind);
      closed.append(half, parts ? at : behind, behind);
      at = behind;
      if (at < half.length()) {
        closed.append(half.charAt(at++));
      }
    }
    return closed.toString();
  }

  /**
   * Folds a text to half width and removes all spaces and line breaks, as heads are compared.
   *
   * @param text any text
   * @return the text in half width without spaces
   */
  public static String withoutSpaces(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.chars()
        .map(c -> fold((char) c))
        .filter(c -> !isSpace((char) c))
        .forEach(c -> folded.append((char) c));
    return folded.toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static char fold(char c) {
    return switch (c) {
      case '　', '\u00A0' -> ' ';
      case '～', '〜', '∼' -> '~';
      case '－', '−', '‐', '‑', '–' -> '-';
      case '￥' -> '¥';
      default -> c >= '！' && c <= '｝' ? (char) (c - FULL_WIDTH_OFFSET) : c;
    };
  }
}
