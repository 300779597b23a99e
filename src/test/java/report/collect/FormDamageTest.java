package report.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.form.FormColumn;
import report.form.FormRecord;

/** What people do to forms: each is survived, or told with sheet and cell. */
class FormDamageTest {
  private static final String SCHOOLS = "goal:schools/1";
  private static final String RATE = "goal:employment/1";

  @TempDir private Path folder;
  private Collecting plan;
  private FormEditor form;

  @BeforeEach
  void fillIn() {
    plan = Collecting.in(folder);
    form = plan.form().type(SCHOOLS, FormColumn.ACTUAL, "5校");
  }

  /** That the one entry is taken, and nothing is told. */
  private void survived() {
    Collected collected = plan.collect(form);
    assertThat(Collecting.told(collected)).isEmpty();
    assertThat(collected.changes()).isEqualTo(1);
    Collecting.write(collected);
    assertThat(plan.report()).contains("schools: 5校");
  }

  private String told() {
    Collected collected = plan.collect(form);
    List<String> told = Collecting.told(collected);
    assertThat(told).hasSize(1);
    return told.get(0);
  }

  /** What is written for an entry, and how that was told. */
  private Collected taken() {
    Collected collected = plan.collect(form);
    assertThat(collected.refused()).isEmpty();
    Collecting.write(collected);
    return collected;
  }

  @Test
  void rowsAreSorted() {
    Row one = form.cell(RATE, FormColumn.ACTUAL).getRow();
    Row two = form.cell(SCHOOLS, FormColumn.ACTUAL).getRow();
    for (int column = 0; column < 11; column++) {
      Cell left = one.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      Cell right = two.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      String kept = left.getStringCellValue();
      left.setCellValue(right.getStringCellValue());
      right.setCellValue(kept);
    }

    survived();
  }

  @Test
  void rowsAndColumnsAreInserted() {
    XSSFSheet sheet = form.sheet();
    while (sheet.getNumMergedRegions() > 0) {
      sheet.removeMergedRegion(0);
    }
    sheet.shiftRows(7, sheet.getLastRowNum(), 2);
    sheet.shiftColumns(4, 10, 1);

    survived();
  }

  @Test
  void anEntryInAnInsertedRowIsTold() {
    XSSFSheet sheet = form.sheet();
    int below = form.cell(SCHOOLS, FormColumn.ACTUAL).getRowIndex() + 1;
    sheet.shiftRows(below, sheet.getLastRowNum(), 1);
    sheet.createRow(below).createCell(4).setCellValue("8校");

    assertThat(told()).contains("テーマ1!E27: 警告 F003", "「8校」");
  }

  @Test
  void rowsAndColumnsAreHiddenWidenedAndFiltered() {
    XSSFSheet sheet = form.sheet();
    form.cell(SCHOOLS, FormColumn.ACTUAL).getRow().setZeroHeight(true);
    sheet.setColumnHidden(5, true);
    sheet.setColumnWidth(4, 40 * 256);
    sheet.setAutoFilter(CellRangeAddress.valueOf("B4:K30"));

    survived();
  }

  @Test
  void theHiddenKeysAreShown() {
    form.sheet().setColumnHidden(0, false);
    form.sheet().getRow(0).setZeroHeight(false);
    form.workbook().setSheetHidden(form.workbook().getSheetIndex(FormRecord.SHEET), false);

    survived();
  }

  @Test
  void sheetsAreRenamedAndMoved() {
    form.workbook().setSheetName(1, "回答（済）");
    form.workbook().setSheetName(form.workbook().getSheetIndex(FormRecord.SHEET), "設定");
    form.workbook().setSheetOrder("回答（済）", 0);

    survived();
  }

  @Test
  void aSheetIsCopiedBeforeItIsFilledIn() {
    form = plan.form();
    form.workbook().cloneSheet(1);
    form.cells(SCHOOLS, FormColumn.ACTUAL).get(1).setCellValue("5校");

    survived();
  }

  @Test
  void aCopyOfASheetThatSaysSomethingElseIsTold() {
    form.workbook().cloneSheet(1);
    form.cells(SCHOOLS, FormColumn.ACTUAL).get(1).setCellValue("6校");

    assertThat(told()).contains("E26: エラー F003", "「6校」と「5校」");
  }

  @Test
  void theOtherSheetsAreDeleted() {
    form.workbook().removeSheetAt(0);

    survived();
  }

  @Test
  void aDeletedRowIsTold() {
    form.sheet().removeRow(form.cell(RATE, FormColumn.ACTUAL).getRow());

    assertThat(told()).startsWith("用紙.xlsx: 警告 F003").contains("employment");
    assertThat(taken().changes()).isEqualTo(1);
  }

  @Test
  void aDeletedSheetIsToldRowByRow() {
    form.workbook().removeSheetAt(1);

    assertThat(Collecting.sentences(plan.collect(form))).isNotEmpty().containsOnly("F003.gone");
  }

  @Test
  void aDamagedKeyIsTold() {
    form.cell(RATE, FormColumn.ACTUAL).getRow().getCell(0).setCellValue("1");

    assertThat(Collecting.told(plan.collect(form)))
        .anySatisfy(line -> assertThat(line).contains("テーマ1!A6: エラー F003", "「1」"));
  }

  @Test
  void aCopiedColumnIsTold() {
    XSSFSheet sheet = form.sheet();
    sheet.getRow(0).createCell(12).setCellValue("actual steps amount");

    assertThat(told()).contains("テーマ1!M1: エラー F003");
  }

  @Test
  void anotherYearsSheetHasNoRecord() {
    form.workbook().removeSheetAt(form.workbook().getSheetIndex(FormRecord.SHEET));

    assertThat(told()).contains("F002", "隠しシート");
  }

  @Test
  void aDamagedOrNewerRecordIsTold() {
    XSSFSheet record = form.workbook().getSheet(FormRecord.SHEET);
    record.getRow(0).getCell(1).setCellValue("2");
    assertThat(told()).contains("F002", "新しい版");

    record.getRow(0).getCell(1).setCellValue("1");
    record.getRow(8).getCell(1).setCellValue("?");
    assertThat(told()).contains("F002", "壊れています");
  }

  @ParameterizedTest
  @CsvSource({
    "６, 校, 6, ６校",
    "約5, 校, 5, 約5校",
    "'5校　', , , 5校",
    "'1,005', 校, , '1,005校'",
  })
  void figuresAreTakenAsTyped(String typed, String unit, String shown, String written) {
    form.type(SCHOOLS, FormColumn.ACTUAL, typed);

    assertThat(Collecting.sentences(taken()))
        .isEqualTo(unit == null ? List.of() : List.of("F005.unit"));
    assertThat(plan.report()).containsPattern("schools: '?" + written + "'?\n");
    assertThat(plan.collect(form).changes()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"－", "―", "調査中", "集計中", "未公表", "該当なし"})
  void wordsForNoFigureAreTaken(String typed) {
    form.type(SCHOOLS, FormColumn.ACTUAL, typed);

    assertThat(Collecting.told(taken())).isEmpty();
    assertThat(plan.report()).contains("schools: " + typed + "\n");
  }

  @ParameterizedTest
  @CsvSource({"なし", "未定", "五校", "5社", "5/3", "確認中です"})
  void whatIsNotCertainIsToldAtItsCell(String typed) {
    form.type(SCHOOLS, FormColumn.ACTUAL, typed);

    assertThat(told()).startsWith("用紙.xlsx: テーマ1!E26: エラー P00");
  }

  @Test
  void aNumberUnderAPercentFormatIsAPercentage() {
    form = plan.form().type(RATE, FormColumn.ACTUAL, 0.448, "0.0%");

    assertThat(Collecting.sentences(taken())).containsExactly("F005.percent");
    assertThat(plan.report()).contains("employment: 44.8％（速報）");
  }

  @Test
  void aPartOfOneInAGoalInPercentIsAsked() {
    form = plan.form().type(RATE, FormColumn.ACTUAL, 0.448);

    assertThat(told()).contains("テーマ1!E6: エラー F004", "44.8％か0.448％か");
  }

  @Test
  void datesThatExcelMadeOfFiguresAreTold() {
    form.type(SCHOOLS, FormColumn.ACTUAL, 46145, "m\"月\"d\"日\"");

    Collected collected = plan.collect(form);

    assertThat(Collecting.told(collected))
        .singleElement()
        .asString()
        .contains("テーマ1!E26: エラー F004", "2026/5/3");
    assertThat(collected.findings().sorted().get(0).suggestions())
        .extracting(suggestion -> suggestion.text())
        .containsExactly("5/3", "5-3");
  }

  @Test
  void aDateThatExcelCompletedByAnotherYearIsToldWithTheOneOfTheBook() {
    form = plan.form().type("goal:steps/1", FormColumn.COMPLETED, 46331, "m\"月\"d\"日\"");

    Collected collected = plan.collect(form);

    assertThat(Collecting.told(collected))
        .singleElement()
        .asString()
        .contains("テーマ1!H16: エラー F004", "2026/11/5");
    assertThat(collected.findings().sorted().get(0).suggestions())
        .extracting(suggestion -> suggestion.text())
        .containsExactly("R7.11.5");
  }

  @ParameterizedTest
  @CsvSource({"46054, yyyy/m/d, R8.2.1", "46054, 'yyyy\"年\"m\"月\"', R8.2", "46054, m/d, R8.2.1"})
  void datesOfMilestonesAreReadWithTheirPrecision(double days, String format, String written) {
    form = plan.form().type("goal:steps/1", FormColumn.COMPLETED, days, format);

    assertThat(Collecting.sentences(taken())).containsExactly("F005.date");
    assertThat(plan.report()).contains("done: " + written);
  }

  @Test
  void formulasGiveWhatTheyGaveAndErrorsAreTold() {
    Cell cell = form.cell(SCHOOLS, FormColumn.ACTUAL);
    cell.setBlank();
    cell.setCellFormula("2+3");
    assertThat(told()).contains("E26: エラー F004", "まだ計算されていません", "=2+3");

    form.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
    assertThat(Collecting.sentences(plan.collect(form))).contains("F005.formula");

    cell.removeFormula();
    cell.setCellErrorValue(FormulaError.DIV0.getCode());
    assertThat(told()).contains("E26: エラー F004", "#DIV/0!");

    cell.setCellValue(true);
    assertThat(told()).contains("E26: エラー F004", "TRUE");
  }

  @Test
  void textsAreTakenWithTheirLinesAndWithoutBlanksAtTheEnds() {
    XSSFFont bold = form.workbook().createFont();
    bold.setBold(true);
    XSSFRichTextString text = new XSSFRichTextString("雨のため  \r\n中止した　\n\n");
    text.applyFont(0, 3, bold);
    form.cell(RATE, FormColumn.REASON).setCellValue(text);

    taken();

    assertThat(plan.report()).contains("reason: |\n      雨のため\n      中止した\n");
    assertThat(plan.collect(form).changes()).isZero();
  }

  @Test
  void aLongTextIsTakenAndOneAsLongAsACellHoldsIsTold() {
    form = plan.form().type(RATE, FormColumn.REASON, "あ".repeat(32_767));
    assertThat(told()).contains("テーマ1!I6: エラー Y006");

    String text = "あ".repeat(29_000);
    form.type(RATE, FormColumn.REASON, text);
    taken();

    assertThat(plan.report()).contains("reason: " + text + "\n");
    assertThat(plan.form().cell(RATE, FormColumn.REASON).getStringCellValue()).isEqualTo(text);
  }

  @Test
  void aFigureIsToldToTakeThePlaceOfTheWordForNone() {
    form = plan.form().type("goal:interns/1", FormColumn.ACTUAL, "1,250人");

    assertThat(Collecting.sentences(taken())).containsExactly("F005.state");
    assertThat(plan.report()).contains("interns: 1,250人\n");
  }

  @Test
  void figureAndStateThatContradictEachOtherAreTold() {
    form.type(SCHOOLS, FormColumn.STATE, "集計中");

    assertThat(told()).contains("テーマ1!F26: エラー F004", "「5校」と状態「集計中」");
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    Collected collected =
        plan.collect(
            Settlement.ASK,
            Map.of("一.csv", "実績,5校\n".getBytes(StandardCharsets.UTF_8), "二.xlsx", new byte[0]));

    assertThat(Collecting.sentences(collected)).containsExactly("F001", "F001");
    assertThat(Objects.requireNonNull(collected.files()).drafts()).isEmpty();
  }
}
