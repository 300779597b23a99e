package report.rate;

import java.util.List;

/**
 * How a rate was calculated: the form of the formula, its numbers, and the exact result.
 *
 * @param form the form
 * @param numbers the numbers, in the order the form names them
 * @param exact the exact rate, 1 being 100 %; not rounded, capped or floored
 */
public record Calculation(Form form, List<Fraction> numbers, Fraction exact) {

  /** The form of a formula, with its numbers. */
  public enum Form {
    /** actual ÷ target. */
    RATIO(2),
    /** target ÷ actual. */
    INVERSE(2),
    /** 2 − actual ÷ target. */
    TWO_MINUS(2),
    /** (actual − baseline) ÷ (target − baseline): actual, baseline, target. */
    FROM_BASELINE(3),
    /** (actual − baseline) ÷ (expected − baseline): actual, baseline, expected. */
    EXPECTED(3),
    /** Inside a range: actual, low, high. */
    INSIDE(3),
    /** Below a range, actual ÷ low: actual, low. */
    BELOW(2),
    /** Above a range, high ÷ actual: high, actual. */
    ABOVE(2),
    /** Completed steps ÷ steps. */
    STEPS(2),
    /** The mean of several rates, each a number. */
    MEAN(-1);

    private final int numbers;

    Form(int numbers) {
      this.numbers = numbers;
    }
  }

  /** Copies the list and rejects a wrong count of numbers. */
  public Calculation {
    numbers = List.copyOf(numbers);
    if (form.numbers >= 0 && numbers.size() != form.numbers) {
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

  static Calculation of(Form form, Fraction exact, Fraction... numbers) {
    return new Calculation(form, List.of(numbers), exact);
  }
}
