package report.read.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import report.notation.HalfWidth;
import report.plan.Actual.Certainty;

/** The words that say whether a figure may still change: 速報, 見込, 暫定値, 推計, 概算, 確定値. */
final class CertaintyWords {
  private static final Map<String, Certainty> STEMS = stems();

  /** The words, as a regular expression. */
  static final String WORDS =
      "(?:速報値?|(?:実績|着地|決算|年度末)?見込み?(?:値|額)?|暫定(?:値|的)?|推計値?|推定値?|概算値?|概数値?|試算値?|確定値?|確報値?)";

  private static final Pattern WORD = Pattern.compile(WORDS);

  private CertaintyWords() {}

  private static Map<String, Certainty> stems() {
    Map<String, Certainty> stems = new LinkedHashMap<>();
    stems.put("速報", Certainty.PRELIMINARY);
    stems.put("見込", Certainty.EXPECTED);
    stems.put("暫定", Certainty.PROVISIONAL);
    stems.put("推計", Certainty.ESTIMATED);
    stems.put("推定", Certainty.ESTIMATED);
    stems.put("概算", Certainty.ESTIMATED);
    stems.put("概数", Certainty.ESTIMATED);
    stems.put("試算", Certainty.ESTIMATED);
    stems.put("確定", Certainty.CONFIRMED);
    stems.put("確報", Certainty.CONFIRMED);
    return stems;
  }

  /** What a word says; empty if it is none of them. */
  static Optional<Certainty> read(String word) {
    String text = HalfWidth.closedUp(word);
    return WORD.matcher(text).matches()
        ? STEMS.entrySet().stream()
            .filter(stem -> text.contains(stem.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
        : Optional.empty();
  }
}
