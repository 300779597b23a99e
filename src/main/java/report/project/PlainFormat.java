package report.project;

import java.text.FieldPosition;
import java.text.Format;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import report.finding.VisibleText;

/**
 * Formats arguments of texts in the same way as MessageFormat if the text specifies no format.
 * Small counts, the most common case, are written without Java's locale data, which takes longer to
 * initialize than checking a plan.
 */
final class PlainFormat extends Format {
  private static final long serialVersionUID = 1;
  private static final long GROUPED_FROM = 1000;

  private final Locale locale;

  PlainFormat(Locale locale) {
    this.locale = locale;
  }

  @Override
  public StringBuffer format(Object argument, StringBuffer to, FieldPosition place) {
    return argument instanceof Number number && !isSmall(number)
        ? NumberFormat.getInstance(locale).format(number, to, place)
        : to.append(VisibleText.lines(String.valueOf(argument)));
  }

  private static boolean isSmall(Number number) {
    return (number instanceof Integer || number instanceof Long)
        && number.longValue() < GROUPED_FROM
        && number.longValue() > -GROUPED_FROM;
  }

  @Override
  public Object parseObject(String source, ParsePosition place) {
    throw new UnsupportedOperationException("texts are not read");
  }
}
