package report.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.notation.HalfWidth;

/**
 * Reads a target that is only a direction: {@code 増加を目指す}, {@code 前年度以上}, {@code 対前年度増}, {@code
 * 現状維持以上}, {@code 0の維持}.
 */
final class TrendGrammar {
  /** No direction on paper is longer. */
  private static final int LONGEST = 100;

  /** Longer ones in other words are texts. */
  private static final int LONGEST_IN_OTHER_WORDS = 20;

  private static final Pattern ZERO =
      Pattern.compile("(?:0|ゼロ)(?:件|人|回|か所|箇所)?(?:の|を)?(?:維持|継続)(?:する|を目指す|をめざす)?");

  private static final Pattern TREND =
      Pattern.compile(
          "(?<from>対?[前昨]年度?|毎年度?|年々|基準値?|基準年度?|現状|現況)?(?:より|から|比|の|に比べて?|と比べて?|を|値|水準|実績|度)*"
              + "(?<word>以上|以下|上回る|下回る|維持以上|維持(?:・|又は|または|と|及び|~)?(?:向上|増加|上昇)|維持"
              + "|増加|増大|増|増やす|ふやす|伸ばす|向上|上昇|拡大|拡充|延伸|延長|伸長|引き?上げ|高める"
              + "|減少|減|減らす|へらす|低下|低減|軽減|縮小|縮減|削減|短縮|引き?下げ|下げる)"
              + "(?:を目指す|をめざす|を図る|に努める|に取り組む|させる|する|していく)?");

  private static final Pattern DOWN =
      Pattern.compile("減少|減|減らす|へらす|低下|低減|軽減|縮小|縮減|削減|短縮|引き?下げ|下げる|下回る");
  private static final Pattern BEFORE = Pattern.compile("対?[前昨]年度?");
  private static final Pattern EACH_YEAR = Pattern.compile("対?[前昨]年度?|毎年度?|年々");

  private static final Map<Pattern, List<String>> OTHER_WORDS = otherWords();

  private TrendGrammar() {}

  private static Map<Pattern, List<String>> otherWords() {
    Map<Pattern, List<String>> words = new LinkedHashMap<>();
    words.put(Pattern.compile("抑制|抑え"), List.of("減少", "基準値以下"));
    words.put(Pattern.compile("維持|保つ|据え?置|横ばい|継続|キープ"), List.of("現状維持"));
    words.put(Pattern.compile("減ら|減少|削減|下げ|下回|縮減|縮小|低減|短縮|解消|↓|↘"), List.of("減少"));
    words.put(
        Pattern.compile("増や|ふや|増加|増大|伸ば|伸び|延ば|延伸|上げ|上回|高め|広げ|拡大|拡充|向上|伸長|倍増|↑|↗"), List.of("増加"));
    words.put(Pattern.compile("改善|良く|よく|良化|好転"), List.of("増加", "減少"));
    return words;
  }

  /** The direction; empty if the text is not certainly one. */
  static Optional<Target> read(String written) {
    String text = HalfWidth.of(written).replaceAll("\\s+", "");
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (ZERO.matcher(text).matches()) {
      return Optional.of(new Target.Trend(Target.Direction.KEEP_DOWN, Target.Start.ZERO, written));
    }
    Matcher m = TREND.matcher(text);
    if (!m.matches() || (m.group("from") == null && isComparison(m.group("word")))) {
      return Optional.empty();
    }
    return Optional.of(new Target.Trend(direction(m.group("word")), start(m), written));
  }

  /**
   * The directions that can be read, to replace one in other words; the year it starts from is
   * kept.
   */
  static Optional<List<String>> inOtherWords(String written) {
    String text = HalfWidth.of(written).replaceAll("\\s+", "");
    if (text.length() > LONGEST_IN_OTHER_WORDS || text.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String from = BEFORE.matcher(text).lookingAt() ? "前年度より" : "";
    return OTHER_WORDS.entrySet().stream()
        .filter(word -> word.getKey().matcher(text).find())
        .findFirst()
        .map(word -> word.getValue().stream().map(direction -> from + direction).toList())
        .map(
            directions ->
                directions.stream().filter(direction -> read(direction).isPresent()).toList());
  }

  /** 以上 and the like need something to compare with. */
  private static boolean isComparison(String word) {
    return switch (word) {
      case "以上", "以下", "上回る", "下回る" -> true;
      default -> false;
    };
  }

  private static Target.Start start(Matcher m) {
    return m.group("from") != null && EACH_YEAR.matcher(m.group("from")).matches()
        ? Target.Start.PREVIOUS
        : Target.Start.BASELINE;
  }

  private static Target.Direction direction(String word) {
    if (word.startsWith("維持") || word.equals("以上")) {
      return Target.Direction.KEEP_UP;
    }
    if (word.equals("以下")) {
      return Target.Direction.KEEP_DOWN;
    }
    return DOWN.matcher(word).matches() ? Target.Direction.DECREASE : Target.Direction.INCREASE;
  }
}
