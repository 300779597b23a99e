package report.compose;

import java.util.stream.Collectors;
import report.document.Labels;
import report.rate.Calculation;

/** A formula with its numbers in it. */
final class FormulaText {
  private final Labels labels;

  FormulaText(Labels labels) {
    this.labels = labels;
  }

  String of(Calculation calculation) {
    if (calculation.form() == Calculation.Form.MEAN) {
      return calculation.numbers().stream()
          .map(Numerals::of)
          .collect(Collectors.joining(" ＋ ", "(", ") ÷ " + calculation.numbers().size()));
    }
    Object[] numbers = calculation.numbers().stream().map(Numerals::of).toArray();
    return labels.get("formula." + calculation.form().name(), numbers);
  }
}
