package report.compose;

import report.compose.numeral.Numerals;
import report.document.Labels;
import report.rate.Calculation;
import report.rate.Fraction;

/** A formula with its numbers. */
final class FormulaText {
  private final Labels labels;

  FormulaText(Labels labels) {
    this.labels = labels;
  }

  String of(Calculation calculation) {
    Object[] numbers = calculation.numbers().stream().map(Numerals::of).toArray();
    return labels.get(calculation.form().label(), numbers);
  }

  /** The exact result. */
  String exact(Fraction number) {
    return Numerals.exact(number, labels.get("explain.equal"), labels.get("explain.almost"));
  }
}
