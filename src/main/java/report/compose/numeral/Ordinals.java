package report.compose.numeral;

import java.util.List;

/** Numbers used in headings and lists. */
public final class Ordinals {
  private static final List<String> TENS =
      List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
  private static final List<String> ONES =
      List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
  private static final int TEN = 10;

  /** ① to ⑳; ㉑ to ㉟ and ㊱ to ㊿ are elsewhere in Unicode, and in few fonts. */
  private static final int LAST_CIRCLED = 20;

  private Ordinals() {}

  /** A Roman numeral, for 1 to 99: IV. */
  public static String roman(int number) {
    return TENS.get(number / TEN) + ONES.get(number % TEN);
  }

  /** A number in a circle, ④; from 21 on in brackets, (21). */
  public static String circled(int number) {
    return number <= LAST_CIRCLED ? String.valueOf((char) ('①' + number - 1)) : "(" + number + ")";
  }
}
