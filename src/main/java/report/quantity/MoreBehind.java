package report.quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words after a figure that are more than a unit, with what to write instead: 10％削減, 34回採択,
 * 50社以上を目指す, 100人を超える.
 */
final class MoreBehind {
  private static final String END = "(?:する|した|させる|を目指す|をめざす|に努める)?[。、]?";

  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:対?[前昨]年度?(?:比|より)?|基準(?:値|年度?)?(?:比|より)?)?(?<figure>.*?\\d.*?)(?:の|を)?"
              + "(?:増加?|増やす|ふやす|向上|上昇|拡大|伸ばす|削減|減少?|減らす|低下|縮小|縮減|低減|短縮)"
              + END);
  private static final Pattern BEYOND =
      Pattern.compile("(?<figure>.*?\\d.*?)を?(?:(?<over>上回る|超える|超え|超過)|(?<under>下回る|切る))" + END);
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<figure>.*?\\d.*?)(?:を|に|の|へ)?"
              + "(?:目指す|めざす|目標|達成|実施|開催|実現|採択|実績|抑える|おさえる|参加|設置|整備|作成|支援|認定|登録|[。、])"
              + END);

  private MoreBehind() {}

  /** The text without those words; empty if it can then not be read. */
  static Optional<String> without(String text) {
    return matched(CHANGE, text)
        .map(m -> m.group("figure") + "以上")
        .or(() -> matched(BEYOND, text).map(MoreBehind::limit))
        .or(() -> matched(OTHER, text).map(m -> m.group("figure")))
        .map(instead -> instead.replace("%", "％"))
        .filter(instead -> QuantityGrammar.read(instead).found().isPresent());
  }

  /** The change itself as an actual, of which 以上 says nothing unless it was written. */
  static String figure(String instead, String written) {
    return written.contains("以上") ? instead : instead.replaceFirst("以上$", "");
  }

  /** The text of two figures without the word after the last one. */
  static String apart(String text) {
    return matched(OTHER, text).map(m -> m.group("figure")).orElse(text);
  }

  private static String limit(Matcher m) {
    return m.group("figure") + (m.group("over") == null ? "未満" : "超");
  }

  private static Optional<Matcher> matched(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    return m.matches() ? Optional.of(m) : Optional.empty();
  }
}
