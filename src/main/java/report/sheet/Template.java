package report.sheet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import report.sheet.grid.Layout;
import report.sheet.grid.Look;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Font;
import report.sheet.workbook.Page;

/**
 * A template workbook without fault, all of it that a book is written by.
 *
 * @param page the paper, margins, header and footer of its sheet
 * @param samples the look of the sample cell of each look
 * @param normal its Normal font
 * @param layout the place of things
 */
record Template(Page page, Map<Look, CellStyle> samples, Font normal, Layout layout) {
  Template {
    samples = Collections.unmodifiableMap(new EnumMap<>(samples));
  }

  CellStyle sample(Look look) {
    CellStyle style = samples.get(look);
    if (style == null) {
      throw new IllegalStateException("no sample of " + look);
    }
    return style;
  }
}
