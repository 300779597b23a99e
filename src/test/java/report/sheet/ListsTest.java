package report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.document.DepartmentPart;
import report.document.Document;
import report.document.Documents;
import report.document.Fact;
import report.document.Labels;
import report.finding.Findings;
import report.rate.Outcome;
import report.sheet.template.Forms;
import report.sheet.template.StarterPaper;

/** Lists of texts that are longer, and of more rows, than any row or page can bear. */
class ListsTest {
  private static final double HIGHEST = 409;
  private static final String TITLE = numbered("表題の第", 300);
  private static final String GOAL = numbered("目標の第", 400);
  private static final int DEPARTMENTS = 60;
  private static final Document BOOK = book();

  @TempDir private static Path folder;
  private static XSSFWorkbook workbook;

  @BeforeAll
  static void write() throws IOException {
    workbook = read(SampleBook.workbook(BOOK));
  }

  @Test
  void nothingIsCutInTheSummary() {
    XSSFSheet summary = workbook.getSheet("総括表");
    assertThat(column(summary)).contains(TITLE, GOAL).doesNotContain("…");
    assertThat(summary).allMatch(row -> row.getHeightInPoints() <= HIGHEST);
  }

  @Test
  void everyDepartmentIsInTheFigures() {
    String text = column(workbook.getSheet("達成状況"));
    for (int i = 1; i <= DEPARTMENTS; i++) {
      assertThat(text).contains("第" + i + "部\n");
    }
    assertThat(text).contains(TITLE).doesNotContain("…");
  }

  @Test
  void theDataKeepTheWholeText() {
    assertThat(new DataFormatter().formatCellValue(workbook.getSheet("データ").getRow(1).getCell(8)))
        .isEqualTo(GOAL);
  }

  @Test
  void numbersOfTheDataAreInGroupsOfThree() {
    assertThat(formatted("4740000")).isEqualTo("4,740,000");
    assertThat(formatted("12.5")).isEqualTo("12.5");
    assertThat(formatted("-1234.25")).isEqualTo("-1,234.25");
  }

  /** Without the heads a reader does not know what a column is, with too many there is no list. */
  @Test
  void headsThatAreTallerThanTheyShouldBeDoNotStayInSight() {
    assertThat(workbook.getSheet("総括表").getPaneInformation()).isNull();
    assertThat(
            read(SampleBook.workbook(SampleBook.of(List.of(SampleThemes.health()))))
                .getSheet("総括表")
                .getPaneInformation()
                .getHorizontalSplitTopRow())
        .isEqualTo((short) 3);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "8, 1",
    "9, 2",
    "16, 2",
    "17, 5",
    "41, 10",
    "107.6, 20",
    "161, 50",
    "3000, 500"
  })
  void axesStepByOneTwoOrFive(BigDecimal longest, double step) {
    assertThat(SummaryCharts.step(List.of(BigDecimal.ONE, longest))).isEqualTo(step);
  }

  @Test
  void theColumnsThatTheTemplateChoosesStandInTheirOrder() throws IOException {
    XSSFSheet summary = book(built("様式.総括表の列", "単位、指標・目標、達成率"), "R1.xlsx").getSheet("総括表");
    List<String> heads = new ArrayList<>();
    summary.getRow(2).forEach(cell -> heads.add(cell.getStringCellValue()));
    assertThat(heads).containsExactly("単位", "指標・目標", "達成率");
  }

  @Test
  void theBackMatterIsInAWorkbookOfItsOwnIfTheTemplateSaysSo() throws IOException {
    Map<String, XSSFWorkbook> books = built("様式.巻末", "別のブック");

    assertThat(books).containsOnlyKeys("R1.xlsx", "R1_data.xlsx");
    assertThat(names(book(books, "R1_data.xlsx"))).containsExactly("データ", "集計データ");
    assertThat(names(book(books, "R1.xlsx"))).doesNotContain("データ").endsWith("集計データ");
  }

  @Test
  void theBackMatterIsPrintedIfTheTemplateSaysSo() throws IOException {
    XSSFWorkbook book = book(built("様式.巻末", "印刷する"), "R1.xlsx");

    assertThat(names(book)).endsWith("データ", "集計データ");
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      assertThat(book.isSheetHidden(i)).isFalse();
    }
  }

  private static XSSFWorkbook book(Map<String, XSSFWorkbook> books, String name) {
    return Objects.requireNonNull(books.get(name));
  }

  private static Map<String, XSSFWorkbook> built(String name, String choice) throws IOException {
    Files.write(
        folder.resolve("sheet.xlsx"),
        Forms.edited(StarterPaper.A3, form -> Forms.at(form, name).setCellValue(choice)));
    Document book = SampleBook.of(List.of(SampleThemes.health()));
    Map<String, XSSFWorkbook> books = new TreeMap<>();
    SampleBook.write(book, folder, new Findings())
        .forEach((file, bytes) -> books.put(file, read(bytes)));
    return books;
  }

  private static List<String> names(XSSFWorkbook book) {
    return IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();
  }

  private static String formatted(String number) {
    for (Row row : workbook.getSheet("データ")) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.NUMERIC
            && new BigDecimal(number).compareTo(BigDecimal.valueOf(cell.getNumericCellValue()))
                == 0) {
          return new DataFormatter(Locale.JAPAN).formatCellValue(cell);
        }
      }
    }
    throw new AssertionError("no number " + number);
  }

  /** The texts of the first column; what continues in the next row as one. */
  private static String column(XSSFSheet sheet) {
    StringBuilder text = new StringBuilder();
    for (Row row : sheet) {
      String cell = new DataFormatter().formatCellValue(row.getCell(0));
      text.append(cell).append(cell.endsWith("部") ? "\n" : "");
    }
    return text.toString();
  }

  private static XSSFWorkbook read(byte[] bytes) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document book() {
    List<Fact> facts =
        List.of(fact(GOAL, "4740000"), fact("短い目標", "12.5"), fact("負の目標", "-1234.25"));
    return Documents.of(
        "R1",
        "令和元年度",
        "大阪府",
        TITLE,
        "R2.3月末時点",
        List.of(SampleThemes.health()),
        List.of(),
        facts,
        SampleBook.TALLY,
        IntStream.rangeClosed(1, DEPARTMENTS)
            .mapToObj(i -> new DepartmentPart("第" + i + "部", SampleBook.TALLY))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        new Labels(Locale.JAPANESE));
  }

  private static Fact fact(String goal, String percent) {
    return SampleBook.fact(3, goal, "", "", "", "", "", percent, "", Outcome.ACHIEVED);
  }

  private static String numbered(String word, int sentences) {
    StringBuilder text = new StringBuilder();
    IntStream.rangeClosed(1, sentences).forEach(i -> text.append(word).append(i).append("文。"));
    return text.toString();
  }
}
