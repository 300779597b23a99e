package report.sheet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import report.sheet.grid.Layout;
import report.sheet.grid.Look;

/**
 * A template workbook without fault.
 *
 * @param sheet the sheet whose page set-up, header and footer are used
 * @param samples the sample cell of each look
 * @param layout the place of things
 */
record Template(XSSFSheet sheet, Map<Look, XSSFCell> samples, Layout layout) {
  Template {
    samples = Collections.unmodifiableMap(new EnumMap<>(samples));
  }

  XSSFCell sample(Look look) {
    XSSFCell cell = samples.get(look);
    if (cell == null) {
      throw new IllegalStateException("no sample of " + look);
    }
    return cell;
  }
}
