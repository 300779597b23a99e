package report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.notation.HalfWidth;
import report.notation.Reading;
import report.quantity.Quantity;
import report.quantity.QuantityFault;
import report.quantity.QuantityGrammar;

/**
 * Reads a target: a quantity, also one that is to be kept ({@code 100％を維持}), or only a direction as
 * {@code 増加を目指す}, {@code 前年度以上}, {@code 前年より減少}, {@code 現状維持}, {@code 0の維持}, or that it is still to
 * be decided ({@code 未定}).
 *
 * <p>改善 means neither up nor down, so it is rejected like any other text.
 */
public final class TargetGrammar {
  /** No target on paper is longer. */
  private static final int LONGEST = 100;

  private static final Pattern KEPT =
      Pattern.compile("(?<quantity>.*\\d.*?)(?:の|を)?(?:維持|継続|確保|保持|堅持)(?:する|を目指す|をめざす|していく)?");

  private static final Pattern MOVES =
      Pattern.compile(
          ".*\\d[^\\d]*?(?:(?<up>増加?|増やす|ふやす|向上|上昇|拡大|伸ばす)|(?<down>削減|減少?|減らす|低下|縮小|縮減|低減|短縮))"
              + "(?:する|させる|を目指す|をめざす)?");
  private static final Pattern BEFORE = Pattern.compile("対?[前昨]年度?");

  /** The words for a target that is still to be decided. */
  public static final List<String> UNDECIDED = List.of("未定", "未設定", "検討中", "調整中");

  private TargetGrammar() {}

  /**
   * Reads a target.
   *
   * @param written the text as written
   * @return the target, or why the text cannot be read for certain
   */
  public static Reading<Target> read(String written) {
    if (UNDECIDED.contains(written)) {
      return Reading.of(new Target.Undecided(written));
    }
    return TrendGrammar.read(written)
        .map(Reading::of)
        .orElseGet(
            () ->
                TrendGrammar.inOtherWords(written)
                    .map(
                        instead ->
                            Reading.<Target>refuse(
                                QuantityFault.OTHER_DIRECTION, instead.toArray(String[]::new)))
                    .orElseGet(() -> moving(written, amount(written).map(Target.Amount::new))));
  }

  /**
   * Reads a quantity to be reached or kept; a direction is none.
   *
   * @param written the text as written
   * @return the quantity, or why the text cannot be read for certain
   */
  public static Reading<Quantity> amount(String written) {
    Reading<Quantity> plain = QuantityGrammar.read(written);
    String text = HalfWidth.closedUp(written);
    if (plain.found().isPresent() || text.length() > LONGEST) {
      return plain;
    }
    Matcher kept = KEPT.matcher(text);
    return kept.matches()
        ? QuantityGrammar.readAs(kept.group("quantity"), written).map(Reading::of).orElse(plain)
        : plain;
  }

  /** A change is suggested as a direction too: 50人増 may be the change, or only up. */
  private static Reading<Target> moving(String written, Reading<Target> read) {
    if (!(read instanceof Reading.Refusal<Target> refusal) || refusal.instead().isEmpty()) {
      return read;
    }
    String text = HalfWidth.closedUp(written);
    Matcher m = MOVES.matcher(text);
    if (text.length() > LONGEST || !m.matches()) {
      return read;
    }
    List<String> instead = new ArrayList<>(refusal.instead());
    instead.add(
        (BEFORE.matcher(text).lookingAt() ? "前年度より" : "") + (m.group("up") == null ? "減少" : "増加"));
    return new Reading.Refusal<>(refusal.fault(), instead);
  }
}
