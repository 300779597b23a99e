package report.rate;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a rate was calculated: the form of the formula, its numbers, and the exact result.
 *
 * @param form the form
 * @param numbers the numbers, in the order the form names them
 * @param exact the exact rate, 1 being 100 %; not rounded, capped or floored
 */
public record Calculation(Form form, List<Fraction> numbers, Fraction exact) {

  /**
   * The form of a formula. Each method has its own, as it is printed.
   *
   * @param name its name among the labels
   * @param numbers the number of its numbers
   */
  public record Form(String name, int numbers) {

    /**
     * The key of the formula as it is printed, with a placeholder for each number.
     *
     * @return a key of the bundle {@code report/document/labels}, for instance formula.RATIO
     */
    public String label() {
      return "formula." + name;
    }

    Calculation of(Fraction exact, Fraction... numbers) {
      return new Calculation(this, List.of(numbers), exact);
    }

    /** dividend ÷ divisor. */
    Calculation quotient(BigDecimal dividend, BigDecimal divisor) {
      return of(Fraction.of(dividend, divisor), Fraction.of(dividend), Fraction.of(divisor));
    }

    /** (actual − from) ÷ (to − from), where the two differ. */
    Calculation shareOfWay(Fraction actual, Fraction from, Fraction to) {
      return of(actual.minus(from).dividedBy(to.minus(from)), actual, from, to);
    }
  }

  /** Copies the list and rejects a wrong count of numbers. */
  public Calculation {
    numbers = List.copyOf(numbers);
    if (numbers.size() != form.numbers()) {
      throw new IllegalArgumentException(form + " of " + numbers.size() + " numbers");
    }
  }

  /**
   * Whether the rate is 100 % or more.
   *
   * @return true from exactly 1 on
   */
  public boolean isFull() {
    return exact.compareTo(Fraction.ONE) >= 0;
  }
}
