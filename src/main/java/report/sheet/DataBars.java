package report.sheet;

import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * Draws a bar behind each rate: the whole width of the cell stands for 100 %.
 *
 * <p>A rule of 2007 knows only bars that fade out, so that one cannot see where they end. POI
 * writes no other; what says that they are solid is added to its rule and to the sheet.
 *
 * <p>Source: Microsoft, [MS-XLSX] Excel Extensions, 2.6.29 CT_DataBar.
 */
final class DataBars {
  /** A light blue, on which figures can be read and which prints as light grey. */
  private static final int COLOUR = 0xB4C7E0;

  private static final double FULL = 100;
  private static final String SPREADSHEET =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String EXTENDED =
      "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  private static final String FORMULA = "http://schemas.microsoft.com/office/excel/2006/main";

  /** Which extension of a rule and of a sheet it is. */
  private static final String OF_RULE = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

  private static final String OF_SHEET = "{78C0D931-6437-407D-A8EE-F0AAD7539E65}";

  /** Ties the two together; a sheet has one rule only. */
  private static final String ID = "{3F1A6E52-8C0D-4B7A-9E55-1D2C7B904A11}";

  private DataBars() {}

  static void draw(XSSFSheet sheet, CellRangeAddress rates) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(Colours.of(COLOUR));
    DataBarFormatting bars = rule.getDataBarFormatting();
    bars.setWidthMin(0);
    bars.setWidthMax((int) FULL);
    bars.getMinThreshold().setRangeType(RangeType.NUMBER);
    bars.getMinThreshold().setValue(0.0);
    bars.getMaxThreshold().setRangeType(RangeType.NUMBER);
    bars.getMaxThreshold().setValue(FULL);
    formatting.addConditionalFormatting(new CellRangeAddress[] {rates}, rule);
    nameRule(sheet);
    makeSolid(sheet, rates);
  }

  private static void nameRule(XSSFSheet sheet) {
    try (XmlCursor at =
        extension(
            sheet.getCTWorksheet().getConditionalFormattingArray(0).getCfRuleArray(0), OF_RULE)) {
      at.insertElementWithText(new QName(EXTENDED, "id"), ID);
    }
  }

  private static void makeSolid(XSSFSheet sheet, CellRangeAddress rates) {
    try (XmlCursor at = extension(sheet.getCTWorksheet(), OF_SHEET)) {
      begin(at, "conditionalFormattings");
      begin(at, "conditionalFormatting");
      begin(at, "cfRule");
      at.insertAttributeWithValue("type", "dataBar");
      at.insertAttributeWithValue("id", ID);
      begin(at, "dataBar");
      at.insertAttributeWithValue("minLength", "0");
      at.insertAttributeWithValue("maxLength", "100");
      at.insertAttributeWithValue("gradient", "0");
      threshold(at, "0");
      threshold(at, "100");
      at.toNextToken();
      at.toNextToken();
      at.insertElementWithText(new QName(FORMULA, "sqref"), rates.formatAsString());
    }
  }

  private static void threshold(XmlCursor at, String number) {
    begin(at, "cfvo");
    at.insertAttributeWithValue("type", "num");
    at.insertElementWithText(new QName(FORMULA, "f"), number);
    at.toNextToken();
  }

  private static void begin(XmlCursor at, String name) {
    at.beginElement(new QName(EXTENDED, name));
  }

  /** A cursor inside a new extension at the end of an element. */
  private static XmlCursor extension(XmlObject element, String uri) {
    XmlCursor at = element.newCursor();
    at.toEndToken();
    at.beginElement(new QName(SPREADSHEET, "extLst"));
    at.beginElement(new QName(SPREADSHEET, "ext"));
    at.insertNamespace("x14", EXTENDED);
    at.insertNamespace("xm", FORMULA);
    at.insertAttributeWithValue("uri", uri);
    return at;
  }
}
