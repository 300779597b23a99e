package report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import report.document.Bullet;
import report.document.Labels;
import report.sheet.grid.Look;

/**
 * The template workbooks to begin with. The one for A3 is what {@code templates/sheet.xlsx} holds,
 * and what is used where there is no such file.
 */
public final class Starter {
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
   * The heights of the rows of samples in points, which are the pitch of their lines: the ＭＳ fonts
   * need 1.25 times the letter's size, the tallest Japanese fonts 1.45.
   */
  private static final List<Double> HEIGHTS =
      List.of(18.0, 27.0, 18.0, 15.0, 22.5, 15.0, 15.0, 15.0, 15.0, 15.0, 15.0, 30.0, 15.0, 15.0);

  private final Form form;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFSheet sheet = workbook.createSheet("様式");

  private Starter(Form form) {
    this.form = form;
  }

  /**
   * Writes a starter: the form, and beside it a sheet that explains each sample.
   *
   * @param form which one
   * @param labels the language of the explanations
   * @param out where to; not closed
   * @throws IOException if it cannot be written to
   */
  public static void write(Form form, Labels labels, OutputStream out) throws IOException {
    Starter starter = new Starter(form);
    try (XSSFWorkbook workbook = starter.workbook) {
      starter.make();
      new StarterGuide(workbook, labels).write();
      Workbooks.write(workbook, out);
    }
  }

  private void make() {
    normalFont();
    Workbooks.nameNormalStyle(workbook);
    for (int i = 0; i < form.widths().size(); i++) {
      sheet.setColumnWidth(i, form.widths().get(i) * UNITS_OF_WIDTH);
    }
    for (int i = 0; i < HEIGHTS.size(); i++) {
      sheet.createRow(i).setHeightInPoints((float) form.scaled(HEIGHTS.get(i)));
    }
    themeSamples();
    textSamples();
    if (form.hasRates()) {
      rateSamples();
    }
    marks();
    listSamples();
    page();
  }

  private void normalFont() {
    XSSFFont font = workbook.getFontAt(0);
    font.setFontName(form.font());
    font.setFontHeight(form.size());
    font.setFamily(FontFamily.ROMAN);
    font.setCharSet(SHIFT_JIS);
    font.setScheme(FontScheme.NONE);
  }

  private void themeSamples() {
    sample(Look.YEAR, "A1", "${年度}　${表題}");
    sample(Look.DEPARTMENT, "E1", "${部局}").right();
    sample(Look.THEME, "A2", "${テーマ}　${テーマ名}")
        .size(form.scaled(15))
        .bold()
        .middle()
        .setIn()
        .ink(INK)
        .lines(BorderStyle.MEDIUM, INK, Side.TOP, Side.BOTTOM);
    sample(Look.DIRECTION_HEAD, "A3", "めざす方向").bold().middle();
    sample(Look.DIRECTION, "A4", "めざす方向の文");
    sample(Look.INITIATIVE, "A5", "${取組項目}")
        .size(form.scaled(12))
        .bold()
        .middle()
        .fill(BAND)
        .setIn();
    head(Look.ACTION_HEAD, "A6", form.actionHead());
    head(Look.ARROW, "B6", "▷");
    head(Look.GOAL_HEAD, "C6", form.goalHead());
    heading(cell("D6", "▶"));
    head(Look.PROGRESS_HEAD, "E6", "＜進捗状況（${時点}）＞");
    sample(Look.AIM, "A7", "ねらいの文");
  }

  private void rateSamples() {
    sample(Look.TALLY, "F5", "${集計}").middle().right().setIn().fill(BAND);
    head(Look.RATE_HEAD, "F6", "達成率・評価");
    sample(Look.RATE, "F8", "80.0％ ○").centred();
  }

  private void textSamples() {
    sample(Look.BODY, "A8", "本文");
    sample(Look.MARK, "C8", "○").oneLine();
    sample(Look.CONTINUED, "A9", "（続き）").ink(GREY);
    sample(Look.RULE, "A10", "").lines(BorderStyle.THIN, LINE, Side.TOP);
    sample(Look.TABLE_HEAD, "A11", "表の見出し").centred().middle().fill(HEAD).framed();
    sample(Look.TABLE_BODY, "C11", "表の中").centred().middle().framed();
  }

  private void marks() {
    List<String> places = List.of("C9", "D9", "E9", "C10", "D10", "E10");
    List<Bullet> bullets = List.copyOf(Marks.NAMES.keySet());
    for (int i = 0; i < places.size(); i++) {
      Bullet bullet = bullets.get(i);
      named(Marks.NAMES.getOrDefault(bullet, ""), places.get(i), bullet.glyph());
    }
  }

  private void listSamples() {
    sample(Look.TITLE, "A12", "総括表").size(form.scaled(16)).bold().middle().ink(INK);
    sample(Look.HEAD, "A13", "列の見出し").bold().centred().middle().fill(BAND).framed();
    sample(Look.WORDS, "C13", "文字").middle().setIn().framed();
    sample(Look.NUMBER, "E13", "107.6").right().setIn().middle().framed();
    sample(Look.SYMBOL, "C14", "◎").centred().middle().framed();
    sample(Look.DAY, "A14", "2020-03-31").centred().middle().framed().format("yyyy-mm-dd");
  }

  private StarterCell sample(Look look, String place, String text) {
    return named(look.sample(), place, text);
  }

  private StarterCell named(String word, String place, String text) {
    XSSFName name = workbook.createName();
    name.setNameName(word);
    CellReference at = new CellReference(place);
    name.setRefersToFormula(
        new CellReference(sheet.getSheetName(), at.getRow(), at.getCol(), true, true)
            .formatAsString());
    return cell(place, text);
  }

  private void head(Look look, String place, String text) {
    heading(sample(look, place, text));
  }

  private static void heading(StarterCell cell) {
    cell.bold().centred().middle().fill(HEAD).lines(BorderStyle.THIN, LINE, Side.TOP, Side.BOTTOM);
  }

  private StarterCell cell(String place, String text) {
    CellReference at = new CellReference(place);
    return new StarterCell(sheet.getRow(at.getRow()).createCell(at.getCol()), text);
  }

  private void page() {
    sheet.getPrintSetup().setPaperSize((short) form.paper().number());
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setScale((short) 100);
    sheet.setHorizontallyCenter(true);
    margin(10, PageMargin.LEFT, PageMargin.RIGHT);
    margin(15, PageMargin.TOP, PageMargin.BOTTOM);
    margin(7, PageMargin.HEADER, PageMargin.FOOTER);
    sheet.getHeader().setRight("${資料番号}");
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
