package report.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a Japanese text, at the grain at which people mark what changed: a figure with its
 * unit (約500万円), a date (R2年3月末), a run of one script, or a single sign.
 */
final class Words {
  private static final String NUMBER = "[0-9０-９](?:[0-9０-９]|[,.，．:：/／](?=[0-9０-９]))*+";

  private static final String UNIT =
      "(?:[％%‰℃]|[十百千万億兆]*+(?:ポイント|パーセント|キロ|トン|[かヶカヵケ]?(?:年度|年|月|所|国)|箇所"
          + "|団体|企業|施設|時間|世帯|種類|項目|地区|地域|市町村|[A-Za-zＡ-Ｚａ-ｚ]{1,4}|[㎡㎥㎞㎏]"
          + "|[円人名件回社校者台戸棟床頭本枚点冊部倍位室区歳割品店組隻羽羽日時分秒]|(?<=[十百千万億兆])))";

  /** A figure or date, with what belongs to it on both sides. */
  private static final String FIGURE =
      "(?:(?:令和|平成|昭和|[RHSＲＨＳ])(?=[0-9０-９元])|[約第延▲△+＋−-])?"
          + "(?:元(?=年)|"
          + NUMBER
          + ")"
          + UNIT
          + "?+(?:"
          + NUMBER
          + UNIT
          + "){0,4}+(?:以上|以下|未満|程度|末|頃)?+";

  private static final Pattern WORD =
      Pattern.compile(
          FIGURE
              + "|[\\p{IsHan}々〆]++|\\p{IsHiragana}++|[\\p{IsKatakana}ー・]++|[A-Za-zＡ-Ｚａ-ｚ']++"
              + "|\\s++|(?s:.)");

  private static final Pattern SENTENCE = Pattern.compile("[^。\\n]*+[。\\n]|[^。\\n]++");

  private Words() {}

  /** The words, which together are the text. */
  static List<String> of(String text) {
    return all(WORD, text);
  }

  /** The sentences, which together are the text. */
  static List<String> sentences(String text) {
    return all(SENTENCE, text);
  }

  private static List<String> all(Pattern pattern, String text) {
    List<String> parts = new ArrayList<>();
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      parts.add(found.group());
    }
    return parts;
  }
}
