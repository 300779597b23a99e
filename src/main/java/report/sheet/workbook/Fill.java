package report.sheet.workbook;

import java.util.Optional;

/**
 * The background of a cell.
 *
 * @param pattern none, solid and the other words of ST_PatternType (ECMA-376 part 1, 18.18.55)
 * @param foreground the colour of the pattern; that of the whole cell if it is solid
 * @param background the color behind the pattern
 */
public record Fill(String pattern, Optional<Colour> foreground, Optional<Colour> background) {
  /** Nothing. */
  public static final Fill NONE = new Fill("none", Optional.empty(), Optional.empty());
}
