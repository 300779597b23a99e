package report.quantity;

import java.math.BigDecimal;
import report.notation.Reading;

/** Reads a signed number with its unit: 50社, ▲3.2％, 28億9,075万円. */
final class FigureGrammar {
  private static final String MINUS = "-▲△";

  private FigureGrammar() {}

  /**
   * A signed number and the text after it.
   *
   * @param sign the sign as written
   * @param number the number without sign
   * @param digits the text of the number
   * @param unit the text after it
   */
  record Parts(String sign, NumberGrammar.Head number, String digits, String unit) {}

  static Reading<Parts> parts(String text) {
    int from = !text.isEmpty() && (MINUS + "+").indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    String unsigned = text.substring(from);
    return NumberGrammar.head(unsigned)
        .map(
            number ->
                new Parts(
                    text.substring(0, from),
                    number,
                    unsigned.substring(0, number.length()),
                    unsigned.substring(number.length())));
  }

  /** Reads a figure that takes up all of a half-width text. */
  static Reading<Figure> read(String text, boolean about, String written) {
    return parts(text)
        .then(
            parts ->
                UnitGrammar.read(parts.unit())
                    .map(unit -> new Figure(value(parts), unit, about, written)));
  }

  private static BigDecimal value(Parts parts) {
    boolean isNegative = !parts.sign().isEmpty() && MINUS.contains(parts.sign());
    return isNegative ? parts.number().value().negate() : parts.number().value();
  }
}
