package report.data;

import java.util.regex.Pattern;

/**
 * Text that no spreadsheet takes for a formula.
 *
 * <p>CSV has no types, so a spreadsheet that opens it runs what begins like a formula. Such text
 * gets an apostrophe in front. A signed figure (-3.2％, －5件) and a sign alone (－ for 該当なし) cannot
 * call anything and stay as they are, as does ▲3.2, which begins like no formula.
 */
final class CsvText {
  /** Apostrophes before a formula count too, so that taking one away always gives the text back. */
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
