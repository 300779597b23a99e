package report.quantity;

import java.math.BigDecimal;

/** The words that multiply a number: 千, 万, 億 and so on. */
final class Scale {
  private Scale() {}

  /** What a word multiplies by; the empty word by one. */
  static BigDecimal factor(String word) {
    return BigDecimal.ONE.scaleByPowerOfTen(
        switch (word) {
          case "" -> 0;
          case "十" -> 1;
          case "百" -> 2;
          case "千" -> 3;
          case "万" -> 4;
          case "億" -> 8;
          case "兆" -> 12;
          default -> throw new IllegalArgumentException("no scale: " + word);
        });
  }
}
