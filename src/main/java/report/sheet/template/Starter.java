package report.sheet.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import report.document.Bullet;
import report.document.Labels;
import report.sheet.layout.CellRole;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.Colour;
import report.sheet.workbook.Font;
import report.sheet.workbook.HeaderFooter;
import report.sheet.workbook.Margins;
import report.sheet.workbook.Page;
import report.sheet.workbook.Properties;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;
import report.sheet.workbook.SheetName;
import report.sheet.workbook.Side;
import report.sheet.workbook.Workbook;

/**
 * The template workbooks to start with. The one for A3 is the content of {@code
 * templates/sheet.xlsx}, and the default if that file does not exist.
 */
public final class Starter {
  private static final double MM_PER_INCH = 25.4;

  /** The families of fonts with and without serifs. */
  private static final int ROMAN = 1;

  private static final int SWISS = 2;

  /**
   * The Normal font, which only measures columns. A digit has exactly 8 pixels in Excel, and in
   * LibreOffice two percent more.
   */
  private static final Font NORMAL = Font.plain(Digits.USUAL, 11, SWISS).in(new Colour(0));

  private static final String SHEET = "様式";

  private static final Colour BLACK = new Colour(0);

  /** Colors that remain distinguishable in black and white. */
  private static final int INK = 0x1F3864;

  private static final int BAND = 0xD6DFEC;
  private static final int HEAD = 0xF0F2F5;
  private static final int GREY = 0x595959;
  private static final int LINE = 0x8C8C8C;

  /**
   * The heights of the rows of samples in points, which are the pitch of their lines: the ＭＳ fonts
   * need 1.25 times the letter's size, the tallest Japanese fonts 1.448.
   */
  private static final List<Double> HEIGHTS =
      List.of(
          18.0, 27.0, 18.0, 15.25, 22.5, 15.25, 15.25, 15.25, 15.25, 15.25, 15.25, 30.0, 15.25,
          15.25, 45.75);

  private final StarterPaper form;
  private final Labels labels;
  private final Font body;
  private final Workbook workbook;
  private final Sheet sheet;
  private final Map<String, String> places = new LinkedHashMap<>();
  private final List<StarterCell> cells = new ArrayList<>();

  private Starter(StarterPaper form, Labels labels) {
    this.form = form;
    this.labels = labels;
    this.body = Font.plain(form.font(), form.size(), ROMAN).in(BLACK);
    double digit = Digits.of(NORMAL).orElseThrow().narrowest();
    this.workbook = new Workbook(new Properties("", "", ""), NORMAL, form.size() / 2 / digit);
    this.sheet = workbook.add(SHEET, page(form));
  }

  /**
   * Writes a starter: the form, and a second sheet that explains each sample.
   *
   * @param form which one
   * @param labels the language of the explanations
   * @param out the target; not closed
   * @throws IOException if it cannot be written to
   */
  public static void write(StarterPaper form, Labels labels, OutputStream out) throws IOException {
    new Starter(form, labels).made().write(out);
  }

  private Workbook made() {
    for (StarterColumn column : form.columns()) {
      if (column.gutter() > 0) {
        sheet.addColumn(column.gutter());
      }
      sheet.addColumn(column.width());
    }
    HEIGHTS.forEach(height -> sheet.addRow(form.scaled(height)));
    themeSamples();
    textSamples();
    if (form.hasRates()) {
      rateSamples();
    }
    marks();
    listSamples();
    choices();
    new StarterGuide(workbook, body, places, page(form), labels).write();
    cells.forEach(cell -> cell.addTo(workbook));
    return workbook;
  }

  private void themeSamples() {
    sample(CellRole.YEAR, "A1", form.isComparison() ? "${年度}　${表題}（${時点}）" : "${年度}　${表題}");
    sample(CellRole.DEPARTMENT, "E1", "${部局}").right();
    sample(CellRole.THEME, "A2", "${テーマ}　${テーマ名}")
        .size(form.scaled(15))
        .bold()
        .middle()
        .setIn()
        .ink(INK)
        .lines("medium", INK, Side.TOP, Side.BOTTOM);
    sample(CellRole.DIRECTION_HEAD, "A3", "めざす方向").bold().middle();
    sample(CellRole.DIRECTION, "A4", "めざす方向の文");
    sample(CellRole.INITIATIVE, "A5", "${取組項目}")
        .size(form.scaled(12))
        .bold()
        .middle()
        .fill(BAND)
        .setIn();
    heads(false);
    sample(CellRole.AIM, "A7", "ねらいの文");
  }

  private void rateSamples() {
    sample(CellRole.TALLY, "F5", "${集計}").middle().right().setIn().fill(BAND);
    heads(true);
    sample(CellRole.RATE, "F8", "80.0％ ○").centred();
  }

  private void textSamples() {
    sample(CellRole.BODY, "A8", "本文");
    sample(CellRole.MARK, "C8", "○").oneLine();
    sample(CellRole.CONTINUED, "A9", "（続き）").ink(GREY);
    sample(CellRole.RULE, "A10", "")
        .lines("thin", LINE, Side.TOP, Side.RIGHT, Side.BOTTOM)
        .lines("hair", LINE, Side.LEFT);
    sample(CellRole.TABLE_HEAD, "A11", "表の見出し").centred().middle().fill(HEAD).framed();
    sample(CellRole.TABLE_BODY, "C11", "表の中").centred().middle().framed();
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
    sample(CellRole.TITLE, "A12", "総括表").size(form.scaled(16)).bold().middle().ink(INK);
    sample(CellRole.HEAD, "A13", "列の見出し").bold().centred().middle().fill(BAND).framed();
    sample(CellRole.WORDS, "C13", "文字").middle().setIn().framed();
    sample(CellRole.NUMBER, "E13", "107.6").right().setIn().middle().framed();
    sample(CellRole.SYMBOL, "C14", "◎").centred().middle().framed();
    sample(CellRole.DAY, "A14", "2020-03-31").centred().middle().framed().format("yyyy-mm-dd");
  }

  private void choices() {
    named(Choice.BACK_MATTER.cell(), "A15", Choices.USUAL.backMatter().word());
    named(Choice.AGENDA.cell(), "C15", Choices.USUAL.agenda().word());
    named(
        Choice.SUMMARY.cell(),
        "E15",
        Choices.USUAL.summary().stream().map(SummaryField::word).collect(Collectors.joining("、")));
    if (form.isComparison()) {
      named(Choice.VERSIONS.cell(), "E14", form.versions().word());
      sample(CellRole.ARROW, "D14", "").centred();
    }
  }

  private StarterCell sample(CellRole role, String place, String text) {
    return named(role.sample(), place, text);
  }

  private StarterCell named(String name, String place, String text) {
    places.put(name, place);
    CellRange at = at(place);
    workbook.name(name, SheetName.place(SHEET, at.fixed()));
    return cell(place, text);
  }

  /**
   * The heads of the columns, and the arrows in front of them, the first of which is the sample.
   */
  private void heads(boolean optional) {
    int at = 0;
    for (StarterColumn column : form.columns()) {
      boolean isWritten = column.column().isOptional() == optional;
      if (column.gutter() > 0) {
        String place = inHeads(at++);
        if (isWritten) {
          arrow(place, column.arrow());
        }
      }
      String place = inHeads(at++);
      if (isWritten) {
        heading(sample(column.column().head(), place, column.head()));
      }
    }
  }

  private void arrow(String place, String arrow) {
    boolean isFirst = !places.containsKey(CellRole.ARROW.sample());
    heading(isFirst ? sample(CellRole.ARROW, place, arrow) : cell(place, arrow));
  }

  /** A cell in the row of the heads. */
  private static String inHeads(int column) {
    return (char) ('A' + column) + "6";
  }

  private static void heading(StarterCell cell) {
    cell.bold().centred().middle().fill(HEAD).lines("thin", LINE, Side.TOP, Side.BOTTOM);
  }

  private StarterCell cell(String place, String text) {
    CellRange at = at(place);
    Row row = sheet.row(at.firstRow());
    StarterCell cell = new StarterCell(row, at.firstColumn(), body, text);
    cells.add(cell);
    return cell;
  }

  /** The cell of a place such as C13, in the first columns. */
  private static CellRange at(String place) {
    int row = Integer.parseInt(place.substring(1)) - 1;
    int column = place.charAt(0) - 'A';
    return new CellRange(row, row, column, column);
  }

  private static Page page(StarterPaper form) {
    return new Page(
        form.paper().number(),
        true,
        new Margins(inch(10), inch(10), inch(15), inch(15), inch(7), inch(7)),
        true,
        new Page.Scale.Fixed(100),
        new HeaderFooter("", "", "${資料番号}").map(text -> in(form.font(), text)),
        new HeaderFooter("${発行者}　${年度}　${表題}", "&P / &N", "${シート}（${時点}）")
            .map(text -> in(form.font(), text)));
  }

  /** A text of a header or footer in a font; otherwise it would have the Normal font. */
  private static String in(String font, String text) {
    return text.isEmpty() ? "" : "&\"" + font + ",Regular\"" + text;
  }

  private static double inch(double mm) {
    return mm / MM_PER_INCH;
  }
}
