package report.notation;

import java.util.regex.Pattern;

/**
 * Half-width form of a written value: digits, Latin letters and signs, which people type in full
 * width as often as not.
 *
 * <p>Only the forms that differ in width are folded. Unlike NFKC this leaves ①, ㎡ and ½ alone: a
 * circled 1 is not the figure 1.
 */
public final class HalfWidth {
  private static final int FULL_WIDTH_OFFSET = 0xFF01 - '!';

  private static final Pattern IDLE_SPACE = Pattern.compile("(?<![\\d\\s])\\s++|\\s++(?!\\d)");

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
   * Folds a text to half width and closes it up: R1. 9 and R1.9 are one date. A space between two
   * digits stays, for it keeps two numbers apart.
   *
   * @param text any text
   * @return the text in half width without idle spaces
   */
  public static String closedUp(String text) {
    return IDLE_SPACE.matcher(of(text)).replaceAll("");
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
