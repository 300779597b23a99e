package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.project.Language;
import report.sheet.template.Forms;
import report.sheet.template.StarterPaper;

/** The workbook, the pages, the data and the terminal say the same of every rate. */
class RatesAgreeTest {
  private static final Pattern RATE = Pattern.compile("約?-?[\\d.]+％");

  @TempDir static Path folder;
  private static Workbench bench;
  private static List<String> rates;

  @BeforeAll
  static void build() throws IOException {
    bench = Workbench.in(folder);
    assertThat(bench.build("R1").exit()).isEqualTo(ExitCode.CLEAN);
    rates = new ArrayList<>();
    for (JsonElement fact : json().getAsJsonArray("facts")) {
      String rate = fact.getAsJsonObject().get("rate").getAsString();
      if (!rate.isEmpty()) {
        rates.add(rate);
      }
    }
    assertThat(rates).hasSize(9).contains("107.6％", "約30.6％");
  }

  @Test
  void theSummarySheetAndTheDataSheetSayThem() throws IOException {
    assertThat(column("総括表", "達成率")).isEqualTo(rates);
    assertThat(column("データ", "達成率")).isEqualTo(rates);
  }

  @Test
  void theCalculationSheetSaysThemAndTheSummaryLeadsThere() throws IOException {
    assertThat(found(column("算定根拠", "達成率・評価"))).isEqualTo(rates);
    Path form = folder.resolve("printed.xlsx");
    Files.write(form, Forms.edited(StarterPaper.A3, RatesAgreeTest::printBackMatter));
    Path out = folder.resolve("printed");
    assertThat(
            bench
                .run(
                    Language.JAPANESE,
                    "build",
                    "R1",
                    "--format",
                    "xlsx",
                    "--sheet",
                    form.toString(),
                    "--out",
                    out.toString())
                .exit())
        .isEqualTo(ExitCode.CLEAN);
    try (Workbook workbook = workbook(out.resolve("R1/R1.xlsx"))) {
      List<String> led = new ArrayList<>();
      for (Row row : workbook.getSheet("総括表")) {
        for (Cell cell : row) {
          if (cell.getHyperlink() != null
              && cell.getHyperlink().getAddress().startsWith("'算定根拠'")) {
            led.add(at(workbook, cell.getHyperlink().getAddress()));
          }
        }
      }
      assertThat(found(led)).isEqualTo(rates);
    }
  }

  @Test
  void theThemeSheetSaysThem() throws IOException {
    try (Workbook workbook = workbook()) {
      assertThat(
              found(
                  texts(workbook.getSheet("テーマ３")).stream()
                      .filter(t -> t.matches("(?s).*％ [◎○△×].*"))
                      .toList()))
          .containsExactlyInAnyOrderElementsOf(rates);
    }
  }

  @Test
  void thePagesSayThem() throws IOException {
    assertThat(tagged("all_goals.html", "<span class=\"figure\">([^<]+)</span>")).isEqualTo(rates);
    assertThat(tagged("theme-3.html", "<span class=\"rate\">([^<]+)</span>"))
        .containsExactlyInAnyOrderElementsOf(rates);
  }

  @Test
  void theTerminalSaysThem() {
    String table = bench.run(Language.JAPANESE, "rates", "R1").out();
    assertThat(matches(table, "(約?-?[\\d.]+％)\\s+(?:達成|未達)")).isEqualTo(rates);

    String explained = bench.run(Language.JAPANESE, "explain", "R1").out();
    assertThat(matches(explained, "(?m)^\\S.* (約?-?[\\d.]+％) [◎○△×]$")).isEqualTo(rates);
    assertThat(matches(explained, "(?m)^  表示\\s+(約?-?[\\d.]+％)")).isEqualTo(rates);
  }

  @Test
  void theCsvSaysThem() throws IOException {
    assertThat(matches(read("data.csv"), "(?<=,)(約?-?[\\d.]+％),[\\d.]+,[◎○△×],")).isEqualTo(rates);
  }

  private static String read(String file) throws IOException {
    return Files.readString(bench.out().resolve("R1").resolve(file));
  }

  private static JsonObject json() throws IOException {
    return JsonParser.parseString(read("data.json")).getAsJsonObject();
  }

  private static void printBackMatter(XSSFWorkbook form) {
    Forms.at(form, "様式.巻末").setCellValue("印刷する");
  }

  private static Workbook workbook() throws IOException {
    return workbook(bench.out().resolve("R1/R1.xlsx"));
  }

  private static Workbook workbook(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  /** The rates below a head, as a reader sees them. */
  private static List<String> column(String sheet, String head) throws IOException {
    try (Workbook workbook = workbook()) {
      List<String> column = new ArrayList<>();
      int at = -1;
      for (Row row : workbook.getSheet(sheet)) {
        for (Cell cell : row) {
          if (at < 0 && shown(cell).equals(head)) {
            at = cell.getColumnIndex();
          } else if (cell.getColumnIndex() == at && RATE.matcher(shown(cell)).find()) {
            column.add(shown(cell));
          }
        }
      }
      return column;
    }
  }

  private static String at(Workbook workbook, String place) {
    Matcher m = Pattern.compile("'(.+)'!A(\\d+)").matcher(place);
    assertThat(m.matches()).isTrue();
    return shown(workbook.getSheet(m.group(1)).getRow(Integer.parseInt(m.group(2)) - 1).getCell(2));
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> texts.add(shown(cell))));
    return texts;
  }

  private static String shown(Cell cell) {
    return new DataFormatter().formatCellValue(cell);
  }

  private static List<String> found(List<String> texts) {
    return texts.stream().flatMap(text -> matches(text, "(約?-?[\\d.]+％)").stream()).toList();
  }

  private static List<String> tagged(String file, String pattern) throws IOException {
    return matches(read(file), pattern);
  }

  private static List<String> matches(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(m -> m.group(1)).toList();
  }
}
