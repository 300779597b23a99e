package report.sheet.workbook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The appearance of a cell, fully specified.
 *
 * @param font its font
 * @param format its number format, in Excel's notation
 * @param fill its background
 * @param lines the lines on its sides
 * @param alignment its place
 * @param unlocked whether it may be filled in on a protected sheet
 */
public record CellStyle(
    Font font,
    String format,
    Fill fill,
    Map<Side, Line> lines,
    Alignment alignment,
    boolean unlocked) {
  /** The number format that shows each number as it likes. */
  public static final String GENERAL = "General";

  /** The number format that leaves what is typed as it is: 5/3 becomes no date. */
  public static final String AS_TYPED = "@";

  /** Copies the lines. */
  public CellStyle {
    EnumMap<Side, Line> copy = new EnumMap<>(Side.class);
    copy.putAll(lines);
    lines = Collections.unmodifiableMap(copy);
  }

  /**
   * The appearance of cells that are locked on a protected sheet.
   *
   * @param font its font
   * @param format its number format, in Excel's notation
   * @param fill its background
   * @param lines the lines on its sides
   * @param alignment its place
   */
  public CellStyle(
      Font font, String format, Fill fill, Map<Side, Line> lines, Alignment alignment) {
    this(font, format, fill, lines, alignment, false);
  }

  /**
   * The same for cells that may be filled in.
   *
   * @return the style
   */
  public CellStyle asUnlocked() {
    return new CellStyle(font, format, fill, lines, alignment, true);
  }

  /**
   * The same with a line.
   *
   * @param side the side, whose line is replaced
   * @param line the line
   * @return the style
   */
  public CellStyle with(Side side, Line line) {
    EnumMap<Side, Line> more = new EnumMap<>(Side.class);
    more.putAll(lines);
    more.put(side, line);
    return new CellStyle(font, format, fill, more, alignment, unlocked);
  }

  /**
   * The same with another number format.
   *
   * @param other the format
   * @return the style
   */
  public CellStyle in(String other) {
    return new CellStyle(font, other, fill, lines, alignment, unlocked);
  }

  /**
   * The same in another font.
   *
   * @param other the font
   * @return the style
   */
  public CellStyle with(Font other) {
    return new CellStyle(other, format, fill, lines, alignment, unlocked);
  }

  /**
   * The same before another fill.
   *
   * @param other the background of the text
   * @return the style
   */
  public CellStyle with(Fill other) {
    return new CellStyle(font, format, other, lines, alignment, unlocked);
  }

  /**
   * The same elsewhere in the cell.
   *
   * @param other the alignment of the text
   * @return the style
   */
  public CellStyle with(Alignment other) {
    return new CellStyle(font, format, fill, lines, other, unlocked);
  }
}
