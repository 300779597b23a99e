package report.sheet;

import java.util.stream.Stream;
import report.sheet.layout.CellRole;
import report.sheet.layout.Measures;
import report.sheet.layout.TextWidth;

/**
 * A column of an Excel table: it is as wide as its content, up to a limit.
 *
 * @param head its head
 * @param role the format of its cells
 */
record ListColumn(String head, CellRole role) {
  /** What a longer text is broken at, in half ems. */
  private static final int WIDEST = 44;

  /** What the button of the filter covers of a head, in half ems. */
  private static final int BUTTON = 3;

  /** Its width in units with these texts in it. */
  int width(Measures measures, Stream<String> texts) {
    int widest = texts.mapToInt(TextWidth::halfEms).max().orElse(0);
    return Math.max(
        measures.width(role, Math.min(widest, WIDEST)),
        measures.width(CellRole.HEAD, TextWidth.halfEms(head) + BUTTON));
  }
}
