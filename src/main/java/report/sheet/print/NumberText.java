package report.sheet.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import report.sheet.workbook.CellStyle;

/**
 * A number as its format shows it (ECMA-376 part 1, 18.8.31): digits, decimals, groups of three,
 * percent and quoted words, as the sheets of a book use them, and dates.
 */
final class NumberText {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private final String format;
  private final StringBuilder before = new StringBuilder();
  private final StringBuilder after = new StringBuilder();
  private boolean inDigits;
  private boolean grouped;
  private boolean percent;
  private int decimals = -1;

  private NumberText(String format) {
    this.format = format;
  }

  /** The text of a number. */
  static String of(BigDecimal number, String format) {
    if (format.equals(CellStyle.GENERAL) || format.equals(CellStyle.AS_TYPED)) {
      return number.stripTrailingZeros().toPlainString();
    }
    String first = section(format);
    return isDate(first) ? date(number, first) : new NumberText(first).text(number);
  }

  /** The section for positive numbers, without colors and locales in brackets. */
  private static String section(String format) {
    StringBuilder section = new StringBuilder();
    boolean quoted = false;
    boolean bracketed = false;
    for (int at = 0; at < format.length(); at++) {
      char sign = format.charAt(at);
      if (sign == '"') {
        quoted = !quoted;
      } else if (!quoted && sign == ';') {
        break;
      }
      bracketed |= !quoted && sign == '[';
      if (!bracketed) {
        section.append(sign);
      }
      bracketed &= quoted || sign != ']';
    }
    return section.toString();
  }

  private static boolean isDate(String format) {
    String bare = format.replaceAll("\"[^\"]*\"", "").toLowerCase(Locale.ROOT);
    return bare.contains("y") || bare.contains("d") || bare.contains("e");
  }

  private static String date(BigDecimal number, String format) {
    LocalDate day = DAY_ZERO.plusDays(number.intValue());
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < format.length()) {
      char sign = Character.toLowerCase(format.charAt(at));
      int end = at + 1;
      while (end < format.length() && Character.toLowerCase(format.charAt(end)) == sign) {
        end++;
      }
      int value =
          switch (sign) {
            case 'y', 'e' -> day.getYear();
            case 'm' -> day.getMonthValue();
            case 'd' -> day.getDayOfMonth();
            default -> -1;
          };
      if (sign == '"') {
        end = Math.max(at + 1, format.indexOf('"', at + 1));
        text.append(format, at + 1, end);
        end++;
      } else if (value >= 0) {
        text.append(end - at == 2 ? String.format(Locale.ROOT, "%02d", value % 100) : value);
      } else if (sign != '\\') {
        text.append(format, at, end);
      }
      at = end;
    }
    return text.toString();
  }

  private String text(BigDecimal number) {
    read();
    BigDecimal shown = percent ? number.movePointRight(2) : number;
    BigDecimal rounded = shown.setScale(Math.max(0, decimals), RoundingMode.HALF_UP);
    String digits = rounded.abs().toPlainString();
    return (rounded.signum() < 0 ? "-" : "") + before + (grouped ? groups(digits) : digits) + after;
  }

  private void read() {
    boolean ended = false;
    for (int at = 0; at < format.length(); at++) {
      char sign = format.charAt(at);
      boolean isDigit = sign == '0' || sign == '#' || sign == '?';
      if (!ended && (isDigit || (inDigits && (sign == ',' || sign == '.')))) {
        inDigits = true;
        grouped |= sign == ',';
        decimals = sign == '.' ? 0 : decimals >= 0 && isDigit ? decimals + 1 : decimals;
        continue;
      }
      ended |= inDigits;
      at = words(sign, at);
    }
  }

  private int words(char sign, int at) {
    StringBuilder words = inDigits ? after : before;
    if (sign == '"') {
      int end = format.indexOf('"', at + 1);
      words.append(format, at + 1, end < 0 ? format.length() : end);
      return end < 0 ? format.length() : end;
    }
    if (sign == '\\' || sign == '_') {
      if (sign == '\\' && at + 1 < format.length()) {
        words.append(format.charAt(at + 1));
      }
      return at + 1;
    }
    percent |= sign == '%';
    words.append(sign);
    return at;
  }

  private static String groups(String digits) {
    int point = digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
