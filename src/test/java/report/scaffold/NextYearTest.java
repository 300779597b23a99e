package report.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import report.cli.ExitCode;
import report.cli.Ran;
import report.delivery.FolderCopy;
import report.diff.LineDiff;
import report.finding.Paint;
import report.project.Language;

/** A year that is carried over to the next, and the next to the one after. */
class NextYearTest {
  @TempDir private Path folder;

  /** The invented city of みどり市, over the turn of 平成 to 令和. */
  private Path city() throws IOException {
    Path from = Path.of(System.getProperty("report.home", "."), "src/test/resources/report/cli");
    FolderCopy.copyMissing(from.resolve("years"), folder.resolve("plans"));
    return folder.resolve("plans");
  }

  @Test
  void theNextYearDiffersOnlyWhereAPersonWouldChangeIt() throws IOException {
    Path plans = city();

    Ran rolled = Ran.english("new", "year", "R1", "--from", "H30", "--plans", plans);

    assertThat(rolled.exit()).as(rolled.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(changes(plans, "book.yaml")).containsExactly("-asOf: H31.3月末", "+asOf: R2.3月末");
    assertThat(changes(plans, "theme-1/plan.yaml"))
        .containsExactly(
            "-target: 10回   # 議会で約束",
            "+target: 未定   # 議会で約束",
            "-- {id: visitors, name: 来訪者, target: 100人, previous: 90人}",
            "+previous: 約8回",
            "+- {id: visitors, name: 来訪者, target: 未定, previous: 120人（速報）}",
            "-target: [5件, 500万円]",
            "-revised:",
            "-- {from: [8件, 500万円], on: H30.10, reason: 申請が少なかった}",
            "+target: 未定",
            "+previous: [４件, 約153万円]",
            "-- id: foundation",
            "-name: 機構を設立",
            "-due: H30.9月頃",
            "-name: 事務所を開設",
            "+name: 事務所を開設（継続）",
            "+previous: 25社",
            "-previous: 40件",
            "+previous: 45件",
            "-target: 5億円",
            "-previous: 4億円",
            "-history: {H28: 2億円}",
            "+target: 未定",
            "+history: {H28: 2億円, H29: 4億円}");
    assertThat(plans.resolve("R1/theme-1/progress")).doesNotExist();
    assertThat(rolled.out())
        .contains(
            "Carried over from H30 to R1: 2 themes, 10 goals.",
            "Left out, because done: 1\n  theme-1 foundation 機構を設立\n",
            "with dates to be decided: 1\n  theme-1 office 事務所を開設（H31.3月）\n",
            "theme-1 seminar-count セミナーの開催回数 10回 → 約8回 about 80.0%",
            "so without “previous”: 2\n  theme-1 late 出荷額\n",
            "theme-1 state 機運が高まる ○\n",
            "Lines that name the old year: 1\n",
            "R1/theme-1/plan.yaml:14 平成30年度");
  }

  @Test
  void theYearAfterIsMadeFromItAndBothBuild() throws IOException {
    Path plans = city();
    Ran.english("new", "year", "R1", "--plans", plans);
    Ran first = Ran.english("validate", "R1", "--plans", plans, "--format", "concise");
    assertThat(first.exit()).as(first.out()).isEqualTo(ExitCode.CLEAN);

    Files.createDirectories(plans.resolve("R1/theme-1/progress"));
    Files.writeString(
        plans.resolve("R1/theme-1/progress/2020-03.yaml"),
        "asOf: R2.3月末\nactions:\n  seminar:\n    results:\n      seminar-count: 9回\n");
    Ran rolled = Ran.english("new", "year", "R2", "--theme", "1", "--plans", plans);
    Ran built =
        Ran.english("build", "--plans", plans, "--format", "html", "--out", folder.resolve("out"));

    assertThat(rolled.exit()).as(rolled.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(Files.readString(plans.resolve("R2/book.yaml")))
        .contains("asOf: R3.3月末\n", "- theme-1\n")
        .doesNotContain("theme-2");
    assertThat(Files.readString(plans.resolve("R2/theme-1/plan.yaml")))
        .contains("target: 未定   # 議会で約束", "previous: 9回")
        .contains("targets: {H30: 20社, R1: 30社, R5: 80社}")
        .contains("事務所を開設（継続）\n")
        .doesNotContain("（継続）（継続）");
    assertThat(built.exit()).as(built.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(Files.readString(folder.resolve("out/R2/theme-1.html"))).contains("未定");
  }

  /** The plans of the project: what a person decides is written, then the results. */
  @Test
  void theRealPlansGoOnForTwoYears() throws IOException {
    Path plans = folder.resolve("real");
    FolderCopy.copyMissing(Path.of(System.getProperty("report.home", "."), "plans"), plans);

    Ran second = Ran.english("new", "year", "R2", "--from", "R1", "--plans", plans);
    decide(plans.resolve("R2"), "R3.3月末", "2021-03", "50社", "41社");
    Ran third = Ran.english("new", "year", "R3", "--from", "R2", "--plans", plans);
    String targets = "{R3: 60社, R6: 100社}\n            baseline: 28社（R1）";
    decide(plans.resolve("R3"), "R4.3月末", "2022-03", targets, "60社");
    Path book = plans.resolve("R3/book.yaml");
    Files.writeString(book, Files.readString(book) + "prospects: from-baseline\n");
    Ran built =
        Ran.english(
            "build", "R3", "--plans", plans, "--format", "csv", "--out", folder.resolve("out"));

    assertThat(List.of(second, third, built))
        .allSatisfy(ran -> assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.CLEAN));
    assertThat(Files.readString(folder.resolve("out/R3/trend.csv")).lines())
        .filteredOn(line -> line.contains(",hbnet-companies,"))
        .extracting(line -> line.substring(line.indexOf(",社,") + 3))
        .containsExactly(
            "R1,50社,50,28社,28,56.0％,56.0,△,未達,実績,,,,,2021,2019,大阪府,270008",
            "R2,50社,50,41社,41,82.0％,82.0,○,未達,実績,,,,,2021,2020,大阪府,270008",
            "R3,60社,60,60社,60,100.0％,100.0,◎,達成,実績,,改善,達成見込み,"
                + "R1の28社からR3の60社まで1年に＋16社。この調子ならR6に108社、目標100社までの道のりの111.1％"
                + ",2021,2021,大阪府,270008",
            "R6,100社,100,,,,,,,,,,,,2021,2024,大阪府,270008");
  }

  /** Writes the targets of a year and its report. */
  private static void decide(Path year, String asOf, String report, String members, String reached)
      throws IOException {
    Path plan = year.resolve("theme-3/plan.yaml");
    String text = Files.readString(plan);
    for (String target :
        List.of("10回", "90％以上", "[5件, 500万円]", "[1件, 100万円]", members, "20機関", "3件")) {
      text =
          text.replaceFirst(
              "target: 未定", (target.startsWith("{") ? "targets: " : "target: ") + target);
    }
    Files.writeString(plan, text);
    Files.createDirectories(year.resolve("theme-3/progress"));
    Files.writeString(
        year.resolve("theme-3/progress/" + report + ".yaml"),
        """
        asOf: %s
        actions:
          hbnet:
            results:
              hbnet-companies: {actual: %s, reason: 勧奨の遅れ, next: 訪問を増やす}
        """
            .formatted(asOf, reached));
  }

  @ParameterizedTest
  @EnumSource
  void aYearThatIsThereOrCannotFollowIsLeftAlone(Language language) throws IOException {
    Path plans = city();
    for (List<String> wrong :
        List.of(List.of("H30"), List.of("R3", "--from", "H30"), List.of("R1", "--theme", "9"))) {
      Object[] arguments =
          Stream.of(List.of("new", "year"), wrong, List.of("--plans", plans.toString()))
              .flatMap(List::stream)
              .toArray();
      assertThat(Ran.in(language, arguments).exit()).isEqualTo(ExitCode.USAGE);
    }
    assertThat(plans.resolve("R1")).doesNotExist();
    assertThat(plans.resolve("R3")).doesNotExist();
  }

  /** The lines of a file that differ between H30 and R1, without their indentation. */
  private static List<String> changes(Path plans, String file) throws IOException {
    return LineDiff.of(
            file,
            Files.readString(plans.resolve("H30").resolve(file)),
            Files.readString(plans.resolve("R1").resolve(file)),
            Paint.NONE)
        .lines()
        .filter(line -> line.matches("[+-](?![+-]{2}).*"))
        .map(line -> line.charAt(0) + line.substring(1).strip())
        .toList();
  }

  @Test
  void whatWasSaidOfTheYearBeforeIsLeftBehind() throws IOException {
    Path city =
        Path.of(
            System.getProperty("report.home", "."), "src/test/resources/report/series/city/plans");
    Path plans = folder.resolve("three-years");
    FolderCopy.copyMissing(city, plans);
    Path last = plans.resolve("R3/living/plan.yaml");
    Files.writeString(last, Files.readString(last) + "dropped: {opening: 開館した}\n");

    Ran rolled = Ran.english("new", "year", "R4", "--plans", plans);
    Ran checked = Ran.english("validate", "R4", "--plans", plans, "--format", "concise");

    assertThat(rolled.exit()).as(rolled.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(Files.readString(plans.resolve("R4/living/plan.yaml")))
        .doesNotContain("seriesBreak", "dropped")
        .contains("previous: 90人");
    assertThat(checked.out()).doesNotContain("P04");
  }
}
