package report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A value of a fact: as it is printed, and as a machine reads it.
 *
 * @param printed as it stands on paper, empty if there is none
 * @param number the exact number in the fact's unit, of a single figure or bound
 * @param date the last day it can mean, of a date
 */
public record Value(String printed, Optional<BigDecimal> number, Optional<LocalDate> date) {
  /** No value. */
  public static final Value NONE = text("");

  /**
   * A value that is only words.
   *
   * @param printed the labels
   * @return the value
   */
  public static Value text(String printed) {
    return new Value(printed, Optional.empty(), Optional.empty());
  }

  /** The same with words in brackets behind what is printed; the words alone if nothing is. */
  public Value plus(String words) {
    return new Value(
        printed.isEmpty() ? words : printed + LineText.inBrackets(words), number, date);
  }
}
