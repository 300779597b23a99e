package report.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import report.sheet.grid.Look;

/** The styles of one workbook, made from the samples of a template as they are needed. */
final class Styles {
  /** The colour of links. */
  private static final int LINK = 0x05389C;

  private final Template template;
  private final XSSFWorkbook workbook;
  private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
  private final Map<FontKey, XSSFFont> fonts = new HashMap<>();

  private record Key(Look look, Set<Side> ruled, String format) {}

  private record FontKey(Look look, Letters letters) {}

  /** How a stretch of a text differs from the look of its cell. */
  enum Letters {
    /** Not at all. */
    PLAIN,
    /** Bold. */
    BOLD,
    /** Raised, as the mark of a note. */
    RAISED,
    /** A link. */
    LINK,
    /** A bold link. */
    BOLD_LINK
  }

  /**
   * The styles of a new workbook, whose Normal font becomes that of the template.
   *
   * @param template where the samples are
   * @param workbook the new workbook
   */
  Styles(Template template, XSSFWorkbook workbook) {
    this.template = template;
    this.workbook = workbook;
    Workbooks.nameNormalStyle(workbook);
    SampleStyle.copyInto(
        template.sheet().getWorkbook().getCellStyleAt(0).getFont(), workbook.getFontAt(0));
  }

  XSSFCellStyle of(Look look) {
    return of(look, Set.of());
  }

  /** A look with lines drawn on some sides. */
  XSSFCellStyle of(Look look, Set<Side> ruled) {
    return of(new Key(look, ruled, ""));
  }

  /** A look with a number format of its own. */
  XSSFCellStyle of(Look look, String format) {
    return of(new Key(look, Set.of(), format));
  }

  XSSFFont font(Look look, Letters letters) {
    return fonts.computeIfAbsent(new FontKey(look, letters), this::font);
  }

  private XSSFCellStyle of(Key key) {
    return styles.computeIfAbsent(key, this::style);
  }

  private XSSFCellStyle style(Key key) {
    XSSFCellStyle sample = template.sample(key.look()).getCellStyle();
    XSSFCellStyle style = SampleStyle.copy(sample, font(key.look(), Letters.PLAIN), workbook);
    XSSFCellStyle rule = template.sample(Look.RULE).getCellStyle();
    for (Side side : key.ruled()) {
      side.draw(style, Side.TOP.border(rule), Side.TOP.colour(rule).flatMap(Colours::spelledOut));
    }
    if (!key.format().isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
    }
    return style;
  }

  private XSSFFont font(FontKey key) {
    XSSFFont font =
        SampleStyle.copy(template.sample(key.look()).getCellStyle().getFont(), workbook);
    switch (key.letters()) {
      case PLAIN -> {}
      case BOLD -> font.setBold(true);
      case RAISED -> font.setTypeOffset(Font.SS_SUPER);
      case LINK, BOLD_LINK -> {
        font.setBold(font.getBold() || key.letters() == Letters.BOLD_LINK);
        font.setUnderline(Font.U_SINGLE);
        font.setColor(Colours.of(LINK));
      }
    }
    return font;
  }
}
