package report.wording;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import report.calendar.Timing;
import report.notation.HalfWidth;
import report.plan.Target;

/** Targets without a figure, and the words in place of figures, in English. */
final class EnglishTargets {
  private static final Map<String, String> UNDECIDED =
      Map.of(
          "未定", "to be decided",
          "未設定", "not set",
          "検討中", "under consideration",
          "調整中", "being arranged");

  private static final Map<String, String> ABSENT =
      Map.ofEntries(
          Map.entry("調査中", "being surveyed"),
          Map.entry("集計中", "being compiled"),
          Map.entry("精査中", "being examined"),
          Map.entry("精算中", "being settled"),
          Map.entry("確認中", "being checked"),
          Map.entry("算定中", "being calculated"),
          Map.entry("算出中", "being calculated"),
          Map.entry("推計中", "being estimated"),
          Map.entry("照会中", "being inquired"),
          Map.entry("取りまとめ中", "being compiled"),
          Map.entry("とりまとめ中", "being compiled"),
          Map.entry("未公表", "not yet published"),
          Map.entry("公表前", "not yet published"),
          Map.entry("未確定", "not yet final"),
          Map.entry("確定前", "not yet final"),
          Map.entry("未集計", "not yet compiled"),
          Map.entry("未判明", "not yet known"),
          Map.entry("公表待ち", "awaiting publication"),
          Map.entry("公開待ち", "awaiting publication"),
          Map.entry("確定待ち", "awaiting the final figure"),
          Map.entry("集計待ち", "awaiting compilation"),
          Map.entry("結果待ち", "awaiting results"),
          Map.entry("該当なし", "not applicable"),
          Map.entry("該当無し", "not applicable"),
          Map.entry("調査なし", "no survey"),
          Map.entry("調査無し", "no survey"),
          Map.entry("非調査年", "no survey"),
          Map.entry("隔年調査", "surveyed every other year"),
          Map.entry("隔年", "every other year"),
          Map.entry("通年", "all year round"),
          Map.entry("未実施", "not carried out"),
          Map.entry("未調査", "not surveyed"),
          Map.entry("対象外", "not covered"),
          Map.entry("測定なし", "not measured"),
          Map.entry("計測なし", "not measured"),
          Map.entry("未定", "to be decided"),
          Map.entry("未計上", "not budgeted"),
          Map.entry("計上なし", "not budgeted"),
          Map.entry("予算なし", "no budget"),
          Map.entry("なし", "none"));

  private static final Pattern STROKES = Pattern.compile("[-―ー—─]{1,3}");
  private static final Pattern WITH_REASON =
      Pattern.compile("(?<word>[^(:]+)(?:\\((?<why>[^()]+)\\)|:(?<why2>.+))");

  private EnglishTargets() {}

  /** A target without a figure. */
  static Target of(Target target) {
    if (target instanceof Target.Trend trend) {
      return new Target.Trend(trend.direction(), trend.from(), words(trend));
    }
    if (target instanceof Target.Undecided undecided) {
      return new Target.Undecided(UNDECIDED.getOrDefault(undecided.written(), undecided.written()));
    }
    return target;
  }

  private static String words(Target.Trend trend) {
    boolean saysBaseline = HalfWidth.of(trend.written()).matches(".*(?:基準|現状|現況).*");
    return switch (trend.from()) {
      case ZERO -> "keep at 0";
      case PREVIOUS -> direction(trend.direction(), "on last year", "last year’s figure");
      case BASELINE ->
          saysBaseline
              ? direction(trend.direction(), "from the baseline", "the baseline")
              : direction(trend.direction(), "", "the present level");
    };
  }

  private static String direction(Target.Direction direction, String from, String level) {
    String behind = from.isEmpty() ? "" : " " + from;
    return switch (direction) {
      case INCREASE -> "increase" + behind;
      case DECREASE -> "decrease" + behind;
      case KEEP_UP -> "no lower than " + level;
      case KEEP_DOWN -> "no higher than " + level;
    };
  }

  /**
   * The words in place of a figure.
   *
   * @param knownOn the date when it will be known, if the words give it
   */
  static String absence(String words, Optional<Timing> knownOn) {
    String text = HalfWidth.closedUp(words);
    if (STROKES.matcher(text).matches()) {
      return "–";
    }
    String date = knownOn.map(EnglishDates::of).orElse("");
    Matcher m = WITH_REASON.matcher(text);
    String word = m.matches() ? m.group("word") : text;
    @Nullable String known = ABSENT.get(word.replaceFirst("^現在", ""));
    if (known == null) {
      return date.isEmpty() ? words : "expected " + date;
    }
    if (!date.isEmpty()) {
      return known + " (expected " + date + ")";
    }
    return m.matches() ? known + " (" + reason(m) + ")" : known;
  }

  private static String reason(Matcher m) {
    String why = m.group("why") == null ? m.group("why2") : m.group("why");
    return ABSENT.getOrDefault(why, why);
  }
}
