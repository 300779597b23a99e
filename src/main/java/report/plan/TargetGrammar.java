package report.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.notation.HalfWidth;
import report.notation.Reading;
import report.quantity.QuantityFault;
import report.quantity.QuantityGrammar;

/**
 * Reads a target: a quantity, or only a direction as {@code 増加を目指す}, {@code 前年度以上}, {@code 前年より減少},
 * {@code 現状維持}, {@code 0の維持}.
 *
 * <p>改善 means neither up nor down, so it is rejected like any other text.
 */
public final class TargetGrammar {
  /** No direction on paper is longer. */
  private static final int LONGEST = 100;

  private static final Pattern ZERO =
      Pattern.compile("(?:0|ゼロ)(?:件|人|回|か所|箇所)?(?:の|を)?維持(?:する|を目指す|をめざす)?");
  private static final Pattern TREND =
      Pattern.compile(
          "(?<from>前年度?|昨年度?|基準値?|基準年度?|現状)?(?:より|から|比|の|に比べて?|を|値)*"
              + "(?<word>以上|以下|上回る|下回る|増加|増|向上|上昇|拡大|減少|減|低下|縮小|維持)"
              + "(?:を目指す|をめざす|させる|する)?");

  /** Longer ones in other words are texts. */
  private static final int LONGEST_IN_OTHER_WORDS = 20;

  private static final Pattern BEFORE = Pattern.compile("[前昨]年度?");

  private static final Map<Pattern, List<String>> OTHER_WORDS = otherWords();

  private TargetGrammar() {}

  private static Map<Pattern, List<String>> otherWords() {
    Map<Pattern, List<String>> words = new LinkedHashMap<>();
    words.put(Pattern.compile("維持|保つ|据え?置|横ばい|継続|キープ"), List.of("現状維持"));
    words.put(Pattern.compile("減ら|減少|削減|抑え|抑制|下げ|下回|縮減|縮小|低減|短縮|↓"), List.of("減少"));
    words.put(Pattern.compile("増や|ふや|増加|増大|伸ば|上げ|上回|高め|広げ|拡大|拡充|向上|伸長|倍増|↑"), List.of("増加"));
    words.put(Pattern.compile("改善|良く|よく"), List.of("増加", "減少"));
    return words;
  }

  /**
   * Reads a target.
   *
   * @param written the text as written
   * @return the target, or why the text cannot be read for certain
   */
  public static Reading<Target> read(String written) {
    return trend(written)
        .map(Reading::of)
        .orElseGet(
            () ->
                otherDirection(written)
                    .map(
                        instead ->
                            Reading.<Target>refuse(
                                QuantityFault.OTHER_DIRECTION, instead.toArray(String[]::new)))
                    .orElseGet(() -> QuantityGrammar.read(written).map(Target.Amount::new)));
  }

  /**
   * The directions that can be read, to replace one in other words; the year it starts from is
   * kept.
   */
  private static Optional<List<String>> otherDirection(String written) {
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
                directions.stream().filter(direction -> trend(direction).isPresent()).toList());
  }

  private static Optional<Target> trend(String written) {
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

  /** 以上 and the like need something to compare with. */
  private static boolean isComparison(String word) {
    return switch (word) {
      case "以上", "以下", "上回る", "下回る" -> true;
      default -> false;
    };
  }

  private static Target.Start start(Matcher m) {
    return m.group("from") != null && m.group("from").matches("前年度?|昨年度?")
        ? Target.Start.PREVIOUS
        : Target.Start.BASELINE;
  }

  private static Target.Direction direction(String word) {
    return switch (word) {
      case "維持", "以上" -> Target.Direction.KEEP_UP;
      case "以下" -> Target.Direction.KEEP_DOWN;
      case "減少", "減", "低下", "縮小", "下回る" -> Target.Direction.DECREASE;
      default -> Target.Direction.INCREASE;
    };
  }
}
