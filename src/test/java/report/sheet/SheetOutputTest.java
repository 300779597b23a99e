package report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.document.Document;
import report.document.Labels;
import report.finding.Findings;
import report.output.ThemeOutput;
import report.output.ThemePass;
import report.sheet.template.Starter;
import report.sheet.template.StarterPaper;

class SheetOutputTest {
  private static final double HIGHEST_ROW = 409;
  private static final Document DOCUMENT =
      SampleBook.of(List.of(SampleThemes.health(), SampleThemes.extremes()));

  private static final byte[] WORKBOOK = SampleBook.workbook(DOCUMENT);

  @TempDir private Path folder;

  private static XSSFWorkbook read(byte[] workbook) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
    List<XSSFSheet> sheets = new ArrayList<>();
    workbook.forEach(sheet -> sheets.add((XSSFSheet) sheet));
    return sheets;
  }

  private static List<Cell> cells(XSSFSheet sheet) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
        .toList();
  }

  private static List<String> texts(XSSFWorkbook workbook) {
    return sheets(workbook).stream()
        .flatMap(sheet -> cells(sheet).stream())
        .filter(cell -> cell.getCellType() == CellType.STRING)
        .map(Cell::getStringCellValue)
        .toList();
  }

  @Test
  void theWorkbookIsNamedByTheCodeOfTheBook() {
    assertThat(SampleBook.write(DOCUMENT, folder, new Findings())).containsOnlyKeys("R1.xlsx");
  }

  @Test
  void buildingTwiceGivesEqualBytes() {
    assertThat(SampleBook.workbook(DOCUMENT)).isEqualTo(WORKBOOK);
  }

  @Test
  void writtenSideBySideEachHasTheBytesThatItHasAlone() throws IOException {
    List<byte[]> written = new ArrayList<>();

    ThemeOutput workbooks =
        new SheetOutput(Path.of("no-templates"))
            .begin(List.of(), (path, content) -> written.add(content.bytes()), new Findings())
            .orElseThrow();
    ThemePass.over(List.of(workbooks), 6, place -> DOCUMENT);

    assertThat(written).hasSize(6).allMatch(bytes -> Arrays.equals(bytes, WORKBOOK));
  }

  @Test
  void theSheetsStandInTheOrderOfTheBook() {
    assertThat(sheets(read(WORKBOOK)))
        .extracting(XSSFSheet::getSheetName)
        .containsExactly("目次", "達成状況", "総括表", "テーマ３", "テーマ１２", "用語集・凡例", "データ", "集計データ");
  }

  @Test
  void noRowIsHigherThanAWorkbookAllows() {
    for (XSSFSheet sheet : sheets(read(WORKBOOK))) {
      assertThat(sheet).allMatch(row -> row.getHeightInPoints() <= HIGHEST_ROW);
    }
  }

  @Test
  void noMergeCrossesABreakOrAnotherMerge() {
    for (XSSFSheet sheet : sheets(read(WORKBOOK))) {
      List<CellRangeAddress> merges = sheet.getMergedRegions();
      for (int lastOfPage : sheet.getRowBreaks()) {
        assertThat(merges)
            .noneMatch(m -> m.getFirstRow() <= lastOfPage && m.getLastRow() > lastOfPage);
      }
      sheet.validateMergedRegions();
    }
  }

  @Test
  void sheetsAreScaledAndOnlyDataFitted() {
    XSSFWorkbook workbook = read(WORKBOOK);
    for (XSSFSheet sheet : sheets(workbook)) {
      boolean list = List.of("データ", "集計データ").contains(sheet.getSheetName());
      assertThat(sheet.getFitToPage()).isEqualTo(list);
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 8);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    }
  }

  @Test
  void everyFontIsNamedAndOfNoTheme() {
    XSSFWorkbook workbook = read(WORKBOOK);
    for (int i = 0; i < workbook.getNumberOfFonts(); i++) {
      XSSFFont font = workbook.getFontAt(i);
      assertThat(font.getFontName()).isEqualTo(i == 0 ? "Arial" : "ＭＳ 明朝");
      assertThat(font.getScheme()).isEqualTo(FontScheme.NONE);
    }
  }

  @Test
  void everySampleIsUsed() {
    XSSFWorkbook workbook = read(WORKBOOK);
    assertThat(texts(workbook)).contains("（続き）", "▷", "▶", "めざす方向", "総括表", "備考");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"https://example.jp\",\"x\")",
        "+1+1",
        "@SUM(A1)",
        "-2+3",
        "_x0041_と_x000D_",
        "𠮷野家と葛󠄀城と㍻",
        "ｶﾀｶﾅとemoji😀",
        "一行目\r\n二行目",
        "<b>&amp;\"引用\"</b>"
      })
  void whateverAPlanSaysStaysTextAndReadsBack(String text) {
    Document document =
        SampleBook.of(
            List.of(
                SampleBook.theme(
                    1,
                    text,
                    SampleBook.initiative(text, "■" + text.lines().findFirst().orElseThrow()))));
    XSSFWorkbook workbook = read(SampleBook.workbook(document));
    assertThat(sheets(workbook).stream().flatMap(sheet -> cells(sheet).stream()))
        .noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    assertThat(texts(workbook)).contains(text.replace("\r\n", "\n"));
  }

  @Test
  void aTextLongerThanACellIsSpreadOverPages() {
    String text = "四万字の文章。".repeat(6000);
    Document document =
        SampleBook.of(
            List.of(
                SampleBook.theme(
                    1,
                    text,
                    SampleBook.initiative("題", "■" + text, SampleBook.group("○" + text, "", "")))));
    String printed = String.join("", texts(read(SampleBook.workbook(document))));
    assertThat(printed.replaceAll("[\n\u200F]", "")).contains(text);
  }

  @Test
  void aFaultOfTheTemplateWritesNothing() throws IOException {
    Files.write(folder.resolve("sheet.xlsx"), new byte[] {1, 2, 3});
    Findings findings = new Findings();
    assertThat(SampleBook.write(DOCUMENT, folder, findings)).isEmpty();
    assertThat(findings.hasErrors()).isTrue();
  }

  @Test
  void theContentsLeadToEachSheet() {
    XSSFWorkbook workbook = read(WORKBOOK);
    List<String> led =
        cells(workbook.getSheet("目次")).stream()
            .filter(cell -> cell.getHyperlink() != null)
            .map(cell -> cell + " " + cell.getHyperlink().getAddress())
            .toList();
    assertThat(led)
        .containsExactlyElementsOf(
            sheets(workbook).stream()
                .skip(1)
                .filter(sheet -> !isHidden(sheet))
                .map(sheet -> sheet.getSheetName() + " '" + sheet.getSheetName() + "'!A1")
                .toList());
  }

  private static boolean isHidden(XSSFSheet sheet) {
    return sheet.getWorkbook().isSheetHidden(sheet.getWorkbook().getSheetIndex(sheet));
  }

  /** LibreOffice prints hidden sheets too if they have a print area. */
  @Test
  void whatIsNotPrintedIsHiddenAndHasNoPrintArea() {
    XSSFWorkbook workbook = read(WORKBOOK);
    assertThat(sheets(workbook))
        .filteredOn(SheetOutputTest::isHidden)
        .extracting(XSSFSheet::getSheetName)
        .containsExactly("データ", "集計データ");
    assertThat(workbook.getPrintArea(workbook.getSheetIndex("データ"))).isNull();
  }

  @Test
  void allThatIsWrittenIsInThePrintArea() {
    XSSFWorkbook workbook = read(WORKBOOK);
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      if (isHidden(sheet)) {
        continue;
      }
      String area = workbook.getPrintArea(i);
      CellRangeAddress printed =
          CellRangeAddress.valueOf(area.substring(area.lastIndexOf('!') + 1));
      assertThat(cells(sheet)).allMatch(printed::isInRange);
      assertThat(sheet.getActiveCell()).isEqualTo(CellAddress.A1);
    }
    assertThat(workbook.getActiveSheetIndex()).isZero();
  }

  @Test
  void whatIsChangedInTheTemplateIsChangedInTheWorkbook() throws IOException {
    ByteArrayOutputStream starter = new ByteArrayOutputStream();
    Starter.write(StarterPaper.A3, new Labels(Locale.JAPANESE), starter);
    try (XSSFWorkbook template = read(starter.toByteArray())) {
      XSSFSheet form = template.getSheet("様式");
      form.getRow(7).getCell(0).getCellStyle().setFillForegroundColor((short) 13);
      form.getRow(7).getCell(0).getCellStyle().setFillPattern(FillPatternType.SOLID_FOREGROUND);
      form.getRow(7).setHeightInPoints(18);
      form.getPrintSetup().setScale((short) 90);
      form.getHeader().setRight("資料１");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      template.write(out);
      Files.write(folder.resolve("sheet.xlsx"), out.toByteArray());
    }
    XSSFWorkbook workbook =
        read(
            SampleBook.write(DOCUMENT, folder, new Findings())
                .getOrDefault("R1.xlsx", new byte[0]));
    XSSFSheet theme = workbook.getSheet("テーマ３");
    assertThat(theme.getPrintSetup().getScale()).isEqualTo((short) 90);
    assertThat(theme.getHeader().getRight()).isEqualTo("資料１");
    assertThat(theme).anyMatch(row -> row.getHeightInPoints() == 18);
    assertThat(cells(theme))
        .filteredOn(cell -> cell.toString().equals("施設計画"))
        .singleElement()
        .satisfies(
            cell ->
                assertThat(
                        ((XSSFCellStyle) cell.getCellStyle())
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FFFFFF00"));
  }
}
