package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.delivery.FolderCopy;
import report.delivery.FolderTree;
import report.project.Language;

@Tag("slow")
class BuildCommandTest {
  /** What a build says of the gaps in the R1 plan. */
  private static final String MENTIONED =
      "3 warnings in the plans (to show them: report validate)" + System.lineSeparator();

  @TempDir Path folder;
  private Workbench bench;
  private Path book;

  @BeforeEach
  void copyPlans() throws IOException {
    bench = Workbench.in(folder);
    book = bench.out().resolve("R1");
  }

  @Test
  void aBuildWritesTheWorkbookThePagesAndTheDataAndSaysSo() {
    Ran ran = bench.build("R1");

    assertThat(ran.err()).isEqualTo(MENTIONED);
    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
    for (String name : new String[] {"R1.xlsx", "index.html", "theme-3.html", "data.csv"}) {
      assertThat(ran.out().lines()).contains(book.resolve(name).toString());
    }
    assertThat(ran.out().lines()).allMatch(line -> Files.isRegularFile(Path.of(line)));
    assertThat(bench.out()).isDirectoryNotContaining(file -> !file.equals(book));
  }

  @Test
  void severalBooksAreListedBesideTheirFolders() throws IOException {
    FolderCopy.copyMissing(
        Path.of(System.getProperty("report.home", ".")).resolve("plans/R5"),
        bench.plans().resolve("R5"));
    Path list = bench.out().resolve("index.html");

    bench.build("R1", "--format", "html");
    assertThat(list).doesNotExist();
    Ran ran = bench.build("--format", "html");

    assertThat(ran.out().lines()).contains(list.toString());
    String page = Files.readString(list);
    assertThat(page)
        .containsSubsequence(
            "R5/index.html", "R5/vision.html", "R5/meeting_2024-03-12.html", "R1/index.html");
    assertThat(Pattern.compile("href=\"([^\"]+)\"").matcher(page).results())
        .allMatch(link -> Files.isRegularFile(bench.out().resolve(link.group(1))));

    Files.delete(list);
    Ran unchanged = bench.build("--format", "html");
    assertThat(unchanged.err()).contains("Everything is up to date");
    assertThat(unchanged.out()).isEqualTo(ran.out());
    assertThat(list).hasContent(page);
    assertThat(bench.build("--format", "html").out()).isEqualTo(ran.out());

    Files.writeString(list, "<title>our own</title>");
    assertThat(bench.build("--format", "html").out()).doesNotContain(list.toString());
    bench.build("R5", "--format", "html", "--strict");
    assertThat(list).hasContent("<title>our own</title>");
    bench.build("R5", "--format", "html", "--force");
    assertThat(list).hasContent(page);
  }

  @Test
  void thePagesOfferTheOtherFilesOfTheBuild() {
    bench.build("R1", "--format", "html,csv");

    assertThat(book.resolve("index.html"))
        .content()
        .contains("<a href=\"data.csv\" download>")
        .doesNotContain("R1.xlsx", "\"data.json\"");
  }

  @Test
  void theSamePlansGiveTheSameBytes() throws IOException {
    assertThat(bench.run(Language.ENGLISH, "build", "--out", folder.resolve("first")).exit())
        .isZero();
    assertThat(bench.run(Language.JAPANESE, "build", "--out", folder.resolve("second")).exit())
        .isZero();

    Map<String, String> first = Workbench.bytes(folder.resolve("first"));
    assertThat(first.keySet()).contains("R1/R1.xlsx", "R1/index.html", "R1/data.json");
    assertThat(Workbench.bytes(folder.resolve("second"))).isEqualTo(first);
  }

  private Stream<String> csvFiles() {
    return Stream.of(
            "data.csv",
            "texts.csv",
            "trend.csv",
            "rs_3-1.csv",
            "datapackage.json",
            "csv-metadata.json")
        .map(file -> book.resolve(file).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"R1", "r01", "令和元年度", "令和1年度", "H31", "2019", "FY2019", "Ｒ１"})
  void aYearCanBeWrittenInEveryWay(String year) {
    Ran ran = bench.build(year, "--format", "csv");

    assertThat(ran.out().lines()).containsExactly(csvFiles().toArray(String[]::new));
  }

  @Test
  void formatsThatAreNotBuiltStayAsTheyAre() throws IOException {
    Workbench.put(book.resolve("R1.xlsx"), "old workbook");
    bench.build("R1", "--format", "csv", "--as-of", "R1.9月末");
    Workbench.put(book.resolve("mine.txt"), "mine");

    Ran ran = bench.build("R1", "--format", "json", "--format", "CSV");

    assertThat(ran.out().lines())
        .containsExactly(
            Stream.concat(
                    csvFiles(),
                    Stream.of("data.json", "data.schema.json")
                        .map(file -> book.resolve(file).toString()))
                .toArray(String[]::new));
    assertThat(book.resolve("R1.xlsx")).hasContent("old workbook");
    assertThat(book.resolve("mine.txt")).hasContent("mine");
    assertThat(book.resolve("data.csv")).content().contains("彩都");
  }

  @ParameterizedTest
  @ValueSource(strings = {"theme-3", "3", "３"})
  void aThemeIsBuiltOnItsOwn(String theme) throws IOException {
    Workbench.put(book.resolve("data.csv"), "the whole book");

    Ran ran = bench.build("--theme", theme, "--format", "html,csv");

    Path part = bench.out().resolve("R1-theme-3");
    assertThat(ran.out().lines()).contains(part.resolve("theme-3.html").toString());
    assertThat(part.resolve("theme-3.html")).content().contains("*10");
    assertThat(book.resolve("data.csv")).hasContent("the whole book");
  }

  @Test
  void anEarlierDateShowsThingsAsTheyStoodThen() throws IOException {
    bench.build("R1", "--format", "csv", "--as-of", "R1.9月末");
    assertThat(book.resolve("data.csv")).content().doesNotContain("96.8");

    bench.build("R1", "--format", "csv", "--as-of", "2020-03-31");
    assertThat(book.resolve("data.csv")).content().contains("96.8");
  }

  @Test
  void warningsAreToldAndFailOnlyWhenStrict() throws IOException {
    Workbench.put(
        bench.plans().resolve("R1/theme-4/plan.yaml"),
        Files.readString(bench.plans().resolve("R1/theme-3/plan.yaml"))
            .replace("number: 3", "number: 4"));

    Ran strict = bench.build("R1", "--format", "csv", "--strict");
    assertThat(strict.err()).contains("B002", "0 errors, 4 warnings");
    assertThat(strict.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(bench.out()).doesNotExist();

    Ran lenient = bench.build("R1", "--format", "csv");
    assertThat(lenient.err())
        .isEqualToIgnoringNewLines("4 warnings in the plans (to show them: report validate)");
    assertThat(lenient.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(book.resolve("data.csv")).exists();
  }

  @Test
  void aFaultyTemplateIsAFindingAndLeavesTheOutputAsItWas() throws IOException {
    Workbench.put(book.resolve("index.html"), "old");
    Path templates = folder.resolve("templates");
    Workbench.put(templates.resolve("page/index.ftlh"), "<p>${nothing.such}</p>\n");

    Ran ran = bench.build("R1", "--templates", templates);

    assertThat(ran.err()).contains("W001", "index.ftlh");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(Workbench.bytes(bench.out())).hasSize(1);
    assertThat(book.resolve("index.html")).hasContent("old");
  }

  @Test
  void whatComesNextStandsBelowTheReason() throws IOException {
    bench.edit(
        "R1/theme-3/progress/2020-03.yaml", "中止または延期\n", "中止または延期\n        next: 来年度はオンラインで開催する\n");

    bench.build("R1", "--format", "html");

    assertThat(Files.readString(bench.out().resolve("R1/theme-3.html")))
        .containsSubsequence("中止または延期）", "（今後の対応：来年度はオンラインで開催する）");
  }

  @Test
  void whatAThemeThatIsNoMoreLeftBehindIsRemoved() throws IOException {
    Path plans = bench.plans().resolve("R1");
    FolderCopy.copyMissing(plans.resolve("theme-3"), plans.resolve("theme-4"));
    bench.edit("R1/theme-4/plan.yaml", "number: 3", "number: 4");
    bench.edit("R1/book.yaml", "- theme-3", "- theme-3\n  - theme-4");
    bench.build("R1", "--split", "--format", "html,xlsx");
    Workbench.put(book.resolve("theme-5.html"), "mine");
    assertThat(book.resolve("theme-4.html")).exists();
    assertThat(book.resolve("R1-theme-4.xlsx")).exists();

    FolderTree.delete(plans.resolve("theme-4"));
    bench.edit("R1/book.yaml", "\n  - theme-4", "");
    bench.build("R1", "--split", "--format", "html,xlsx");

    assertThat(book.resolve("theme-4.html")).doesNotExist();
    assertThat(book.resolve("R1-theme-4.xlsx")).doesNotExist();
    assertThat(book.resolve("theme-3.html")).exists();
    assertThat(book.resolve("theme-5.html")).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "/tmp/x", "..", ".", "CON.", "Theme-3", "theme_3", "a/b", "long"})
  void noThemeLeadsOutside(String id) throws IOException {
    String name = id.equals("long") ? "x".repeat(300) : id;
    bench.edit("R1/book.yaml", "- theme-3", "- '" + name + "'");
    Map<String, String> before = Workbench.bytes(folder);

    Ran ran = bench.build("R1", "--format", "html");

    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.err()).contains("K007 malformed-id");
    assertThat(Workbench.bytes(folder)).isEqualTo(before);
  }

  @Test
  void faultsInOtherYearsDoNotMatter() throws IOException {
    Workbench.put(bench.plans().resolve("R2/book.yaml"), "title: [");

    assertThat(bench.build("R1", "--format", "csv").exit()).isEqualTo(ExitCode.CLEAN);

    Ran all = bench.build("--format", "csv");
    assertThat(all.err()).contains("R2/book.yaml");
    assertThat(all.exit()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void allBooksAreBuiltWhereNoYearIsNamed() throws IOException {
    FolderCopy.copyMissing(bench.plans().resolve("R1"), bench.plans().resolve("R2"));

    Ran ran = bench.build("--format", "json");

    assertThat(ran.err())
        .isEqualToIgnoringNewLines("10 warnings in the plans (to show them: report validate)");
    assertThat(ran.out().lines())
        .containsExactly(
            book.resolve("data.json").toString(),
            book.resolve("data.schema.json").toString(),
            bench.out().resolve("R2/data.json").toString(),
            bench.out().resolve("R2/data.schema.json").toString(),
            bench.out().resolve("R5/data.json").toString(),
            bench.out().resolve("R5/data.schema.json").toString());
  }

  @Test
  void aMeetingHasAWorkbookOfItsOwnWithItsPapers() throws IOException {
    Ran ran = bench.build("R1", "R5", "--format", "xlsx");

    assertThat(ran.err()).isEqualTo(MENTIONED);
    assertThat(ran.out().lines())
        .containsExactly(
            book.resolve("R1.xlsx").toString(),
            bench.out().resolve("R5/R5.xlsx").toString(),
            bench.out().resolve("R5/R5-2024-03-12.xlsx").toString());
  }

  @Test
  void whatTheMachineRefusesIsToldInOneLine() throws IOException {
    Workbench.put(book, "a file in the way");

    Ran english = bench.build("R1", "--format", "csv");
    Ran japanese =
        bench.run(Language.JAPANESE, "build", "R1", "--format", "csv", "--out", bench.out());

    assertThat(english.err().lines()).singleElement().asString().contains(book + " is in the way");
    assertThat(japanese.err().lines()).singleElement().asString().contains("前回作ったものはそのまま");
    assertThat(english.exit()).isEqualTo(ExitCode.FAULT);
    assertThat(book).hasContent("a file in the way");
  }
}
