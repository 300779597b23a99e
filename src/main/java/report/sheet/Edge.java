package report.sheet;

import java.util.Optional;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Line;
import report.sheet.workbook.Side;

/** A line on the side of a cell, with the side of the sample 様式.区切り that shows it. */
enum Edge {
  /** Above a group. */
  ABOVE(Side.TOP, Side.TOP),
  /** Below the last group of a page. */
  BELOW(Side.BOTTOM, Side.BOTTOM),
  /** Between two columns, on the left of the second. */
  BETWEEN(Side.LEFT, Side.LEFT),
  /** At the left edge of the sheet. */
  START(Side.LEFT, Side.RIGHT),
  /** At the right edge of the sheet. */
  END(Side.RIGHT, Side.RIGHT);

  private final Side side;
  private final Side sample;

  Edge(Side side, Side sample) {
    this.side = side;
    this.sample = sample;
  }

  /** The side of the cell. */
  Side side() {
    return side;
  }

  /** Its line, if the sample has one; below the last group, otherwise that above groups. */
  Optional<Line> line(CellStyle rule) {
    Optional<Line> own = Optional.ofNullable(rule.lines().get(sample));
    return this == BELOW ? own.or(() -> ABOVE.line(rule)) : own;
  }
}
