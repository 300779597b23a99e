package report.sheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What Excel would not open is not written, and it is said where it is too much. */
class ExcelLimitTest {
  private static final String TITLE = "令和７年度　試験";
  private static final Font FONT = Font.plain("ＭＳ Ｐゴシック", 11, 3);
  private static final HeaderFooter NONE = new HeaderFooter("", "", "");
  private static final Page PAGE =
      new Page(
          9, true, new Margins(1, 1, 1, 1, 1, 1), false, new Page.Scale.Fixed(100), NONE, NONE);
  private static final CellStyle STYLE =
      new CellStyle(
          FONT,
          CellStyle.GENERAL,
          Fill.NONE,
          Map.of(),
          new Alignment("left", "top", 0, true, false, 0));

  private final Workbook workbook = new Workbook(new Properties(TITLE, "甲県", ""), FONT);
  private final Sheet sheet = workbook.add("総括表", PAGE);

  @Test
  void rowsAreCounted() {
    for (int i = 0; i < ExcelLimit.ROWS.most(); i++) {
      sheet.addRow();
    }
    refuses(sheet::addRow, ExcelLimit.ROWS, "総括表");
  }

  @Test
  void pageBreaksAreCounted() {
    for (int i = 1; i <= ExcelLimit.PAGE_BREAKS.most(); i++) {
      sheet.breakBefore(i);
    }
    refuses(() -> sheet.breakBefore(2000), ExcelLimit.PAGE_BREAKS, "総括表");
  }

  @Test
  void linksAreCounted() throws IOException {
    Style style = workbook.style(STYLE);
    for (int i = 0; i < ExcelLimit.LINKS.most(); i++) {
      sheet.addRow().add(0, style).lead(new Link.Inside("'総括表'!A1"));
    }
    workbook.write(OutputStream.nullOutputStream());
    sheet.addRow().add(0, style).lead(new Link.Inside("'総括表'!A1"));
    refuses(() -> workbook.write(OutputStream.nullOutputStream()), ExcelLimit.LINKS, "総括表");
  }

  @Test
  void theCharactersOfACellAreCountedWithWhatIsAddedToItsText() {
    Cell cell = sheet.addRow().add(0, workbook.style(STYLE));
    cell.text(
        List.of(
            new Stretch("あ".repeat(ExcelLimit.CHARACTERS.most()), Optional.empty()),
            new Stretch("(*1)", Optional.of(FONT))));
    refuses(() -> workbook.write(OutputStream.nullOutputStream()), ExcelLimit.CHARACTERS, "総括表!A1");
  }

  @Test
  void looksAreCounted() {
    for (int i = 1; i < ExcelLimit.STYLES.most(); i++) {
      workbook.style(STYLE.in("0\"" + i + "\""));
    }
    refuses(() -> workbook.style(STYLE.in("0.0")), ExcelLimit.STYLES, TITLE);
  }

  @Test
  void theCharactersOfAHeaderAreCounted() {
    HeaderFooter header = new HeaderFooter("県".repeat(250), "", "&P/&N");
    refuses(() -> workbook.add("データ", PAGE.with(header, header)), ExcelLimit.HEADER, "データ");
  }

  private static void refuses(Refused action, ExcelLimit limit, String place) {
    assertThatExceptionOfType(ExcelLimitException.class)
        .isThrownBy(action::run)
        .satisfies(
            refused -> {
              assertThat(refused.limit()).isEqualTo(limit);
              assertThat(refused.place()).isEqualTo(place);
            });
  }

  private interface Refused {
    void run() throws IOException;
  }
}
