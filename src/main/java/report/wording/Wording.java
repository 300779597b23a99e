package report.wording;

import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.calendar.Timing;
import report.money.Amount;
import report.plan.Actual;
import report.plan.Target;
import report.quantity.Quantity;

/**
 * How what was written on paper is printed in an edition of a book.
 *
 * <p>Only what is printed changes: numbers, days and years stay as they were read, so that all
 * editions give the same rates.
 */
public interface Wording {
  /** The original: as written. */
  Wording ORIGINAL = new Wording() {};

  /**
   * A figure, a limit or a range.
   *
   * @param quantity the quantity as read
   * @param period the period written beside it, if known
   * @return the same kind of quantity with the same numbers
   */
  default Quantity quantity(Quantity quantity, Optional<ReferencePeriod> period) {
    return quantity;
  }

  /**
   * A date.
   *
   * @param timing the date as read
   * @return the same days
   */
  default Timing timing(Timing timing) {
    return timing;
  }

  /**
   * The period that a figure refers to.
   *
   * @param period the period as read
   * @return the same period
   */
  default ReferencePeriod period(ReferencePeriod period) {
    return period;
  }

  /**
   * A target.
   *
   * @param target the target as read
   * @return the same target
   */
  default Target target(Target target) {
    return target;
  }

  /**
   * An actual, or the words in its place.
   *
   * @param actual the actual as read
   * @return the same actual
   */
  default Actual actual(Actual actual) {
    return actual;
  }

  /**
   * The words in place of a figure.
   *
   * @param words the words as written; empty if there is a figure
   * @return the words to print
   */
  default String absence(String words) {
    return words;
  }

  /**
   * An amount of money, or the words in its place.
   *
   * @param amount the amount as read
   * @return the same amount
   */
  default Amount amount(Amount amount) {
    return amount;
  }

  /**
   * An earlier figure or date that was kept as a text.
   *
   * @param written the text as written
   * @param within the fiscal year of its book, assumed for a month or day without a year
   * @return the text to print; that text itself if it is neither
   */
  default String text(String written, FiscalYear within) {
    return written;
  }
}
