package report.sheet.workbook;

import java.util.Optional;

/**
 * A line along a side of a cell.
 *
 * @param style thin, medium and the other words of ST_BorderStyle (ECMA-376 part 1, 18.18.3)
 * @param colour its colour; without one, that of the text
 */
public record Line(String style, Optional<Colour> colour) {}
