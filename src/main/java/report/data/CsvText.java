package report.data;

import java.util.regex.Pattern;

/**
 * Text that no spreadsheet interprets as a formula.
 *
 * <p>CSV has no types, so a spreadsheet executes text that looks like a formula. Such text is
 * prefixed with an apostrophe. A signed figure (-3.2％, －5件) and a sign alone (－ for 該当なし) are
 * harmless and are not changed; neither is ▲3.2, which does not look like a formula.
 */
final class CsvText {
  /**
   * Text that begins with apostrophes before a formula gets one more, so that removing one always
   * restores the text.
   */
  private static final Pattern FORMULA =
      Pattern.compile("'*[\\s\\u3000]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

  private static final Pattern CONTROL = Pattern.compile("'*[\\t\\r\\n].*", Pattern.DOTALL);

  private static final Pattern FIGURE =
      Pattern.compile("[+\\-＋－](?:[0-9０-９][0-9０-９.,．，]*[\\p{L}%％]*)?");

  private CsvText() {}

  static String of(String text) {
    boolean risky = FORMULA.matcher(text).matches() || CONTROL.matcher(text).matches();
    return risky && !FIGURE.matcher(text).matches() ? "'" + text : text;
  }
}
