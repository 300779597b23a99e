package report.spreadsheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/**
 * How a number is shown.
 *
 * @param code the code of the format, such as {@code 0.0%}
 * @param kind what kind of number it shows
 */
public record NumberFormat(String code, Kind kind) {
  /** The format of a cell that nobody formatted. */
  public static final NumberFormat GENERAL = new NumberFormat("General", Kind.NUMBER);

  private static final String BEGIN = "[$-411]";

  /** Dates of East Asia by number, as Japanese editions show them. */
  private static final Map<Integer, String> JAPANESE =
      Map.ofEntries(
          Map.entry(27, BEGIN + "ge.m.d"),
          Map.entry(28, BEGIN + "ggge\"年\"m\"月\"d\"日\""),
          Map.entry(29, BEGIN + "ggge\"年\"m\"月\"d\"日\""),
          Map.entry(30, "m/d/yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(32, "h\"時\"mm\"分\""),
          Map.entry(33, "h\"時\"mm\"分\"ss\"秒\""),
          Map.entry(34, "yyyy\"年\"m\"月\""),
          Map.entry(35, "m\"月\"d\"日\""),
          Map.entry(36, BEGIN + "ge.m.d"),
          Map.entry(50, BEGIN + "ge.m.d"),
          Map.entry(51, BEGIN + "ggge\"年\"m\"月\"d\"日\""),
          Map.entry(52, "yyyy\"年\"m\"月\""),
          Map.entry(53, "m\"月\"d\"日\""),
          Map.entry(54, BEGIN + "ggge\"年\"m\"月\"d\"日\""),
          Map.entry(55, "yyyy\"年\"m\"月\""),
          Map.entry(56, "m\"月\"d\"日\""),
          Map.entry(57, BEGIN + "ge.m.d"),
          Map.entry(58, BEGIN + "ggge\"年\"m\"月\"d\"日\""));

  /** The formats that are known by number, as far as they do not show a plain number. */
  private static final Map<Integer, String> BUILT_IN =
      Map.ofEntries(
          Map.entry(0, "General"),
          Map.entry(3, "#,##0"),
          Map.entry(4, "#,##0.00"),
          Map.entry(37, "#,##0;-#,##0"),
          Map.entry(38, "#,##0;[Red]-#,##0"),
          Map.entry(39, "#,##0.00;-#,##0.00"),
          Map.entry(40, "#,##0.00;[Red]-#,##0.00"),
          Map.entry(9, "0%"),
          Map.entry(10, "0.00%"),
          Map.entry(14, "yyyy/m/d"),
          Map.entry(15, "d-mmm-yy"),
          Map.entry(16, "d-mmm"),
          Map.entry(17, "mmm-yy"),
          Map.entry(18, "h:mm AM/PM"),
          Map.entry(19, "h:mm:ss AM/PM"),
          Map.entry(20, "h:mm"),
          Map.entry(21, "h:mm:ss"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(45, "mm:ss"),
          Map.entry(46, "[h]:mm:ss"),
          Map.entry(47, "mm:ss.0"),
          Map.entry(49, "@"));

  /** What a format makes of a number. */
  public enum Kind {
    /** A number. */
    NUMBER,
    /** A hundred times the number, with a percent sign. */
    PERCENT,
    /** A date or a time. */
    DATE,
    /** The number is kept as text. */
    TEXT
  }

  /** Whether it shows a hundred times the number with a percent sign. */
  public boolean isPercent() {
    return kind == Kind.PERCENT;
  }

  /** Whether a date shows its year. */
  public boolean showsYear() {
    return kind == Kind.DATE && letters(code).chars().anyMatch(c -> "yeg".indexOf(c) >= 0);
  }

  /** Whether a date shows its day. */
  public boolean showsDay() {
    return kind == Kind.DATE && letters(code).indexOf('d') >= 0;
  }

  /** A number in digits, separated by thousands if the format does so. */
  public String grouped(BigDecimal number) {
    String digits = number.abs().toPlainString();
    int whole = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = whole - 3; at > 0 && letters(code).contains(",#"); at -= 3) {
      grouped.insert(at, ',');
    }
    return (number.signum() < 0 ? "-" : "") + grouped;
  }

  /** The format of a number that every workbook has. */
  static NumberFormat builtIn(int id) {
    return of(JAPANESE.getOrDefault(id, BUILT_IN.getOrDefault(id, "0")));
  }

  /** The format of a code. */
  static NumberFormat of(String code) {
    String first = letters(code);
    if (first.equals("general") || first.equals("g/標準") || first.isEmpty()) {
      return new NumberFormat(code, Kind.NUMBER);
    }
    if (first.indexOf('%') >= 0) {
      return new NumberFormat(code, Kind.PERCENT);
    }
    if (first.equals("@")) {
      return new NumberFormat(code, Kind.TEXT);
    }
    boolean isDate =
        first.chars().anyMatch(c -> "ymdhsgea".indexOf(c) >= 0) && !first.matches(".*e[+-].*");
    return new NumberFormat(code, isDate ? Kind.DATE : Kind.NUMBER);
  }

  /** The signs of the format for positive numbers: without texts, colours and conditions. */
  private static String letters(String code) {
    StringBuilder letters = new StringBuilder();
    int i = 0;
    while (i < code.length() && code.charAt(i) != ';') {
      char c = code.charAt(i);
      if (c == '"') {
        int end = code.indexOf('"', i + 1);
        i = end < 0 ? code.length() : end + 1;
      } else if (c == '[') {
        int end = code.indexOf(']', i + 1);
        letters.append(elapsed(code.substring(i + 1, end < 0 ? code.length() : end)));
        i = end < 0 ? code.length() : end + 1;
      } else if (c == '\\' || c == '_' || c == '*') {
        i += 2;
      } else {
        letters.append(c);
        i++;
      }
    }
    return letters.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** Hours, minutes and seconds beyond a day stand in brackets, as colours do. */
  private static String elapsed(String bracket) {
    return bracket.matches("[hHmMsS]+") ? bracket : "";
  }
}
