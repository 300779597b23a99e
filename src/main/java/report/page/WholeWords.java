package report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits text where it may break: a date, and a figure with its unit, stay on one line. */
final class WholeWords {
  /** Longer ones are rather broken than wider than a phone. */
  private static final int LONGEST = 18;

  private static final String NUMBER =
      "(?:(?:令和|平成|昭和|[RHSＲＨＳ])(?:元|[0-9０-９]++)|[0-9０-９]++)(?:[.,:/．，：／][0-9０-９]++)*+";
  private static final String UNIT =
      "年度末?|[かヶカヵケ]?(?:年|月|所|国)|箇所|[日時分秒]|[％%‰]|ポイント|[兆億万千百]|円|[人名件回社校者台戸棟床頭本枚点冊部倍位室区歳割]|世帯|団体|施設"
          + "|トン|[a-zA-Zａ-ｚ]{1,4}(?![a-zA-Z])|[㎡㎥㎞㎏]|以[上下内]|未満|超|程度|[頃末]|[/／](?:[年月日回人件]|世帯)";
  private static final Pattern WHOLE =
      Pattern.compile(
          "[約第▲△+＋−±-]?(?:"
              + NUMBER
              + "(?:"
              + UNIT
              + ")*+){1,4}+(?:[〜～~–-](?:"
              + NUMBER
              + "(?:"
              + UNIT
              + ")*+){1,3}+)?");

  private WholeWords() {}

  /** The text in parts, in order; a part that stays on one line is marked. */
  static List<Inline.Text> of(String text, boolean bold) {
    List<Inline.Text> parts = new ArrayList<>();
    Matcher whole = WHOLE.matcher(text);
    int at = 0;
    while (whole.find()) {
      int length = whole.end() - whole.start();
      if (length > 1 && length <= LONGEST) {
        add(text.substring(at, whole.start()), bold, parts);
        parts.add(new Inline.Text(whole.group(), bold, true));
        at = whole.end();
      }
    }
    add(text.substring(at), bold, parts);
    return parts;
  }

  private static void add(String text, boolean bold, List<Inline.Text> parts) {
    if (!text.isEmpty()) {
      parts.add(new Inline.Text(text, bold, false));
    }
  }
}
