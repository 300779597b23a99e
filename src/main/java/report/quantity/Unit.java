package report.quantity;

import report.notation.HalfWidth;

/**
 * What a figure counts or measures, without any scale: 円 for both 万円 and 百万円.
 *
 * @param name the unit's name in one spelling; empty for a bare number
 * @param cumulative whether figures add up over the years (累計): 累計500件 and 500件 are not compared
 */
public record Unit(String name, boolean cumulative) {
  /** The unit of a number without one. */
  public static final Unit NONE = new Unit("");

  /** The percent sign. */
  public static final Unit PERCENT = new Unit("％");

  /** A rank, for which less is better. */
  public static final Unit RANK = new Unit("位");

  /** Normalizes the spelling of the name: half width, but ％ as printed in Japanese. */
  public Unit {
    name = HalfWidth.of(name);
    name = name.equals("%") || name.equals("パーセント") ? "％" : name;
  }

  /**
   * A unit of figures of one year.
   *
   * @param name the unit's name
   */
  public Unit(String name) {
    this(name, false);
  }

  @Override
  public String toString() {
    return cumulative ? "累計" + name : name;
  }
}
