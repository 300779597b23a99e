package report.money;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount of money as written on paper: 12,345千円, or － where there is none. */
public sealed interface Amount {

  /**
   * The text as written.
   *
   * @return what is printed
   */
  String written();

  /**
   * The amount, if there is one.
   *
   * @return empty for －
   */
  default Optional<Yen> yen() {
    return this instanceof Yen yen ? Optional.of(yen) : Optional.empty();
  }

  /**
   * An amount.
   *
   * @param value exact yen; negative for a reduction (▲)
   * @param unit the unit it is written in: 千円 for 12,345千円, 万円 for 1億2,345万円
   * @param precision the unit to which it may have been rounded: 百万円 for 1.23億円
   * @param about whether 約 or 程度 was written
   * @param written the text as written
   */
  record Yen(BigInteger value, MoneyUnit unit, MoneyUnit precision, boolean about, String written)
      implements Amount {}

  /**
   * No amount: － where there is none, or a word for one that is not known yet (集計中).
   *
   * @param written the text as written
   * @param isPending whether an amount is to follow: true for 集計中 and the like, false for － and なし
   */
  record Unstated(String written, boolean isPending) implements Amount {
    /** The words for an amount that is to follow. */
    private static final Pattern PENDING = Pattern.compile("未.*|.*中");

    /**
     * No amount, as its words say.
     *
     * @param written the text as written
     */
    public Unstated(String written) {
      this(written, PENDING.matcher(written).matches());
    }
  }
}
