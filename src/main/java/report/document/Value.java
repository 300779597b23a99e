package report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A value of a fact: as printed, and as read by programs.
 *
 * @param printed as written in the plan, empty if there is none
 * @param number the exact number in the fact's unit, of a single figure or bound
 * @param date the last possible day, for a date
 */
public record Value(String printed, Optional<BigDecimal> number, Optional<LocalDate> date) {
  /** No value. */
  public static final Value NONE = text("");

  /**
   * A value that is only text.
   *
   * @param printed the labels
   * @return the value
   */
  public static Value text(String printed) {
    return new Value(printed, Optional.empty(), Optional.empty());
  }

  /** The same with text in brackets after it; the text alone if the value is empty. */
  public Value plus(String words, Brackets brackets) {
    return new Value(printed.isEmpty() ? words : printed + brackets.around(words), number, date);
  }
}
