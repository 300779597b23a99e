package report.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.finding.Findings;
import report.spreadsheet.CellValue.Fault;
import report.spreadsheet.CellValue.Text;
import report.spreadsheet.CellValue.Truth;
import report.spreadsheet.NumberFormat.Kind;
import report.spreadsheet.Sheet.CellRange;
import report.spreadsheet.Sheet.Visibility;
import report.spreadsheet.Workbook.DefinedName;

/** What stands in a workbook is read as it was saved. */
class WorkbookReaderTest {
  private static Workbook read(byte[] file) {
    Findings findings = new Findings();
    Optional<Workbook> workbook = WorkbookReader.read("表.xlsx", file, findings);
    assertThat(findings.sorted()).isEmpty();
    return workbook.orElseThrow();
  }

  private static Workbook read(XSSFWorkbook workbook) throws IOException {
    try (workbook) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return read(bytes.toByteArray());
    }
  }

  /** The value of a cell in the first sheet that is written by hand: {@code <c …>…</c>} in A1. */
  private static report.spreadsheet.Cell cell(String xml) {
    return read(sheet("<row r='1'>" + xml + "</row>").zip())
        .sheets()
        .get(0)
        .cell(1, 1)
        .orElseThrow();
  }

  private static WorkbookParts sheet(String rows) {
    return WorkbookParts.withSheet("<sheetData>" + rows + "</sheetData>");
  }

  @Test
  void textsNumbersErrorsAndTruthsAreRead() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    XSSFSheet sheet = book.createSheet("テーマ3");
    sheet.createRow(0).createCell(0).setCellValue("48社　");
    sheet.getRow(0).createCell(1).setCellValue(0.1 + 0.2);
    sheet.getRow(0).createCell(2).setCellErrorValue(FormulaError.DIV0.getCode());
    sheet.getRow(0).createCell(3).setCellValue(true);
    sheet.getRow(0).createCell(4).setBlank();
    sheet.createRow(4).createCell(27).setCellValue("一行目\n二行目");

    Sheet read = read(book).sheets().get(0);

    assertThat(read.name()).isEqualTo("テーマ3");
    assertThat(read.cells().map(report.spreadsheet.Cell::value))
        .containsExactly(
            new Text("48社　"),
            new CellValue.Numeric(new BigDecimal("0.3"), "0.30000000000000004"),
            new Fault("#DIV/0!"),
            new Truth(true),
            new Text("一行目\n二行目"));
    assertThat(read.cell(5, 28)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "0.96799999999999997, 0.968",
    "28, 28",
    "1.0000000000000001E-5, 0.00001",
    "123456789012345, 123456789012345",
    "1E3, 1000",
    "28.50, 28.5",
    "-0, 0"
  })
  void aNumberIsTheDecimalThatASpreadsheetShows(String stored, BigDecimal shown) {
    assertThat(cell("<c r='A1'><v>" + stored + "</v></c>").value())
        .isEqualTo(new CellValue.Numeric(shown, stored));
  }

  @Test
  void aFormulaGivesWhatItGaveWhenItWasSavedAndIsNotCalculated() {
    report.spreadsheet.Cell sum = cell("<c r='A1'><f>1+1</f><v>3</v></c>");

    assertThat(sum.formula()).contains("1+1");
    assertThat(sum.shown()).isEqualTo("3");
    assertThat(cell("<c r='A1' t='str'><f>A2</f><v>社</v></c>").value()).isEqualTo(new Text("社"));
    assertThat(cell("<c r='A1'><f>A2</f></c>").value()).isEqualTo(new CellValue.Blank());
    assertThat(cell("<c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c>").value())
        .isEqualTo(new Fault("#DIV/0!"));
  }

  @Test
  void runsArePutTogetherAndReadingsOfKanjiAreLeftOut() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    XSSFFont bold = book.createFont();
    bold.setBold(true);
    XSSFRichTextString rich = new XSSFRichTextString("大阪府の目標");
    rich.applyFont(0, 3, bold);
    book.createSheet().createRow(0).createCell(0).setCellValue(rich);
    String readings =
        "<c r='A1' t='inlineStr'><is><r><t xml:space='preserve'>大阪</t></r><r><rPr><b/></rPr>"
            + "<t xml:space='preserve'> 府</t></r><rPh sb='0' eb='2'><t>オオサカ</t></rPh>"
            + "<phoneticPr fontId='1'/></is></c>";

    assertThat(read(book).sheets().get(0).cell(1, 1).orElseThrow().shown()).isEqualTo("大阪府の目標");
    assertThat(cell(readings).shown()).isEqualTo("大阪 府");
  }

  @Test
  void escapedCharactersAreWhatTheyStandFor() {
    String text = "<c r='A1' t='inlineStr'><is><t>a_x000D_&#10;b_x005F_x000D_c</t></is></c>";

    assertThat(cell(text).shown()).isEqualTo("a\nb_x000D_c");
  }

  @Test
  void inlineTextsCellsWithoutPlacesAndTheStrictEditionAreRead() {
    String rows =
        "<row><c t='inlineStr'><is><t>前</t></is></c><c t='s'><v>0</v></c></row>"
            + "<row><c><v>5</v></c><c t='d'><v>2020-03-31</v></c></row>";

    for (WorkbookParts parts : List.of(sheet(rows), sheet(rows).strict())) {
      Sheet sheet = read(parts.zip()).sheets().get(0);
      assertThat(sheet.cells().map(report.spreadsheet.Cell::shown))
          .containsExactly("前", "一", "5", "2020/3/31");
      assertThat(sheet.cell(2, 2)).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "yyyy/m/d, DATE",
    "[$-411]ggge\"年\"m\"月\"d\"日\", DATE",
    "m\"月\"d\"日\", DATE",
    "h:mm, DATE",
    "[h]:mm, DATE",
    "0.0%, PERCENT",
    "0%;[Red]-0%, PERCENT",
    "@, TEXT",
    "General, NUMBER",
    "'#,##0', NUMBER",
    "0\"社\", NUMBER",
    "0.00E+00, NUMBER",
    "[Red]0, NUMBER",
    "\\d0, NUMBER",
    "\"day\"0, NUMBER",
    "G/標準, NUMBER",
    "#\" \"?/?, NUMBER"
  })
  void aFormatSaysWhetherANumberIsADateOrAPercentage(String code, Kind kind) {
    assertThat(NumberFormat.of(code).kind()).isEqualTo(kind);
  }

  @Test
  void datesCountFrom1900OrFrom1904() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    XSSFCellStyle date = book.createCellStyle();
    date.setDataFormat((short) 14);
    Cell cell = book.createSheet().createRow(0).createCell(0);
    cell.setCellStyle(date);
    cell.setCellValue(LocalDateTime.of(2019, 5, 3, 13, 30));

    assertThat(read(book).sheets().get(0).cell(1, 1).orElseThrow().shown())
        .isEqualTo("2019/5/3 13:30");
    assertThat(days("1", false)).isEqualTo(LocalDate.of(1900, 1, 1));
    assertThat(days("61", false)).isEqualTo(LocalDate.of(1900, 3, 1));
    assertThat(days("43588", false)).isEqualTo(LocalDate.of(2019, 5, 3));
    assertThat(days("0", true)).isEqualTo(LocalDate.of(1904, 1, 1));
    assertThat(days("42126", true)).isEqualTo(LocalDate.of(2019, 5, 3));
  }

  private static LocalDate days(String days, boolean is1904) {
    WorkbookParts parts =
        sheet("<row r='1'><c r='A1'><v>" + days + "</v></c></row>")
            .changed("xl/styles.xml", text -> text.replace("numFmtId='0'", "numFmtId='14'"))
            .changed(
                "xl/workbook.xml",
                text ->
                    text.replace("<sheets>", "<workbookPr date1904='" + is1904 + "'/><sheets>"));
    CellValue value = read(parts.zip()).sheets().get(0).cell(1, 1).orElseThrow().value();
    return ((CellValue.Date) value).value().toLocalDate();
  }

  @Test
  void aPercentageIsKnownByItsFormat() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    XSSFCellStyle percent = book.createCellStyle();
    percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
    Cell cell = book.createSheet().createRow(0).createCell(0);
    cell.setCellStyle(percent);
    cell.setCellValue(0.968);

    report.spreadsheet.Cell read = read(book).sheets().get(0).cell(1, 1).orElseThrow();

    assertThat(read.format().isPercent()).isTrue();
    assertThat(read.shown()).isEqualTo("96.8%");
  }

  @Test
  void whatIsHiddenMergedFilteredOrNamedIsKnown() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    XSSFSheet sheet = book.createSheet("表");
    sheet.createRow(0).createCell(0).setCellValue("a");
    sheet.createRow(1).createCell(0).setCellValue("b");
    sheet.getRow(1).setZeroHeight(true);
    sheet.setColumnHidden(2, true);
    sheet.addMergedRegion(new CellRangeAddress(0, 2, 1, 3));
    sheet.setAutoFilter(CellRangeAddress.valueOf("A1:A2"));
    book.createSheet("裏");
    book.createSheet("奥");
    book.setSheetVisibility(1, SheetVisibility.HIDDEN);
    book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
    var name = book.createName();
    name.setNameName("見本");
    name.setRefersToFormula("表!$A$1");

    Workbook read = read(book);

    assertThat(read.sheets())
        .extracting(Sheet::visibility)
        .containsExactly(Visibility.VISIBLE, Visibility.HIDDEN, Visibility.VERY_HIDDEN);
    Sheet first = read.sheet("表").orElseThrow();
    assertThat(Objects.requireNonNull(first.rows().get(1)).isHidden()).isFalse();
    assertThat(Objects.requireNonNull(first.rows().get(2)).isHidden()).isTrue();
    assertThat(first.hiddenColumns()).containsExactly(3);
    assertThat(first.merged()).containsExactly(new CellRange(1, 2, 3, 4));
    assertThat(first.isFiltered()).isTrue();
    assertThat(read.names()).contains(new DefinedName("見本", "表!$A$1", Optional.empty()));
  }

  @Test
  void aPlaceIsToldBySheetAndCell() {
    Workbook workbook = read(sheet("<row r='12'><c r='F12'><v>28</v></c></row>").zip());
    Sheet sheet = workbook.sheets().get(0);

    assertThat(workbook.span(sheet, 12, 6).source().cell().orElseThrow()).hasToString("表!F12");
    assertThat(workbook.span(sheet, 12, 6).source().lines()).containsExactly("28");
    assertThat(workbook.span(sheet, 1, 28).source().cell().orElseThrow()).hasToString("表!AB1");
    assertThat(workbook.span(sheet).source().cell().orElseThrow()).hasToString("表");
  }
}
