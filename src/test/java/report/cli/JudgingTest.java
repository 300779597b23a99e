package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.Golden;
import report.SmallPlan;
import report.project.Language;

/**
 * How each kind of goal is judged, from the plan file to every output: what the terminal and the
 * explanations say is approved, and the others say the same.
 */
class JudgingTest {
  private static final String BOOK =
      "publisher: 市\ntitle: 冊子\nasOf: R9.3月末\nthemes: [theme-1]\nrates: {floor: 0}\n";

  /** Columns of the data that people see in each output. */
  private static final List<String> SHOWN = List.of("目標", "実績", "達成率", "結果", "評価");

  @TempDir static Path folder;
  private static Workbench bench;

  @BeforeAll
  static void build() throws IOException {
    bench = Workbench.in(folder);
    SmallPlan first = new SmallPlan(bench.plans().resolve("R7")).book();
    first.goals(
        """
        - {id: rank-up, name: 順位が上がる, target: 上昇, baseline: 11位}
        - {id: rank-kept, name: 順位を保つ, target: 維持, baseline: 3位}
        - {id: rank-lost, name: 順位が落ちる, target: 維持, baseline: 3位}
        - {id: rank, name: 順位以内, target: 20位以内}
        - {id: expected, name: 見込, target: 80％}
        - {id: zero, name: 零, target: 0人, baseline: 500人}
        - {id: below, name: 減らす, target: 100t以下, baseline: 120t}
        - {id: way, name: 道のり, target: 100t, baseline: 120t, method: from-baseline}
        - {id: later, name: 先の年, targets: {R9: 16法人}}
        - {id: survey, name: 隔年, targets: {R6: 90％, R7: 94％, R9: 100％}, baseline: 80％（R4）, method: from-baseline}
        - {id: negative, name: 負, target: 251人}
        - {id: person, name: 人の評価, target: 10件}
        - {id: sum, name: 累計, target: 累計50件}
        - {id: unknown, name: 未公表, target: 10件}
        """);
    first.write(
        "theme-1/progress/2026-03.yaml",
        report(
            """
            rank-up: {actual: 9位}
            rank-kept: {actual: 1位}
            rank-lost: {actual: 5位, reason: 理由}
            rank: {actual: 25位, reason: 理由}
            expected: {actual: 85.6％見込}
            zero: {actual: 120人, reason: 理由}
            below: {actual: 110t, reason: 理由}
            way: {actual: 110t, reason: 理由}
            later: {actual: 15法人}
            survey: {actual: 86％（R6）, reason: 理由}
            negative: {actual: ▲1402人, reason: 理由}
            person: {actual: 9件, reason: 理由, rating: {symbol: ◎, reason: 質が上がった}}
            sum: {actual: 累計50件}
            unknown: {actual: 未公表}
            """));
    String three =
        """
        - {id: some, name: 一部, target: 100件}
        - {id: none, name: 逆, target: 110件, baseline: 100件, method: from-baseline}
        - {id: more, name: 超過, target: 100件}
        """;
    SmallPlan second = new SmallPlan(bench.plans().resolve("R8"));
    second.write("book.yaml", BOOK);
    second.goals(three);
    second.write(
        "theme-1/progress/2027-03.yaml",
        report(
                """
                some: {actual: 60件, reason: 理由}
                none: {actual: 85件, reason: 理由}
                more: {actual: 150件}
                """)
            .replace("R8", "R9"));
    Ran built = bench.build("R7", "R8");
    assertThat(built.out() + built.err()).doesNotContain("error");
    assertThat(built.exit()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void theTerminalAndTheExplanationsSayWhatIsApproved() {
    StringBuilder said = new StringBuilder();
    for (String year : List.of("R7", "R8")) {
      said.append(bench.run(Language.JAPANESE, "rates", year).out()).append('\n');
    }
    said.append(bench.run(Language.JAPANESE, "explain", "R7").out());
    Golden.check("report/cli/judging.txt", said.toString());
  }

  @Test
  void theMeanIsOfRatesWithinFloorAndCap() {
    assertThat(bench.run(Language.JAPANESE, "rates", "R8").out()).contains("53.3％（3件の平均）");
  }

  @Test
  void everyOutputShowsTheSame() throws IOException {
    for (String year : List.of("R7", "R8")) {
      String page = read(year + "/theme-1.html");
      String terminal = bench.run(Language.JAPANESE, "rates", year).out();
      List<String> summary = summary(year);
      List<CSVRecord> facts = facts(year);
      assertThat(facts).hasSize(year.equals("R7") ? 14 : 3);
      for (CSVRecord fact : facts) {
        for (String column : SHOWN) {
          String value = fact.get(column);
          assertThat(page).as(column).contains(value);
          assertThat(terminal).as(column).contains(value);
          assertThat(summary).as(column).anyMatch(cell -> cell.contains(value));
          assertThat(read(year + "/data.json")).as(column).contains(value);
        }
      }
    }
  }

  private static List<CSVRecord> facts(String year) throws IOException {
    String text = read(year + "/data.csv").replace("\uFEFF", "");
    CSVFormat heads = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return heads.parse(new StringReader(text)).getRecords();
  }

  private static List<String> summary(String year) throws IOException {
    List<String> cells = new ArrayList<>();
    try (InputStream in = Files.newInputStream(bench.out().resolve(year + "/" + year + ".xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      for (Row row : workbook.getSheet("総括表")) {
        row.forEach(cell -> cells.add(new DataFormatter(Locale.JAPAN).formatCellValue(cell)));
      }
    }
    return cells;
  }

  private static String report(String results) {
    return "asOf: R8.3月末\nactions:\n  act:\n    results:\n" + results.indent(6);
  }

  /** A file; on pages, dates and figures with their units stand in elements of their own. */
  private static String read(String file) throws IOException {
    return Files.readString(bench.out().resolve(file), StandardCharsets.UTF_8)
        .replaceAll("<span class=\"nobreak\">([^<]*)</span>", "$1");
  }
}
