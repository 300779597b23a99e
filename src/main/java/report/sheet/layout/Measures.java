package report.sheet.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What lines are predicted from.
 *
 * @param unit the unit of horizontal places and widths, in points: half an em of body text
 * @param sizes the sizes of each format
 */
public record Measures(double unit, Map<CellRole, TypeSize> sizes) {
  /** So that a whole number of half ems stays whole. */
  private static final double ROUNDING = 1e-6;

  /** The width of one step of indentation, in units: three spaces of the Normal font. */
  private static final int INDENT = 3;

  /** What is left free of each line, in half ems. */
  private static final int SPARE = 2;

  /** The minimum capacity of a line in half ems, however narrow its cell. */
  private static final int NARROWEST = 2;

  /** Copies the map. */
  public Measures {
    sizes = Collections.unmodifiableMap(new EnumMap<>(sizes));
  }

  /**
   * The capacity of a line. One em is left free for the cell's padding and for viewers that measure
   * a little differently.
   *
   * @param role the role of the text
   * @param extent the width of its cell
   * @return half ems of its characters, 2 or more
   */
  public int capacity(CellRole role, Extent extent) {
    TypeSize size = of(role);
    double room = (extent.width() - INDENT * size.indent()) * unit;
    return Math.max(NARROWEST, (int) Math.floor(room / (size.letter() / 2) + ROUNDING) - SPARE);
  }

  /**
   * The width a cell needs for a text on one line, in any font.
   *
   * @param role the role of the text
   * @param text the text
   * @return the minimum number of units
   */
  public int width(CellRole role, String text) {
    return width(role, TextWidth.halfEms(text));
  }

  /**
   * The width of a place.
   *
   * @param extent the place
   * @return points
   */
  public double points(Extent extent) {
    return extent.width() * unit;
  }

  /**
   * The width a cell needs for a text on one line.
   *
   * @param role the role of the text
   * @param letters its half ems
   * @return the minimum number of units with that {@link #capacity}
   */
  public int width(CellRole role, int letters) {
    TypeSize size = of(role);
    double room = (letters + SPARE) * (size.letter() / 2);
    return INDENT * size.indent() + (int) Math.ceil(room / unit - ROUNDING);
  }

  /**
   * From one line to the next.
   *
   * @param role a role
   * @return points
   */
  public double pitch(CellRole role) {
    return of(role).pitch();
  }

  private TypeSize of(CellRole role) {
    TypeSize size = sizes.get(role);
    if (size == null) {
      throw new IllegalStateException("no size for " + role);
    }
    return size;
  }
}
