package report.sheet.layout;

import java.util.Arrays;
import report.notation.DisplayWidth;

/**
 * The width of text in whatever font a viewer takes. Full-width characters take one em in any
 * Japanese font. Half-width ones take half an em in fixed-pitch fonts, but more in the fonts that
 * viewers take where these are missing: the larger width counts, so that lines end at the same
 * places with both.
 */
public final class TextWidth {
  /** The hundredths of an em in a half em. */
  static final int HALF_EM = 50;

  private static final int ASCII = 0x80;

  /** The widths of ASCII characters in hundredths of an em: the largest of several fonts. */
  private static final int[] WIDTHS = new int[ASCII];

  static {
    Arrays.fill(WIDTHS, 0, ' ', 0);
    Arrays.fill(WIDTHS, ' ', ASCII, HALF_EM);
    set("$0123456789abcdeghknopqrsuvxyz{}?", 65);
    set("#&+<=>~ABCDEFGHKLNOPQRSTUVXYZw", 85);
    set("%@mMW", 103);
  }

  private TextWidth() {}

  private static void set(String letters, int width) {
    letters.chars().forEach(letter -> WIDTHS[letter] = width);
  }

  /** The width of a character in hundredths of an em. */
  static int of(int codePoint) {
    return codePoint < ASCII ? WIDTHS[codePoint] : DisplayWidth.inPrint(codePoint) * HALF_EM;
  }

  /** The width of a range of a text in hundredths of an em. */
  static int of(String text, int from, int to) {
    int width = 0;
    for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
      width += of(text.codePointAt(at));
    }
    return width;
  }

  /**
   * The width of a text on one line.
   *
   * @param text a text without line breaks
   * @return half ems, rounded up
   */
  public static int halfEms(String text) {
    return (of(text, 0, text.length()) + HALF_EM - 1) / HALF_EM;
  }
}
