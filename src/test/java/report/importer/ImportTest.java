package report.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.Golden;
import report.cli.Ran;

/** Tables as bodies keep them, from the proposal of a mapping to files that validate. */
class ImportTest {
  private static final Path FIXTURES =
      Path.of(System.getProperty("report.home", "."), "src/test/resources/report/importer");

  @TempDir Path folder;
  private Path plans;

  @BeforeEach
  void nameFolder() {
    plans = folder.resolve("plans");
  }

  private Path table(String name) throws IOException {
    Path text = FIXTURES.resolve(name).resolve("table.csv");
    if (Files.exists(text)) {
      return Files.copy(text, folder.resolve("table.csv"));
    }
    Path workbook = folder.resolve("table.xlsx");
    TableFixture.write(FIXTURES.resolve(name).resolve("table.txt"), workbook);
    return workbook;
  }

  @ParameterizedTest
  @CsvSource({
    "four-lines, R6",
    "one-line, R6",
    "kind-rows, R6",
    "groups-in-cells, R6",
    "wide-years, R2"
  })
  void aTableBecomesFilesThatValidate(String name, String year) throws IOException {
    Path table = table(name);
    Ran proposed = Ran.japanese("import", table, "--propose");
    Ran imported = imported(table, year);
    Ran validated = Ran.japanese("validate", "--plans", plans, "--format", "concise");
    Ran built =
        Ran.japanese(
            "build",
            year,
            "--plans",
            plans,
            "--out",
            folder.resolve("out"),
            "--format",
            "csv,xlsx");

    Golden.check(
        "report/importer/" + name + "/imported.txt",
        section("propose", proposed)
            + "== table.map.yaml\n"
            + Files.readString(folder.resolve("table.map.yaml"))
            + section("import", imported)
            + files()
            + section("validate", validated));
    assertThat(validated.out()).doesNotContain(" エラー ");
    assertThat(List.of(proposed.exit(), imported.exit(), validated.exit(), built.exit()))
        .containsOnly(0);
  }

  private Ran imported(Path table, String year) {
    return Ran.japanese(
        "import",
        table,
        "--map",
        folder.resolve("table.map.yaml"),
        "--into",
        plans.resolve(year),
        "--format",
        "concise");
  }

  private String section(String title, Ran ran) {
    String all = ran.out() + ran.err();
    return "== " + title + "\n" + all.replace(folder.toString() + "/", "");
  }

  private String files() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(plans)) {
      for (Path file : files.filter(ImportTest::isOfTheBook).sorted().toList()) {
        all.append("== ")
            .append(plans.relativize(file))
            .append('\n')
            .append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private static boolean isOfTheBook(Path file) {
    return Files.isRegularFile(file) && !file.toString().contains("/.import/");
  }

  @Test
  void aMappingThatExistsIsKept() throws IOException {
    Path table = table("one-line");
    Path map = Files.writeString(folder.resolve("table.map.yaml"), "mine\n");

    Ran ran = Ran.english("import", table, "--propose");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("table.map.yaml already exists");
    assertThat(map).hasContent("mine\n");
  }

  @Test
  void theYearOfTheFolderIsThatOfTheMapping() throws IOException {
    Path table = table("one-line");
    Ran.japanese("import", table, "--propose");

    assertThat(imported(table, "R5").err()).contains("「R5」", "（R6）");
    assertThat(plans).doesNotExist();
  }

  @Test
  void aTableInTheCharactersOfWindowsGivesTheSameFiles() throws IOException {
    Path table = table("wide-years");
    Ran.japanese("import", table, "--propose");
    imported(table, "R2");
    String before = files();
    Path windows = Files.createDirectory(folder.resolve("windows"));
    Files.write(
        windows.resolve("table.csv"),
        Files.readString(table).getBytes(Charset.forName("windows-31j")));
    plans = windows.resolve("plans");

    Ran ran = imported(windows.resolve("table.csv"), "R2");

    assertThat(ran.err()).contains("windows-31j");
    assertThat(files()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'yeer: R6' | I001 | I001.key",
        "'lines: many' | I001 | lines",
        "'columns: {1: name}' | I001 | column",
        "'columns: {A: nome}' | I001 | use"
      })
  void aMappingThatCannotBeUsedIsReportedAtItsPlace(String line, String rule, String about)
      throws IOException {
    Path table = table("groups-in-cells");
    Path map = folder.resolve("table.map.yaml");
    Files.writeString(map, "year: R6\nhead: 2\nrows: 3-5\n" + line + "\n");

    Ran ran = imported(table, "R6");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("table.map.yaml:", rule);
    assertThat(plans).doesNotExist();
  }

  @Test
  void aFileWithoutATableSaysWhatAHeadNeeds() throws IOException {
    Path table = Files.writeString(folder.resolve("table.csv"), "a,b,c\n1,2,3\n");

    Ran ran = Ran.english("import", table, "--propose");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("table.csv: ", "I005", "指標名");
  }

  private static void replace(Path file, String old, String fresh) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, fresh));
  }

  @Test
  void aSecondImportOfTheSameTableChangesNothing() throws IOException {
    Path table = table("wide-years");
    Ran.japanese("import", table, "--propose");
    imported(table, "R2");
    String before = files();

    Ran again = imported(table, "R2");

    assertThat(again.exit()).isZero();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aNewerTableChangesWhatItChangedAndKeepsWhatAPersonWrote() throws IOException {
    Path table = table("wide-years");
    Ran.japanese("import", table, "--propose");
    imported(table, "R2");
    Path plan = plans.resolve("R2/theme-1/plan.yaml");
    Path report = plans.resolve("R2/theme-1/progress/2021-03.yaml");
    replace(plan, "direction: （めざす方向）", "direction: 人口の減少を緩やかにする  # 議会答弁");
    replace(plan, "R4: 880ｇ以下", "R4: 870ｇ以下");
    replace(report, "k01: 455人", "k01: {actual: 455人, reason: 婚姻数の減少}");
    replace(table, ";455;500;", ";461;505;");
    replace(table, ";880;", ";885;");
    replace(table, "環境部", "環境部\n04;空き家;戸;100;99;98;97;97;96;;住宅部");
    replace(folder.resolve("table.map.yaml"), "rows: 2-4", "rows: 2-5");

    Ran again = imported(table, "R2");

    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("I006", "880ｇ以下", "885ｇ以下");
    assertThat(Files.readString(plan))
        .contains("direction: 人口の減少を緩やかにする  # 議会答弁", "R4: 870ｇ以下", "R2: 505人以上", "空き家");
    assertThat(Files.readString(report)).contains("reason: 婚姻数の減少", "k04: 97戸");
    assertThat(Ran.japanese("validate", "--plans", plans).exit()).isZero();
  }

  @Test
  void filesThatNoImportWroteAreNeverTouched() throws IOException {
    Path table = table("wide-years");
    Ran.japanese("import", table, "--propose");
    Files.createDirectories(plans.resolve("R2"));
    Path book = Files.writeString(plans.resolve("R2/book.yaml"), "publisher: 甲県\n");

    Ran ran = imported(table, "R2");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("book.yaml");
    assertThat(book).hasContent("publisher: 甲県");
  }

  @Test
  void anActualWithoutAYearIsOneOfTheYearOfTheBook() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("table.csv"), "甲市の指標\n（令和７年３月末現在）\n指標名,単位,R9目標,実績値\n講座,回,10,8\n");

    assertThat(Ran.english("import", table, "--propose").out()).contains("actual R6 = 8回");
  }

  @Test
  void aTableWithoutAYearAsksForIt() throws IOException {
    Path table = Files.writeString(folder.resolve("table.csv"), "指標名,単位,目標値,実績値\n講座,回,10,8\n");

    Ran ran = Ran.english("import", table, "--propose");

    assertThat(ran.out()).contains("I005", "names no year", "--year R6");
    assertThat(Ran.english("import", table, "--propose", "--year", "R6").exit()).isZero();
  }

  @Test
  void anIndicatorWithNothingToReachIsReportedAndKeptInComments() throws IOException {
    Path table =
        Files.writeString(folder.resolve("table.csv"), "指標名,単位,R6目標,R6実績\n講座,回,10,8\n来場者,人,,120\n");
    Ran.japanese("import", table, "--propose");

    Ran ran = imported(table, "R6");

    assertThat(ran.out()).contains("table!A3", "I002", "「来場者」には、目標も");
    assertThat(files()).containsPattern("# 要確認 - id: .*").containsPattern("# 要確認 .*: 120人");
    assertThat(Ran.japanese("validate", "--plans", plans).exit()).isZero();
  }

  @Test
  void aReportIsNamedAfterItsDateHoweverThatIsWritten() throws IOException {
    Path table = table("wide-years");
    Ran.japanese("import", table, "--propose");
    replace(folder.resolve("table.map.yaml"), "asOf: R3.3月末", "asOf: 2021-03-15");

    imported(table, "R2");

    assertThat(plans.resolve("R2/theme-1/progress/2021-03-15.yaml")).exists();
  }

  @Test
  void aTableIsAPrintedBookAfterThePlacesThatAPersonHasToLookAtAreCompleted() throws IOException {
    Path table = folder.resolve("table.xlsx");
    TableFixture.write(FIXTURES.resolve("shapes/a-strategy-of-a-city.txt"), table);
    Ran.japanese("import", table, "--propose");
    Path map = folder.resolve("table.map.yaml");
    assertThat(Files.readAllLines(map).stream().filter(line -> line.endsWith("（？）確かめてください")))
        .hasSize(3);

    Ran imported = imported(table, "R5");
    int completed = 0;
    for (Path file : bookFiles()) {
      String text = Files.readString(file);
      List<String> lines = text.lines().toList();
      completed += (int) lines.stream().filter(line -> line.contains("（めざす方向）")).count();
      Files.writeString(
          file,
          text.replace("（めざす方向）", "人が集い、働き、育つまち")
              .replaceAll("(?m)^ *# 要確認.*\\n", "")
              .replace("  # L11 要確認", "  # L11"));
    }
    Ran validated = Ran.japanese("validate", "--plans", plans);
    Ran built = Ran.japanese("build", "R5", "--plans", plans, "--out", folder.resolve("out"));

    assertThat(imported.out()).contains("エラー0件、警告7件、情報3件");
    assertThat(completed).isEqualTo(4);
    assertThat(validated.out()).contains("問題はありません");
    assertThat(built.exit()).isZero();
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("out/R5/R5.xlsx")))) {
      String text = new XSSFExcelExtractor(workbook).getText();
      assertThat(text)
          .contains("3300億円（R6）", "最終目標比98.3％", "▲214人（R1）", "80％以上（R6）")
          .contains("9件（うち農地付き1件）（R1）", "集計中", "39905人");
    }
  }

  private List<Path> bookFiles() throws IOException {
    try (Stream<Path> files = Files.walk(plans)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !file.toString().contains(".import"))
          .sorted()
          .toList();
    }
  }
}
