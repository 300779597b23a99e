package report.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.notation.HalfWidth;
import report.plan.Actual;
import report.plan.FigureStyle;
import report.plan.Target;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;

/**
 * Prints figures in the style of a book: as written, or with thousands separators and rounded half
 * up to a number of decimals. Only the number itself changes; words, years and numbers of several
 * parts (28億9,075万円) stay as written. Rates and outcomes are calculated from the exact values.
 */
final class FigurePrinter {
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

  /** No scale has more zeros: 兆. */
  private static final int MOST_ZEROS = 12;

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2999);

  private final FigureStyle style;

  FigurePrinter(FigureStyle style) {
    this.style = style;
  }

  String of(Quantity quantity) {
    if (quantity instanceof Interval range) {
      return printed(printed(range.written(), range.low()), range.high());
    }
    return quantity instanceof Limit limit
        ? printed(limit.written(), limit.bound())
        : of((Figure) quantity);
  }

  String of(Figure figure) {
    return printed(figure.written(), figure);
  }

  /** A direction stays as written. */
  String of(Target target) {
    return target instanceof Target.Amount amount
        ? amount.written().equals(amount.quantity().written())
            ? of(amount.quantity())
            : target.written()
        : target.written();
  }

  /** The words in place of a figure stay as written. */
  String of(Actual actual) {
    return actual instanceof Actual.Known known
        ? printed(known.written(), known.figure())
        : actual.written();
  }

  private String printed(String written, Figure figure) {
    return isYear(figure) ? written : of(written, figure.value());
  }

  /** 2030年 is a year and no number of years. */
  private static boolean isYear(Figure figure) {
    return figure.unit().name().startsWith("年")
        && figure.value().compareTo(FIRST_YEAR) >= 0
        && figure.value().compareTo(LAST_YEAR) <= 0;
  }

  /**
   * A text with its number in the style of the book.
   *
   * @param written the text
   * @param value the number in it, with its scale multiplied in
   */
  String of(String written, BigDecimal value) {
    if (!style.separators() && style.decimals().isEmpty()) {
      return written;
    }
    Matcher number = NUMBER.matcher(written);
    while (number.find()) {
      String digits = HalfWidth.of(number.group()).replace(",", "");
      BigDecimal exact = new BigDecimal(digits);
      if (isOf(exact, value.abs())) {
        boolean isGrouped = number.group().contains(",") || number.group().contains("，");
        return written.substring(0, number.start())
            + styled(digits, exact, isGrouped)
            + written.substring(number.end());
      }
    }
    return written;
  }

  /** Whether a number is the value, but for a scale such as 万. */
  private static boolean isOf(BigDecimal number, BigDecimal value) {
    return number.signum() == 0
        ? value.signum() == 0
        : number
                .stripTrailingZeros()
                .unscaledValue()
                .equals(value.stripTrailingZeros().unscaledValue())
            && number.compareTo(value) <= 0
            && number.scaleByPowerOfTen(MOST_ZEROS).compareTo(value) >= 0;
  }

  private String styled(String digits, BigDecimal exact, boolean isGrouped) {
    boolean isLonger = style.decimals().filter(most -> exact.scale() > most).isPresent();
    String number = isLonger ? rounded(exact, style.decimals().orElseThrow()) : digits;
    int point = number.indexOf('.');
    String whole = point < 0 ? number : number.substring(0, point);
    String grouped =
        style.separators() || isGrouped ? THOUSANDS.matcher(whole).replaceAll(",") : whole;
    return grouped + (point < 0 ? "" : number.substring(point));
  }

  private static String rounded(BigDecimal exact, int decimals) {
    BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
  }
}
