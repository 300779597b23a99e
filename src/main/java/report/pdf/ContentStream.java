package report.pdf;

import java.nio.charset.StandardCharsets;
import report.paper.Ink;

/**
 * The operators of a page (ISO 32000-1, annex A). Distances are in points from the lower left
 * corner; they are written with up to three decimals.
 */
final class ContentStream {
  private static final int DECIMALS = 1000;
  private static final double FULL = 255;

  private final StringBuilder operators = new StringBuilder();
  private int fill = -1;
  private int stroke = -1;

  /** Appends a number. */
  ContentStream number(double number) {
    long thousandths = Math.round(number * DECIMALS);
    if (thousandths < 0) {
      operators.append('-');
      thousandths = -thousandths;
    }
    operators.append(thousandths / DECIMALS);
    int rest = (int) (thousandths % DECIMALS);
    if (rest != 0) {
      operators.append('.').append((char) ('0' + rest / 100));
      if (rest % 100 != 0) {
        operators.append((char) ('0' + rest / 10 % 10));
        if (rest % 10 != 0) {
          operators.append((char) ('0' + rest % 10));
        }
      }
    }
    operators.append(' ');
    return this;
  }

  /** Appends an operator, after its numbers. */
  ContentStream operator(String operator) {
    operators.append(operator).append('\n');
    return this;
  }

  /** Appends words as they are, and a blank. */
  ContentStream words(String words) {
    operators.append(words).append(' ');
    return this;
  }

  /** Begins a hexadecimal string. */
  ContentStream code(int code) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      operators.append("0123456789ABCDEF".charAt(code >> shift & 15));
    }
    return this;
  }

  /** Appends a single character of the syntax. */
  ContentStream sign(char sign) {
    operators.append(sign);
    return this;
  }

  /** Sets the color of fills and text, unless it is set. */
  void fillWith(Ink ink) {
    if (fill != ink.rgb()) {
      fill = ink.rgb();
      color(ink).operator("rg");
    }
  }

  /** Sets the color of lines, unless it is set. */
  void strokeWith(Ink ink) {
    if (stroke != ink.rgb()) {
      stroke = ink.rgb();
      color(ink).operator("RG");
    }
  }

  private ContentStream color(Ink ink) {
    return number((ink.rgb() >> 16) / FULL)
        .number((ink.rgb() >> 8 & 255) / FULL)
        .number((ink.rgb() & 255) / FULL);
  }

  byte[] bytes() {
    return operators.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
