package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 総括表, the データ sheet and the CSV say the same of every fact. */
class FactsAgreeTest {
  private static final List<String> SHARED =
      List.of("指標・目標", "区分", "目標", "実績", "達成率", "評価", "結果", "備考");

  @TempDir static Path folder;
  private static XSSFWorkbook workbook;
  private static List<List<String>> csv;

  @BeforeAll
  static void build() throws IOException {
    Workbench bench = Workbench.in(folder);
    assertThat(bench.build("R1", "--format", "xlsx,csv").exit()).isEqualTo(ExitCode.CLEAN);
    Path book = bench.out().resolve("R1");
    try (InputStream in = Files.newInputStream(book.resolve("R1.xlsx"))) {
      workbook = new XSSFWorkbook(in);
    }
    csv = new ArrayList<>();
    String text = Files.readString(book.resolve("data.csv"), StandardCharsets.UTF_8);
    try (Reader reader = new StringReader(text.replace("\uFEFF", ""))) {
      for (CSVRecord record : CSVFormat.RFC4180.parse(reader)) {
        csv.add(record.toList().stream().map(FactsAgreeTest::shortest).toList());
      }
    }
  }

  @Test
  void theSummaryShowsWhatTheDataHold() {
    List<List<String>> summary = rows(workbook.getSheet("総括表"), "指標・目標");
    List<List<String>> data = rows(workbook.getSheet("データ"), "年度");
    assertThat(data).hasSizeGreaterThan(20);
    assertThat(columns(summary).stream().map(FactsAgreeTest::firstLines).toList())
        .isEqualTo(columns(data));
  }

  @Test
  void theBandsOfTheSummaryAreTheInitiativesOfTheData() {
    XSSFSheet summary = workbook.getSheet("総括表");
    List<List<String>> data = rows(workbook.getSheet("データ"), "年度");
    int initiative = data.get(0).indexOf("取組項目");
    assertThat(
            summary.getMergedRegions().stream()
                .map(band -> summary.getRow(band.getFirstRow()).getCell(0).toString())
                .skip(3))
        .containsExactlyElementsOf(
            data.stream().skip(1).map(row -> row.get(initiative)).distinct().toList());
  }

  @Test
  void theCsvHoldsEveryValueOfTheDataSheet() {
    List<List<String>> data = rows(workbook.getSheet("データ"), "年度");
    assertThat(data.get(0)).isEqualTo(csv.get(0));
    assertThat(data).isEqualTo(csv);
  }

  @Test
  void numbersAreNumbersAndDaysAreDaysInTheTableOfFacts() {
    XSSFSheet sheet = workbook.getSheet("データ");
    XSSFTable table = sheet.getTables().get(0);
    assertThat(table.getName()).isEqualTo("Facts");
    assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
    assertThat(sheet.getMergedRegions()).isEmpty();
    for (Cell head : sheet.getRow(0)) {
      boolean number = head.toString().endsWith("（数値）");
      boolean day = head.toString().endsWith("（日付）");
      for (int row = 1; row <= sheet.getLastRowNum(); row++) {
        Cell cell = sheet.getRow(row).getCell(head.getColumnIndex());
        if ((number || day) && cell.getCellType() != CellType.BLANK) {
          assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
          assertThat(DateUtil.isCellDateFormatted(cell)).isEqualTo(day);
        }
      }
    }
  }

  /** Below the target of the summary stands what the plan says around it. */
  private static List<String> firstLines(List<String> row) {
    return row.stream().map(cell -> cell.lines().findFirst().orElse("")).toList();
  }

  /** A number without zeros at its end: a spreadsheet cell has none. */
  private static String shortest(String text) {
    return text.matches("-?\\d+\\.\\d+")
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }

  /** The columns that both tables have, by their heads. */
  private static List<List<String>> columns(List<List<String>> rows) {
    List<Integer> at = SHARED.stream().map(rows.get(0)::indexOf).toList();
    assertThat(at).doesNotContain(-1);
    return rows.stream().map(row -> at.stream().map(row::get).toList()).toList();
  }

  /** The rows from the one that has a head on, as a machine reads them. */
  private static List<List<String>> rows(XSSFSheet sheet, String head) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> texts = new ArrayList<>();
      for (Cell cell : row) {
        texts.add(text(cell, sheet.getSheetName().equals("総括表")));
      }
      boolean isBand =
          sheet.getMergedRegions().stream().anyMatch(merged -> merged.containsRow(row.getRowNum()));
      if (!isBand && (!rows.isEmpty() || texts.contains(head))) {
        rows.add(texts);
      }
    }
    return rows;
  }

  private static String text(Cell cell, boolean asShown) {
    if (cell.getCellType() != CellType.NUMERIC) {
      return cell.toString();
    }
    if (DateUtil.isCellDateFormatted(cell)) {
      return cell.getLocalDateTimeCellValue().toLocalDate().toString();
    }
    return asShown
        ? new DataFormatter().formatCellValue(cell)
        : BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
  }
}
