package report.sheet.layout;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line of Japanese text may end: 禁則処理 after JIS X 4051, and no end inside a word in Latin
 * letters, a date, a figure with its unit, a short remark in brackets or the mark of a note.
 */
final class LineBreaks {
  /** What no line begins with. */
  private static final String NOT_FIRST =
      "）)」』】〕〉》］]｝}、。，,．.：:；;！!？?・％%‰℃°′″”’ー々ゝゞヽヾ〻‐–～〜…‥／" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ｡｣､･ｰﾞﾟ";

  /** What no line ends with. */
  private static final String NOT_LAST = "（(「『【〔〈《［[｛{“‘￥¥＄$￡£№※約｢";

  private static final String DIGIT = "[0-9０-９]";

  private static final String DATE =
      "(?:令和|平成|昭和|大正|明治|[RHSTＲＨＳ])?(?:元|"
          + DIGIT
          + "{1,4})(?:年度|[年月日./．／])(?:"
          + DIGIT
          + "{1,4}(?:年度|[年月日./．／]))*+(?:"
          + DIGIT
          + "{1,4})?(?:[～〜－-](?:令和|平成|[RHSＲＨＳ])?(?:(?:元|"
          + DIGIT
          + "{1,4})(?:年度|[年月日./．／])?)++)?";

  private static final String AROUND = "(?:上旬|中旬|下旬|上期|下期|前半|後半|初旬|頃|ごろ|末|中|から|まで|時点|現在|以降|以前)*+";

  private static final String UNIT =
      "(?:[％%‰℃°]|[十百千万億兆]*+(?:ポイント|パーセント|キロ|トン|か月|カ月|ヶ月|ヵ月|か所|カ所|ヶ所|箇所|か国"
          + "|団体|企業|施設|時間|世帯|種類|項目|地区|地域|テーマ|市町村|年度|[A-Za-zＡ-Ｚａ-ｚ㎡㎥㎞㎏]{1,4}"
          + "|[\\p{IsHan}つ])?)";

  private static final String FIGURE =
      "(?:約|およそ|計|第|最大|最低|延べ|累計|[▲△＋+－−-])?"
          + DIGIT
          + "[0-9０-９,，.．]*+"
          + UNIT
          + "(?:[～〜]"
          + DIGIT
          + "[0-9０-９,，.．]*+"
          + UNIT
          + ")?(?:[/／][年月日回人件]|以上|以下|未満|程度|前後|間|目|超|台)*+";

  private static final String BRACKETS =
      "（[^（）\\n]{0,12}[％%]）|\\([^()\\n]{0,12}[％%]\\)|（[^（）\\n]{1,7}）|\\([^()\\n]{1,7}\\)";

  /** What is kept on one line. */
  private static final Pattern WHOLE =
      Pattern.compile(BRACKETS + "|" + DATE + AROUND + "|" + FIGURE);

  private final BitSet forbidden = new BitSet();
  private final String text;

  LineBreaks(String text) {
    this.text = text;
    characters();
    Matcher whole = WHOLE.matcher(text);
    while (whole.find()) {
      int from = text.startsWith("(*", whole.start()) ? whole.start() : whole.start() + 1;
      forbidden.set(from, Math.max(from, whole.end()));
    }
  }

  /** Whether a line may end before a character. */
  boolean isAllowed(int offset) {
    return !forbidden.get(offset);
  }

  /** The width of the longest stretch without such a place, in half ems, rounded up. */
  static int longestWhole(String text) {
    LineBreaks breaks = new LineBreaks(text);
    int longest = 0;
    int from = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || breaks.isAllowed(at)) {
        longest = Math.max(longest, TextWidth.of(text, from, at));
        from = at;
      }
    }
    return (longest + TextWidth.HALF_EM - 1) / TextWidth.HALF_EM;
  }

  private void characters() {
    for (int at = 1; at < text.length(); at++) {
      char before = text.charAt(at - 1);
      char after = text.charAt(at);
      if (Character.isLowSurrogate(after)
          || isBlank(after)
          || NOT_FIRST.indexOf(after) >= 0
          || NOT_LAST.indexOf(before) >= 0
          || (isOfWord(before) && isOfWord(after))
          || TextWidth.of(text.codePointAt(at)) == 0) {
        forbidden.set(at);
      }
    }
  }

  /** A blank hangs at the end of its line. */
  static boolean isBlank(int letter) {
    return letter == ' ' || letter == '　';
  }

  /** Latin letters and digits, and what connects them. */
  private static boolean isOfWord(char letter) {
    return letter > ' ' && letter <= '~' && letter != '/' && letter != '(' && letter != ')';
  }
}
