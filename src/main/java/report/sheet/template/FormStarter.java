package report.sheet.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import report.document.Labels;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.CellStyle;
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
 * The template workbook of forms to start with: the content of {@code templates/form.xlsx}, and the
 * default if that file does not exist.
 */
final class FormStarter {
  private static final double MM_PER_INCH = 25.4;
  private static final int SANS = 2;
  private static final String FONT = "ＭＳ ゴシック";
  private static final double SIZE = 10.5;

  /** The Normal font, which only measures columns. */
  private static final Font NORMAL = Font.plain(Digits.USUAL, 11, SANS).in(new Colour(0));

  private static final String SHEET = "調査票";
  private static final int INK = 0x1F3864;
  private static final int BAND = 0xD6DFEC;
  private static final int HEAD = 0xF0F2F5;
  private static final int GREY = 0x595959;

  /** Cells to fill in; darker in print than paper, lighter than heads. */
  private static final int ENTRY = 0xFFFBE6;

  /** What is due and still empty. */
  private static final int MISSING = 0xFFD27A;

  private static final int UNUSED = 0xE7E7E7;

  private final Labels labels;
  private final Font body = Font.plain(FONT, SIZE, SANS).in(new Colour(0));
  private final Workbook workbook =
      new Workbook(
          new Properties("", "", ""),
          NORMAL,
          SIZE / 2 / Digits.of(NORMAL).orElseThrow().narrowest());
  private final Sheet sheet = workbook.add(SHEET, page());

  private FormStarter(Labels labels) {
    this.labels = labels;
  }

  /** Writes the starter, with explanations in a language. */
  static void write(Labels labels, OutputStream out) throws IOException {
    new FormStarter(labels).made().write(out);
  }

  private Workbook made() {
    List.of(24, 40, 60).forEach(sheet::addColumn);
    for (String key : List.of("guide.form", "guide.form.page", "guide.check")) {
      new StarterCell(sheet.addRow(15), 0, body, labels.get(key)).oneLine().addTo(workbook);
    }
    sheet.addRow(15);
    for (FormRole role : FormRole.values()) {
      sample(role);
    }
    return workbook;
  }

  private void sample(FormRole role) {
    Row row = sheet.addRow(height(role));
    String text = labels.get("formSample." + role.name());
    new StarterCell(row, 0, body, role.sample()).middle().addTo(workbook);
    StarterCell cell = new StarterCell(row, 1, body, role == FormRole.MISSING ? "" : text);
    styled(role, cell).addTo(workbook);
    new StarterCell(row, 2, body, labels.get("formMeaning." + role.name()))
        .middle()
        .addTo(workbook);
    CellRange place = new CellRange(row.number(), row.number(), 1, 1);
    workbook.name(role.sample(), SheetName.place(SHEET, place.fixed()));
  }

  private static double height(FormRole role) {
    return switch (role) {
      case COVER_TITLE -> 33;
      case TITLE -> 27;
      case SECTION -> 21;
      case COVER, COVER_LABEL -> 18;
      case HEAD, LOCKED, NONE, ENTRY, TEXT, MISSING -> 15;
      case NOTE -> 13.5;
    };
  }

  private static StarterCell styled(FormRole role, StarterCell cell) {
    return switch (role) {
      case COVER_TITLE -> cell.size(18).bold().middle().ink(INK).oneLine();
      case COVER -> cell.size(11).middle();
      case COVER_LABEL -> cell.size(11).middle().setIn().framed();
      case TITLE ->
          cell.size(14)
              .bold()
              .middle()
              .setIn()
              .ink(INK)
              .oneLine()
              .lines("medium", INK, Side.TOP, Side.BOTTOM);
      case SECTION -> cell.size(12).bold().middle().fill(BAND).setIn().oneLine();
      case HEAD -> cell.bold().centred().middle().fill(HEAD).framed();
      case LOCKED -> cell.framed();
      case NONE -> cell.fill(UNUSED).framed();
      case ENTRY, TEXT -> cell.fill(ENTRY).framed().format(CellStyle.AS_TYPED);
      case NOTE -> cell.size(9).ink(GREY);
      case MISSING -> cell.fill(MISSING).framed();
    };
  }

  /** A4 landscape. */
  private static Page page() {
    return new Page(
        Paper.A4.number(),
        true,
        new Margins(inch(10), inch(10), inch(12), inch(14), inch(6), inch(6)),
        true,
        new Page.Scale.Fixed(100),
        new HeaderFooter("", "", ""),
        new HeaderFooter("", "", ""));
  }

  private static double inch(double mm) {
    return mm / MM_PER_INCH;
  }
}
