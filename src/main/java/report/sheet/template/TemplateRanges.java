package report.sheet.template;

import java.util.List;
import report.sheet.template.TemplateFaults.Fault;
import report.sheet.workbook.Alignment;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Font;
import report.sheet.workbook.HeaderFooter;
import report.sheet.workbook.Margins;
import report.sheet.workbook.Page;

/**
 * The range of each number of a template, which is that of Excel if it has one. A file can contain
 * anything, and the layout relies on it.
 */
final class TemplateRanges {
  /** The heights of rows in points; also font sizes. */
  private static final Range HEIGHT = new Range(1, 409.5);

  private static final Range LETTERS = new Range(1, 409);

  /** A column of text is wide enough for a mark and a letter; in half-width characters. */
  private static final Range WIDTH = new Range(6, 255);

  /** A column between text columns, which may be hidden. */
  private static final Range GUTTER = new Range(0, 255);

  private static final Range INDENT = new Range(0, 250);
  private static final Range TURN = new Range(0, 180);
  private static final Range MARGIN = new Range(0, 20);
  private static final Range SCALE = new Range(10, 400);

  /** Characters of a number format, and of a header with its three parts. */
  private static final Range TEXT = new Range(0, 255);

  /** Letters of a cell. */
  private static final Range CELL = new Range(0, 32_767);

  /** Letters of the name of a font. */
  private static final Range NAME = new Range(1, 31);

  /** The value that Excel uses instead of degrees for vertical text. */
  private static final int STACKED = 255;

  private final TemplateFaults faults;

  TemplateRanges(TemplateFaults faults) {
    this.faults = faults;
  }

  /** From minimum to maximum, both inclusive. */
  private record Range(double least, double most) {
    /** No: not a number is in no range. */
    boolean has(double number) {
      return number >= least && number <= most;
    }

    @Override
    public String toString() {
      return shown(least) + "–" + shown(most);
    }
  }

  /** A sample cell at a place: its format, and the height of its row. */
  void sample(String place, CellStyle style, double height) {
    check(Fault.ROW_HEIGHT, place, height, HEIGHT);
    font(place, style.font());
    check(Fault.LONG_TEXT, place, style.format().length(), TEXT);
    Alignment alignment = style.alignment();
    check(Fault.INDENT, place, alignment.indent(), INDENT);
    if (alignment.rotation() != STACKED) {
      check(Fault.ROTATION, place, alignment.rotation(), TURN);
    }
  }

  /** The font of a sample or of the Normal style. */
  void font(String place, Font font) {
    check(Fault.LETTER_SIZE, place, font.size(), LETTERS);
    check(Fault.LONG_TEXT, place, font.name().length(), NAME);
  }

  /** A fixed text of a sample. */
  void text(String place, String text) {
    check(Fault.LONG_TEXT, place, text.length(), CELL);
  }

  /** A text column, or one between two of them. */
  void column(String place, double width, boolean ofText) {
    check(Fault.COLUMN_WIDTH, place, width, ofText ? WIDTH : GUTTER);
  }

  /** The page set-up of a sheet. */
  void page(String sheet, Page page) {
    Margins m = page.margins();
    for (double margin :
        List.of(m.left(), m.right(), m.top(), m.bottom(), m.header(), m.footer())) {
      check(Fault.MARGIN, sheet, margin, MARGIN);
    }
    if (page.scale() instanceof Page.Scale.Fixed fixed) {
      check(Fault.SCALE, sheet, fixed.percent(), SCALE);
    }
    for (HeaderFooter banner : List.of(page.header(), page.footer())) {
      int letters = banner.left().length() + banner.centre().length() + banner.right().length();
      check(Fault.LONG_TEXT, sheet, letters, TEXT);
    }
  }

  private void check(Fault fault, String place, double found, Range range) {
    if (!range.has(found)) {
      faults.add(fault, place, shown(found), range.toString());
    }
  }

  private static String shown(double number) {
    String text = Double.toString(number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
