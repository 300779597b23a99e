package report.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words that multiply a number: 千, 百万, 億 and their like. */
final class Scale {
  /** Longest words first, so that 千万 is not read as 千. */
  private static final Map<String, BigDecimal> WORDS = new LinkedHashMap<>();

  static {
    put("千億", 11);
    put("百億", 10);
    put("十億", 9);
    put("千万", 7);
    put("百万", 6);
    put("十万", 5);
    put("兆", 12);
    put("億", 8);
    put("万", 4);
    put("千", 3);
  }

  private Scale() {}

  /** The alternatives of a regular expression that matches any of the words. */
  static String pattern() {
    return String.join("|", WORDS.keySet());
  }

  static BigDecimal factor(String word) {
    BigDecimal factor = WORDS.get(word);
    if (factor == null) {
      throw new IllegalArgumentException("no scale: " + word);
    }
    return factor;
  }

  private static void put(String word, int power) {
    WORDS.put(word, BigDecimal.ONE.scaleByPowerOfTen(power));
  }
}
