package report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import report.sheet.grid.Look;

/**
 * The template workbook to begin with: A3 landscape in ＭＳ 明朝. It is what {@code
 * templates/sheet.xlsx} holds, and what is used where there is no such file.
 */
public final class Starter {
  private static final String FONT = "ＭＳ 明朝";
  private static final double SIZE = 10.5;
  private static final int SHIFT_JIS = 128;
  private static final int UNITS_OF_WIDTH = 256;
  private static final double MM_PER_INCH = 25.4;

  /** Colours that stay apart when printed in black and white. */
  private static final int INK = 0x1F3864;

  private static final int BAND = 0xD6DFEC;
  private static final int HEAD = 0xF0F2F5;
  private static final int GREY = 0x595959;
  private static final int LINE = 0x8C8C8C;

  /**
   * 取組, arrow, 目標, arrow, 進捗, 達成率. Together they leave a quarter of the paper free: where a viewer
   * has no Japanese fixed-pitch font, columns come out by so much wider.
   */
  private static final int[] WIDTHS = {45, 4, 41, 4, 54, 20};

  /**
   * The heights of the rows of samples in points, which are the pitch of their lines: the ＭＳ fonts
   * need 1.25 times the letter's size, the tallest Japanese fonts 1.45.
   */
  private static final double[] HEIGHTS = {
    18, 27, 18, 15, 22.5, 15, 15, 15, 15, 15, 15, 30, 15, 15
  };

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFSheet sheet = workbook.createSheet("様式");

  private Starter() {}

  /**
   * Writes the starter.
   *
   * @param out where to; not closed
   * @throws IOException if it cannot be written to
   */
  public static void write(OutputStream out) throws IOException {
    Starter starter = new Starter();
    try (XSSFWorkbook workbook = starter.workbook) {
      starter.make();
      Workbooks.write(workbook, out);
    }
  }

  private void make() {
    normalFont();
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * UNITS_OF_WIDTH);
    }
    for (int i = 0; i < HEIGHTS.length; i++) {
      sheet.createRow(i).setHeightInPoints((float) HEIGHTS[i]);
    }
    themeSamples();
    textSamples();
    listSamples();
    page();
  }

  private void normalFont() {
    XSSFFont font = workbook.getFontAt(0);
    font.setFontName(FONT);
    font.setFontHeight(SIZE);
    font.setFamily(FontFamily.ROMAN);
    font.setCharSet(SHIFT_JIS);
    font.setScheme(FontScheme.NONE);
  }

  private void themeSamples() {
    sample(Look.YEAR, "A1", "令和元年度　冊子の表題");
    sample(Look.DEPARTMENT, "F1", "商工労働部").right();
    sample(Look.THEME, "A2", "【テーマ１】　テーマの名前")
        .size(15)
        .bold()
        .middle()
        .setIn()
        .ink(INK)
        .lines(BorderStyle.MEDIUM, INK, Side.TOP, Side.BOTTOM);
    sample(Look.DIRECTION_HEAD, "A3", "めざす方向").bold().middle();
    sample(Look.DIRECTION, "A4", "めざす方向の文");
    sample(Look.INITIATIVE, "A5", "取組項目の名前").size(12).bold().middle().fill(BAND).setIn();
    sample(Look.TALLY, "F5", "5件中3件達成").middle().right().setIn().fill(BAND);
    head(Look.ACTION_HEAD, "A6", "＜取組＞");
    head(Look.ARROW, "B6", "▷");
    head(Look.GOAL_HEAD, "C6", "＜目標＞");
    arrow("D6", "▶");
    head(Look.PROGRESS_HEAD, "E6", "＜進捗状況＞");
    head(Look.RATE_HEAD, "F6", "達成率・評価");
    sample(Look.AIM, "A7", "ねらいの文");
  }

  private void textSamples() {
    sample(Look.BODY, "A8", "本文");
    sample(Look.MARK, "C8", "○").oneLine();
    sample(Look.RATE, "F8", "80.0％ ○").centred();
    sample(Look.CONTINUED, "A9", "（続き）").ink(GREY);
    sample(Look.RULE, "A10", "").lines(BorderStyle.THIN, LINE, Side.TOP);
    sample(Look.TABLE_HEAD, "A11", "表の見出し").centred().middle().fill(HEAD).framed();
    sample(Look.TABLE_BODY, "C11", "表の中").centred().middle().framed();
  }

  private void listSamples() {
    sample(Look.TITLE, "A12", "総括表").size(16).bold().middle().ink(INK);
    sample(Look.HEAD, "A13", "列の見出し").bold().centred().middle().fill(BAND).framed();
    sample(Look.WORDS, "C13", "文字").middle().setIn().framed();
    sample(Look.NUMBER, "E13", "107.6").right().setIn().middle().framed();
    sample(Look.SYMBOL, "F13", "◎").centred().middle().framed();
    sample(Look.DAY, "A14", "2020-03-31").centred().middle().framed().format("yyyy-mm-dd");
  }

  private StarterCell sample(Look look, String place, String text) {
    XSSFName name = workbook.createName();
    name.setNameName(look.sample());
    CellReference at = new CellReference(place);
    name.setRefersToFormula(
        new CellReference(sheet.getSheetName(), at.getRow(), at.getCol(), true, true)
            .formatAsString());
    return cell(place, text);
  }

  private void head(Look look, String place, String text) {
    heading(sample(look, place, text));
  }

  /** A gutter whose look is that of the first. */
  private void arrow(String place, String text) {
    heading(cell(place, text));
  }

  private static void heading(StarterCell cell) {
    cell.bold().centred().middle().fill(HEAD).lines(BorderStyle.THIN, LINE, Side.TOP, Side.BOTTOM);
  }

  private StarterCell cell(String place, String text) {
    CellReference at = new CellReference(place);
    return new StarterCell(sheet.getRow(at.getRow()).createCell(at.getCol()), text);
  }

  private void page() {
    sheet.getPrintSetup().setPaperSize((short) Paper.A3.number());
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setScale((short) 100);
    sheet.setHorizontallyCenter(true);
    margin(10, PageMargin.LEFT, PageMargin.RIGHT);
    margin(15, PageMargin.TOP, PageMargin.BOTTOM);
    margin(7, PageMargin.HEADER, PageMargin.FOOTER);
    sheet.getFooter().setLeft("${発行者}　${年度}　${表題}");
    sheet.getFooter().setCenter("&P / &N");
    sheet.getFooter().setRight("${シート}（${時点}）");
  }

  private void margin(double mm, PageMargin... margins) {
    for (PageMargin margin : margins) {
      sheet.setMargin(margin, mm / MM_PER_INCH);
    }
  }
}
