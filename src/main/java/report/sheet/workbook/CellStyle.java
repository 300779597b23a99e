package report.sheet.workbook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a cell looks like, with everything spelled out.
 *
 * @param font its letters
 * @param format how it shows numbers, a number format of Excel
 * @param fill what is behind them
 * @param lines the lines on its sides
 * @param alignment where they stand
 */
public record CellStyle(
    Font font, String format, Fill fill, Map<Side, Line> lines, Alignment alignment) {
  /** The number format that shows each number as it likes. */
  public static final String GENERAL = "General";

  /** Copies the lines. */
  public CellStyle {
    EnumMap<Side, Line> copy = new EnumMap<>(Side.class);
    copy.putAll(lines);
    lines = Collections.unmodifiableMap(copy);
  }

  /**
   * The same with a line.
   *
   * @param side where it is drawn, in place of what is there
   * @param line what is drawn
   * @return the style
   */
  public CellStyle with(Side side, Line line) {
    EnumMap<Side, Line> more = new EnumMap<>(Side.class);
    more.putAll(lines);
    more.put(side, line);
    return new CellStyle(font, format, fill, more, alignment);
  }

  /**
   * The same with another number format.
   *
   * @param other the format
   * @return the style
   */
  public CellStyle in(String other) {
    return new CellStyle(font, other, fill, lines, alignment);
  }

  /**
   * The same in other letters.
   *
   * @param other the letters
   * @return the style
   */
  public CellStyle with(Font other) {
    return new CellStyle(other, format, fill, lines, alignment);
  }

  /**
   * The same before another fill.
   *
   * @param other what is behind the text
   * @return the style
   */
  public CellStyle with(Fill other) {
    return new CellStyle(font, format, other, lines, alignment);
  }

  /**
   * The same elsewhere in the cell.
   *
   * @param other where the text stands
   * @return the style
   */
  public CellStyle with(Alignment other) {
    return new CellStyle(font, format, fill, lines, other);
  }
}
