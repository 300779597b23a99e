package report.quantity;

import java.math.BigDecimal;

/**
 * One exact number with a unit: 50社, 約153万円, ▲3.2％.
 *
 * @param value the number with its scale multiplied in, so 153万円 is 1530000
 * @param unit the unit, without scale
 * @param about whether 約 or 程度 was written
 * @param written the text as it stands on paper
 */
public record Figure(BigDecimal value, Unit unit, boolean about, String written)
    implements Quantity {
  /** Drops the trailing zeros, which say nothing about the number. */
  public Figure {
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }
}
