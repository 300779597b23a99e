package report.quantity;

import java.math.BigDecimal;

/**
 * One exact number with a unit: 50社, 約153万円, ▲3.2％.
 *
 * @param value the number with its scale multiplied in, so 153万円 is 1530000
 * @param unit the unit, without scale
 * @param about whether 約 or 程度 was written
 * @param written the text as written
 */
public record Figure(BigDecimal value, Unit unit, boolean about, String written)
    implements Quantity {
  /** Removes trailing zeros after the decimal point. */
  public Figure {
    BigDecimal bare = value.stripTrailingZeros();
    value = bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
