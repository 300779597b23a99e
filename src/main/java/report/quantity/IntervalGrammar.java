package report.quantity;

import java.util.regex.Pattern;
import report.notation.Reading;

/**
 * Reads the two ends of a range. An end without a unit shares that of the other, and its scale too:
 * 5～10万円 begins at 5万円.
 */
final class IntervalGrammar {
  private static final Pattern SCALE = Pattern.compile("[十百千万億兆]");
  private static final Pattern ONE_PART = Pattern.compile("[\\d,.]+\\D*");

  private IntervalGrammar() {}

  static Reading<Quantity> read(String from, String to, boolean about, String written) {
    return FigureGrammar.read(to, about, to)
        .then(
            high ->
                low(from, to)
                    .then(text -> FigureGrammar.read(text, about, from))
                    .then(low -> between(low, high, written)));
  }

  private static Reading<Quantity> between(Figure low, Figure high, String written) {
    return low.unit().equals(high.unit()) && low.value().compareTo(high.value()) < 0
        ? Reading.of(new Interval(low, high, written))
        : Reading.refuse(QuantityFault.NOT_A_RANGE);
  }

  /** The lower end completed with what it shares with the upper one. */
  private static Reading<String> low(String from, String to) {
    return FigureGrammar.parts(from)
        .then(
            low ->
                low.unit().isEmpty()
                    ? FigureGrammar.parts(to).then(high -> shared(from, low, high))
                    : Reading.of(from));
  }

  private static Reading<String> shared(
      String from, FigureGrammar.Parts low, FigureGrammar.Parts high) {
    if (SCALE.matcher(low.digits()).find()) {
      return Reading.of(from + high.unit());
    }
    return ONE_PART.matcher(high.digits()).matches()
        ? Reading.of(from + high.digits().replaceFirst("^[\\d,.]+", "") + high.unit())
        : Reading.refuse(QuantityFault.NOT_A_RANGE);
  }
}
