package report.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.finding.Severity;
import report.form.FormColumn;
import report.form.FormRecord;

/** What is not asked for is not taken, but reported; what is asked for is taken all the same. */
class AlteredFormTest {
  private static final String SCHOOLS = "goal:schools/1";

  @TempDir private Path folder;
  private Collecting plan;
  private FormEditor form;

  @BeforeEach
  void fillIn() {
    plan = Collecting.in(folder);
    form = plan.form().type(SCHOOLS, FormColumn.ACTUAL, "5校");
  }

  private String toldBesideTheEntry(FormEditor edited) {
    return toldBesideTheEntry(edited.save());
  }

  private String toldBesideTheEntry(byte[] bytes) {
    Collected collected = plan.collect(Settlement.ASK, Map.of(Collecting.FORM, bytes));
    assertThat(collected.changes()).isEqualTo(1);
    assertThat(collected.findings().sorted())
        .extracting(f -> f.severity())
        .containsOnly(Severity.WARNING);
    return String.join("\n", Collecting.told(collected));
  }

  @ParameterizedTest
  @CsvSource({
    "goal:schools/1, NAME, 連携した学校の数, 連携した学校（再掲）",
    "goal:schools/1, TARGET, 4校, 5校",
    "goal:employment/1, PREVIOUS, 41％, 40.1％",
    "goal:network/1, TARGET, 毎年度, ―",
    "goal:fairs/2, NAME, 参加, 〃（参加者）",
    "money:settlement/開催費, TARGET, 1千円, '予算 12,345千円'",
  })
  void aChangedPrintedCellIsReported(String row, FormColumn column, String typed, String printed) {
    form.cell(row, column).setCellValue(typed);

    assertThat(toldBesideTheEntry(form))
        .contains(
            form.place(row, column).replace("'", "") + ": 警告 F011", "「" + printed + "」", typed);
  }

  @Test
  void aChangedTextOfAnActionIsReported() {
    XSSFSheet sheet = form.sheet();
    for (Row row : sheet) {
      if (row.getCell(0) != null
          && row.getCell(0).getStringCellValue().startsWith("- theme-1/action:fair")) {
        row.getCell(2).setCellValue("合同企業説明会を開催する");
      }
    }

    assertThat(toldBesideTheEntry(form)).contains("テーマ1!C9: 警告 F011", "「合同企業説明会の開催 ・年6回」");
  }

  @Test
  void anEntryInACellThatAsksForNothingIsReported() {
    form.cell(SCHOOLS, FormColumn.RATING).setCellValue("◎");

    assertThat(toldBesideTheEntry(form)).contains("テーマ1!G26: 警告 F011", "「◎」");
  }

  @Test
  void aSortedOrCopiedRowIsComparedWithItsOwnPrint() {
    XSSFSheet sheet = form.sheet();
    XSSFRow from = (XSSFRow) form.cell(SCHOOLS, FormColumn.ACTUAL).getRow();
    sheet.copyRows(
        from.getRowNum(), from.getRowNum(), 80, new org.apache.poi.ss.usermodel.CellCopyPolicy());
    form.cell(SCHOOLS, FormColumn.TARGET).setCellValue("4校");

    assertThat(toldBesideTheEntry(form).lines()).hasSize(1);
  }

  @Test
  void macrosAndLinksToOtherWorkbooksAreReportedAndNothingOfThemIsRead() throws IOException {
    String told =
        toldBesideTheEntry(
            with(
                form.save(),
                "<Relationship Id=\"rIdM\""
                    + " Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\""
                    + " Target=\"vbaProject.bin\"/><Relationship Id=\"rIdL\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink\""
                    + " Target=\"externalLinks/externalLink1.xml\"/>"));

    assertThat(told.lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("用紙.xlsx: 警告 F011"))
        .anyMatch(line -> line.contains("マクロ"))
        .anyMatch(line -> line.contains("リンク"));
  }

  /** The workbook with more relationships. */
  private static byte[] with(byte[] workbook, String relationships) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        out.write(
            (entry.getName().equals("xl/_rels/workbook.xml.rels")
                    ? text.replace("</Relationships>", relationships + "</Relationships>")
                    : text)
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void aRecordThatLostACellIsDamaged() {
    XSSFSheet record = form.workbook().getSheet(FormRecord.SHEET);
    record.removeRow(record.getRow(20));

    assertThat(Collecting.sentences(plan.collect(form))).containsExactly("F002.record");
  }

  @Test
  void aFormThatDidNotRecordItsPrintIsTaken() {
    XSSFSheet record = form.workbook().getSheet(FormRecord.SHEET);
    for (int i = record.getLastRowNum(); i > 0; i--) {
      String name = record.getRow(i).getCell(0).getStringCellValue();
      if (name.equals("printed") || name.equals("cells")) {
        record.removeRow(record.getRow(i));
      }
    }
    form.cell(SCHOOLS, FormColumn.TARGET).setCellValue("4校");

    Collected collected = plan.collect(form);

    assertThat(collected.changes()).isEqualTo(1);
    assertThat(Collecting.told(collected)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "goal:network/1, RATING, 良, R003",
    "goal:steps/1, STEPS, 5, R002",
    "goal:schools/1, STATE, たぶん, F004"
  })
  void whatWasPastedOverAValidationIsReportedAtItsCell(
      String row, FormColumn column, String pasted, String rule) {
    form.sheet().getCTWorksheet().unsetDataValidations();
    CellStyle other = form.workbook().createCellStyle();
    other.setFillForegroundColor(IndexedColors.WHITE.getIndex());
    form.cell(row, column).setCellStyle(other);
    form.type(row, column, pasted);

    Collected collected = plan.collect(form);

    assertThat(Collecting.told(collected))
        .singleElement()
        .asString()
        .contains(form.place(row, column).replace("'", "") + ": エラー " + rule);
    assertThat(collected.changes()).isZero();
  }

  @Test
  void phoneticRunsAreNotRead() throws IOException {
    byte[] saved = form.type(SCHOOLS, FormColumn.REASON, "統合").save();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(saved));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .replace(
                    "統合</t>",
                    "統合</t><rPh sb=\"0\" eb=\"2\"><t>トウゴウ</t></rPh><phoneticPr fontId=\"1\"/>")
                .getBytes(StandardCharsets.UTF_8));
      }
    }

    Collecting.write(plan.collect(Settlement.ASK, Map.of(Collecting.FORM, bytes.toByteArray())));

    assertThat(plan.report()).contains("reason: 統合\n").doesNotContain("トウゴウ");
  }

  @Test
  void datesThatExcelMadeOfTwoFiguresAreReportedWhateverTheyStoodFor() {
    form.type(SCHOOLS, FormColumn.ACTUAL, 46024, "m/d");

    Collected collected = plan.collect(form);

    assertThat(Collecting.sentences(collected)).containsExactly("F004.date");
    assertThat(collected.findings().sorted().get(0).suggestions())
        .extracting(suggestion -> suggestion.text())
        .containsExactly("1/2", "1-2");
  }

  @Test
  void aFormSavedInAnOldFormatIsRefusedWithWhatToDo() throws IOException {
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("テーマ1").createRow(0).createCell(0).setCellValue(FormRecord.CORNER);
      workbook.write(old);
    }
    ByteArrayOutputStream ods = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(ods)) {
      out.putNextEntry(new ZipEntry("mimetype"));
      out.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
    }

    Collected collected =
        plan.collect(
            Settlement.ASK, Map.of("一.xls", old.toByteArray(), "二.ods", ods.toByteArray()));

    assertThat(Collecting.sentences(collected)).isEqualTo(List.of("F001.xls", "F001.ods"));
  }
}
