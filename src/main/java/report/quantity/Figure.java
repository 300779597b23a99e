package report.quantity;

import java.math.BigDecimal;

/**
 * One exact number with a unit: 50社, 約153万円, ▲3.2％.
 *
 * @param value the number with its scale multiplied in, so 153万円 is 1530000
 * @param unit the unit, without scale
 * @param about whether 約 or 程度 was written
 * @param written the text as written
 * @param of the word before the figure, which says what it is of: 学生 in 学生200名; may be empty
 * @param part the text in brackets after it, which gives a part of it: うち女性14人; may be empty
 */
public record Figure(
    BigDecimal value, Unit unit, boolean about, String written, String of, String part)
    implements Quantity {
  /** Removes trailing zeros after the decimal point. */
  public Figure {
    BigDecimal bare = value.stripTrailingZeros();
    value = bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  /**
   * A figure without words before it or a part after it.
   *
   * @param value the number with its scale multiplied in
   * @param unit the unit, without scale
   * @param about whether 約 or 程度 was written
   * @param written the text as written
   */
  public Figure(BigDecimal value, Unit unit, boolean about, String written) {
    this(value, unit, about, written, "", "");
  }

  /**
   * The same figure, printed in another way.
   *
   * @param text the text to print
   * @return the figure with that text
   */
  public Figure printedAs(String text) {
    return new Figure(value, unit, about, text, of, part);
  }

  /** The same figure with the word before it. */
  Figure of(String word) {
    return new Figure(value, unit, about, written, word, part);
  }

  /** The same figure with a part after it. */
  Figure withPart(String text) {
    return new Figure(value, unit, about, written, of, text);
  }

  /** The same figure in another unit. */
  Figure in(Unit other) {
    return new Figure(value, other, about, written, of, part);
  }

  /**
   * The same figure, added up over several years.
   *
   * @return the figure in a cumulative unit
   */
  public Figure cumulated() {
    return in(new Unit(unit.name(), true));
  }
}
