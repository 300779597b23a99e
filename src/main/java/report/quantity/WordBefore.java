package report.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word before a figure that says what it is of: 学生200名, 交付決定51件, 全国37位, マッチング率50％.
 *
 * <p>It is only read if it is certainly such a word: in 第5回, 少なくとも50件, 増加50件 or 令和5年 the words
 * before the digits change what the figure says.
 *
 * @param word the word
 * @param rest the figure after it
 */
record WordBefore(String word, String rest) {
  private static final int LONGEST = 30;

  private static final Pattern SPLIT =
      Pattern.compile(
          "(?:[【\\[〔](?<bracketed>[^\\d【】\\[\\]〔〕]+)[】\\]〕]|(?<word>[^\\d]*?)):?(?<rest>(?:約|およそ|おおよそ|おおむね|概ね|ほぼ)?(?:年間|延べ|のべ|延|累計|累積)?約?[▲△]?\\d.*)");

  private static final Pattern WORD =
      Pattern.compile("(?!ー)[\\p{L}\\p{M}々〆][\\p{L}\\p{M}々〆・/&\\uFF65]*");

  /** Nouns of a measure, which may have digits in front of them: 65歳以上人口30％, CO2排出量50t. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "(?<word>[^()]*\\d[^()]*(?:率|数|量|額|割合|濃度|人口|指数)):?(?<rest>(?:約|延べ)?[▲△]?\\d[^~]*)");

  private static final Pattern OF_A_TIME =
      Pattern.compile(
          "令和|平成|昭和|西暦|年|[RHS]\\d|月|目標|計画|見込|予定|実績|基準|現状|第|[、,・/]|\\d(?:件|社|回|団体|校|か所|名|円|％|%)");

  /** Words of numbers without a unit. */
  private static final Pattern WITHOUT_UNIT = Pattern.compile("(?:率|指数|係数|倍率|偏差値)$");

  /** Words that say more than of what the figure is, wherever they are. */
  private static final Pattern SAYS_MORE =
      Pattern.compile(
          "令和|平成|昭和|西暦|年度|[今来本昨前翌]年|[前今次]回|[前今来]期|当初|現状|現在|時点|基準|目標|計画|見込|予定|予測|推計|推定|概算|暫定|確定|速報"
              + "|対前|前月|同期|期待|うち|内訳|以上|以下|以内|未満|上限|下限|少なくとも|当たり|あたり|につき|毎|各|必要|達成|未達|^FY|ワースト|あと|わずか|残り|さらに|新たに");

  /** Endings after which the figure is not that of the word: a number, a bound or a change. */
  private static final Pattern ENDS_OTHERWISE =
      Pattern.compile(
          "[第一二三四五六七八九〇零十百千万億兆京何約弱強同比計超余年月日週時期半差]$|^数$|[十百千万]数$"
              + "|最[大小高低少多]$|[上下]位$|増加?$|減少?$|削減$|改善$|向上$|上昇$|低下$|短縮$|延伸$|抑制$|縮小$|拡大$|超過$|不足$"
              + "|マイナス$|プラス$|赤字$|黒字$|損失$|[がをへにでと]$|(?<!ど)も$|から$|まで$|より$|(?<!こ)の$|^は$|くは$");

  /** 合計 and the like end in 計 and say of what the figure is. */
  private static final Set<String> SUMS =
      Set.of("計", "合計", "総計", "小計", "男女計", "県計", "全体計", "年平均", "月平均");

  /** Units of an ordinal after a word: 国道1号, 小学5年, 午前9時. */
  private static final List<String> ORDINALS =
      List.of("号", "号線", "番", "条", "丁目", "級", "学年", "年生", "時", "月", "次", "年度", "世紀", "号機", "号館");

  private static final Pattern SCHOOL = Pattern.compile("(?:小学校?|中学校?|高校|大学|高専)$");
  private static final Pattern SINGLE_LETTER = Pattern.compile("[A-Za-z]");

  /** The word and the figure after it, if it is certainly one. */
  static Optional<WordBefore> of(String text) {
    Matcher m = SPLIT.matcher(text);
    if (m.matches()) {
      String word = m.group("word") == null ? m.group("bracketed") : m.group("word");
      return isCertain(word) ? Optional.of(new WordBefore(word, m.group("rest"))) : measured(text);
    }
    return measured(text);
  }

  private static Optional<WordBefore> measured(String text) {
    Matcher m = MEASURED.matcher(text);
    return m.matches() && !OF_A_TIME.matcher(m.group("word")).find()
        ? Optional.of(new WordBefore(m.group("word"), m.group("rest")))
        : Optional.empty();
  }

  /** Whether it is certainly the name of what a figure is of. */
  static boolean isCertain(String word) {
    return word.equals("全")
        || SUMS.contains(word)
        || (word.length() <= LONGEST
            && WORD.matcher(word).matches()
            && !SINGLE_LETTER.matcher(word).matches()
            && !SAYS_MORE.matcher(word).find()
            && !ENDS_OTHERWISE.matcher(word).find());
  }

  /** Whether a marked name says of what a figure is, and not of when it is or a target. */
  static boolean isName(String word) {
    return word.length() <= LONGEST && !SAYS_MORE.matcher(word).find();
  }

  /** The quantity with the word; empty if the figure may be an ordinal. */
  Optional<Quantity> before(Quantity quantity, String written) {
    String unit = quantity.unit().name();
    boolean ordinal =
        (unit.isEmpty() && !WITHOUT_UNIT.matcher(word).find())
            || ORDINALS.contains(unit)
            || (unit.startsWith("年") && SCHOOL.matcher(word).find());
    return ordinal
        ? Optional.empty()
        : Optional.of(
            Figures.changed(
                quantity, written, figure -> word.equals("全") ? figure : figure.of(word)));
  }
}
