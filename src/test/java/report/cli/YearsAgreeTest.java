package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.SmallPlan;
import report.project.Language;

/** Figures are judged by the target of their year, and every output says which one that is. */
class YearsAgreeTest {
  @TempDir static Path folder;
  private static Workbench bench;

  @BeforeAll
  static void build() throws IOException {
    bench = Workbench.in(folder);
    SmallPlan plan = new SmallPlan(bench.plans().resolve("R7"));
    plan.book();
    plan.goals(
        """
        - {id: later, name: 法人, targets: {R9: 16法人}}
        - id: survey
          name: 調査
          targets: {R6: 90％, R7: 94％, R9: 100％}
          baseline: 80％（R4）
          method: from-baseline
        - id: between
          name: 間
          targets: {R6: 4600人, R8: 4700人}
          baseline: 4500人
          method: from-baseline
        - {id: past, name: 過去, targets: {R5: 10件}, previous: 6件（R5.9.1時点）}
        - {id: plain, name: 単独, target: 10件}
        """);
    plan.write(
        "theme-1/progress/2026-03.yaml",
        """
        asOf: R8.3月末
        actions:
          act:
            results:
              later: 15法人
              survey: {actual: 86％（R6）, reason: 隔年}
              between: {actual: {value: 4580, unit: 人, year: R6}, reason: 遅れ}
              past: 12件（令和6年度）
              plain: 10件（R5、速報）
        """);
    Ran built = bench.build("R7");
    assertThat(built.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(bench.run(Language.JAPANESE, "validate").out()).doesNotContain("later");
  }

  @Test
  void theTerminalSaysIt() {
    String table = bench.run(Language.JAPANESE, "rates", "R7").out();
    assertThat(table.lines().map(line -> line.strip().replaceAll(" +", " ")))
        .contains(
            "法人 16法人（R9） 15法人 最終目標比93.8％ 進行中 R9が期限",
            "調査 90％（R6） 86％（R6） 60.0％ 未達 目標は90％（R6）、最終目標比30.0％ △",
            "間 4600人（R6） 4580人（R6） 80.0％ 未達 目標は4600人（R6）、最終目標比40.0％ ○",
            "過去 10件（R5） 12件（令和6年度） 120.0％ 達成 目標は10件（R5） ◎",
            "単独 10件 10件（R5、速報） 100.0％ 速報・見込 速報 ◎",
            "3件中1件達成 平均達成率 80.0％（3件の平均）");
  }

  @Test
  void theExplanationNamesWhatIsAssumed() {
    assertThat(bench.run(Language.JAPANESE, "explain", "R7", "later").out())
        .contains("期限の来た目標がないので、令和9年度の目標に対する率を示し、達成・未達は判定しない")
        .contains("15 ÷ 16");
    assertThat(bench.run(Language.JAPANESE, "explain", "R7", "survey").out())
        .contains("令和6年度までに期限の来た最後の目標（令和6年度）で判定", "（86 － 80）÷（90 － 80）");
  }

  @Test
  void theDataSayIt() throws IOException {
    assertThat(read("data.csv"))
        .contains("16法人（R9）,,,15法人,15,,実績÷目標,最終目標比93.8％,,,進行中,R9が期限,R9,,16法人,16,R9,93.8％,93.8")
        .contains("90％（R6）,90,,86％（R6）,86,")
        .contains("R6,R6,100％,100,R9,30.0％,30.0");
    assertThat(read("data.json"))
        .contains("\"finalRatePercent\": 93.8", "\"outcomeCode\": \"in-progress\"");
  }

  @Test
  void thePagesSayIt() throws IOException {
    assertThat(read("all_goals.html"))
        .contains("16法人（R9）", "最終目標比93.8％", "90％（R6）", "86％（R6）", "60.0％");
    assertThat(read("theme-1.html")).contains("16法人（R9）", "最終目標比93.8％", "86％（R6）");
  }

  @Test
  void theWorkbookSaysIt() throws IOException {
    List<String> cells = new ArrayList<>();
    try (InputStream in = Files.newInputStream(bench.out().resolve("R7/R7.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      for (Row row : workbook.getSheet("総括表")) {
        row.forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell)));
      }
    }
    assertThat(cells)
        .contains("16法人（R9）", "最終目標比93.8％", "進行中", "90％（R6）\n100％（R9）", "86％（R6）", "60.0％")
        .contains("基準値", "80％（R4）", "6件（R5.9.1時点）");
  }

  /** A file; on pages, dates and figures with their units stand in elements of their own. */
  private static String read(String file) throws IOException {
    return Files.readString(bench.out().resolve("R7").resolve(file))
        .replaceAll("<span class=\"nobreak\">([^<]*)</span>", "$1");
  }
}
