package report.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.notation.HalfWidth;
import report.notation.Reading;
import report.quantity.Figure;
import report.quantity.QuantityFault;
import report.quantity.QuantityGrammar;
import report.quantity.Unit;

/**
 * Reads an amount of money as written on paper: {@code 12,345千円}, {@code 1億2,345万円}, {@code
 * ▲500千円}, {@code 約1.5億円}, {@code －}.
 */
public final class AmountGrammar {
  private static final String YEN = "円";

  /** No amount on paper has more digits than the largest unit and a million of it. */
  private static final int MOST_DIGITS = 19;

  private static final Pattern NONE =
      Pattern.compile("[-ー―—]+|なし|該当なし|予算なし|未計上|計上なし|未定|未確定|調査中|集計中|未公表|精算中");
  private static final Pattern SCALE = Pattern.compile("(?:\\.(\\d+))?([十百千万億兆]*)円");
  private static final Pattern SIGN = Pattern.compile("[¥\\\\](-?[\\d,]+)-?");
  private static final Pattern BARE = Pattern.compile("(?:[-▲△])?[\\d,.]+");

  private AmountGrammar() {}

  /**
   * Reads an amount.
   *
   * @param written the text as written
   * @return the amount, or why it is none
   */
  public static Reading<Amount> read(String written) {
    String text = HalfWidth.closedUp(written);
    if (NONE.matcher(text).matches()) {
      return Reading.of(new Amount.Unstated(written.strip()));
    }
    Matcher sign = SIGN.matcher(text);
    if (sign.matches()) {
      return Reading.refuse(AmountFault.WITHOUT_UNIT, sign.group(1) + YEN);
    }
    Reading<Figure> figure = QuantityGrammar.readFigure(text);
    if (figure instanceof Reading.Refusal<Figure> refusal) {
      return Reading.refuse(
          refusal.fault() == QuantityFault.NOT_A_FIGURE
              ? AmountFault.NOT_AN_AMOUNT
              : AmountFault.NOT_MONEY);
    }
    return figure.then(read -> amount(read, text, written.strip()));
  }

  private static Reading<Amount> amount(Figure figure, String text, String written) {
    if (figure.unit().equals(Unit.NONE)) {
      return BARE.matcher(text).matches()
          ? Reading.refuse(AmountFault.WITHOUT_UNIT, text + "千円", text + YEN)
          : Reading.refuse(AmountFault.WITHOUT_UNIT, text + YEN);
    }
    Matcher scale = SCALE.matcher(text);
    if (!figure.unit().equals(new Unit(YEN)) || !scale.find()) {
      return Reading.refuse(AmountFault.OTHER_UNIT);
    }
    BigDecimal value = figure.value();
    if (value.scale() > 0) {
      return Reading.refuse(AmountFault.NOT_WHOLE);
    }
    if (value.precision() > MOST_DIGITS) {
      return Reading.refuse(AmountFault.NOT_MONEY);
    }
    MoneyUnit unit = unit(scale.group(2));
    int decimals = scale.group(1) == null ? 0 : scale.group(1).length();
    return Reading.of(
        new Amount.Yen(
            value.toBigIntegerExact(),
            unit,
            new MoneyUnit(Math.max(0, unit.exponent() - decimals)),
            figure.about(),
            written));
  }

  /** The unit of a scale of one or two words, such as 百万. */
  private static MoneyUnit unit(String scale) {
    return MoneyUnit.named(scale + YEN)
        .orElseGet(() -> MoneyUnit.named(scale.substring(scale.length() - 1) + YEN).orElseThrow());
  }

  /** The amount of exact yen in a unit, as written on paper. */
  static String written(BigInteger yen, MoneyUnit unit) {
    BigDecimal number = unit.exact(yen).stripTrailingZeros();
    String digits = number.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String grouped = whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",");
    return (number.signum() < 0 ? "▲" : "")
        + grouped
        + (point < 0 ? "" : digits.substring(point))
        + unit.label();
  }
}
