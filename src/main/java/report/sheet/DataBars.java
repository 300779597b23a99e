package report.sheet;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Draws a bar behind each rate: the whole width of the cell stands for 100 %. */
final class DataBars {
  /** A light blue, on which figures can be read and which prints as light grey. */
  private static final int COLOUR = 0xB4C7E0;

  private static final double FULL = 100;

  private DataBars() {}

  static void draw(XSSFSheet sheet, CellRangeAddress rates) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(Colours.of(COLOUR));
    DataBarFormatting bars = rule.getDataBarFormatting();
    bars.getMinThreshold().setRangeType(RangeType.NUMBER);
    bars.getMinThreshold().setValue(0.0);
    bars.getMaxThreshold().setRangeType(RangeType.NUMBER);
    bars.getMaxThreshold().setValue(FULL);
    formatting.addConditionalFormatting(new CellRangeAddress[] {rates}, rule);
  }
}
