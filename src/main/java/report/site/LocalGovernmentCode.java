package report.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a prefecture or municipality (全国地方公共団体コード): two digits of the prefecture, three of
 * the body, and a check digit.
 *
 * <p>Source: 総務省「全国地方公共団体コード仕様」. The check digit is 11 less the rest that six, five, four, three
 * and two times the digits leave when their sum is divided by 11; of 10 and 11, the last digit.
 *
 * @param digits six digits, 270008 for 大阪府
 */
public record LocalGovernmentCode(String digits) {
  private static final Pattern CODE =
      Pattern.compile("(?<body>(?:0[1-9]|[1-3][0-9]|4[0-7])[0-9]{3})[0-9]?");

  private static final int LENGTH = 6;
  private static final int DIVISOR = 11;

  /** Rejects what is no code. */
  public LocalGovernmentCode {
    if (!of(digits).filter(digits::equals).isPresent()) {
      throw new IllegalArgumentException("no code: " + digits);
    }
  }

  /**
   * The code that a text names.
   *
   * @param written six digits, or five without the check digit
   * @return the code with the check digit that its first five digits have, which may be another one
   *     than written; empty if the text does not begin with the digits of a body
   */
  public static Optional<String> of(String written) {
    Matcher code = CODE.matcher(written);
    return code.matches()
        ? Optional.of(code.group("body") + checkDigit(code.group("body")))
        : Optional.empty();
  }

  private static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (LENGTH - i) * (digits.charAt(i) - '0');
    }
    return (DIVISOR - sum % DIVISOR) % 10;
  }
}
