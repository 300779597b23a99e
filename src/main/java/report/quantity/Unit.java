package report.quantity;

import org.jspecify.annotations.Nullable;
import report.notation.HalfWidth;

/**
 * What a figure counts or measures, without any scale: 円 for both 万円 and 百万円.
 *
 * <p>Two spellings of one unit are equal: か所 and 箇所, ㎡ and m2, t and トン.
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
    name = UnitSpelling.inFullWidthKana(HalfWidth.of(name));
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

  /**
   * Whether figures of both can be compared, although the words may differ: 名 and 人.
   *
   * @param other another unit
   * @return true if it counts the same
   */
  public boolean countsAs(Unit other) {
    return cumulative == other.cumulative
        && UnitSpelling.counted(name).equals(UnitSpelling.counted(other.name));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit unit
        && cumulative == unit.cumulative
        && (name.equals(unit.name) || UnitSpelling.of(name).equals(UnitSpelling.of(unit.name)));
  }

  @Override
  public int hashCode() {
    return UnitSpelling.of(name).hashCode();
  }

  @Override
  public String toString() {
    return cumulative ? "累計" + name : name;
  }
}
