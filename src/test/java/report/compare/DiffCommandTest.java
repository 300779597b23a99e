package report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.Golden;
import report.cli.Ran;
import report.cli.Workbench;
import report.project.Language;

class DiffCommandTest {
  private static final String PLAN = "plans/R1/theme-3/plan.yaml";

  @TempDir private Path folder;
  private Workbench bench;

  @BeforeEach
  void commit() throws Exception {
    bench = Workbench.in(folder);
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("commit", "-q", "-m", "first");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(
                Stream.of("git", "-c", "user.name=a", "-c", "user.email=a@example.jp"),
                Stream.of(arguments))
            .toList();
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private void edit() throws IOException {
    Path plan = folder.resolve(PLAN);
    String text = Files.readString(plan);
    Files.writeString(
        plan,
        text.replace(
                "target: 90％以上",
                "target: 92％以上\n            revised:\n              - {from: 90％以上, on: R1.10,"
                    + " reason: 入居が増えたため}")
            .replace("拠点性を向上させるため", "拠点性を高めるため")
            .replace("due: R1.9月頃", "due: R1.10月頃"));
  }

  @ParameterizedTest
  @EnumSource
  void aRevisionIsComparedWithTheWorkingFolder(Language language) throws IOException {
    edit();
    Ran ran = bench.run(language, "diff", "HEAD", "R1");
    assertThat(ran.err()).isEmpty();
    Golden.check("report/compare/diff." + language.code() + ".txt", ran.out());
    Ran comment = bench.run(language, "diff", "HEAD", "R1", "--format", "markdown");
    Golden.check("report/compare/diff." + language.code() + ".md", comment.out());
  }

  @ParameterizedTest
  @EnumSource
  void twoYearsAreComparedAsTheSecondContinuesTheFirst(Language language) {
    Ran ran =
        Ran.in(
            language,
            "diff",
            "H31",
            "R2",
            "--plans",
            Path.of("src/test/resources/report/series/city/plans"));
    assertThat(ran.exit()).isZero();
    Golden.check("report/compare/years." + language.code() + ".txt", ran.out());
  }

  @Test
  void twoRevisionsAreComparedAsTheyWereCommitted() throws Exception {
    edit();
    git("commit", "-q", "-a", "-m", "second");
    Files.writeString(folder.resolve(PLAN), "broken: [");
    assertThat(bench.run(Language.ENGLISH, "diff", "HEAD~1..HEAD").out())
        .contains("1 target was changed.", "+ 92％以上", "Reason:");
    assertThat(bench.run(Language.ENGLISH, "diff", "HEAD...").out()).contains("Nothing changed.");
    Ran broken = bench.run(Language.ENGLISH, "diff", "HEAD", "R1");
    assertThat(broken.exit()).isEqualTo(1);
    assertThat(broken.err()).contains("Y003");
  }

  @Test
  void withoutDifferencesAnEarlierTableIsLeftAsItIsAndNamed() throws IOException {
    Path table = folder.resolve("table.xlsx");
    Files.writeString(table, "earlier");
    Ran ran =
        bench.run(
            Language.ENGLISH, "diff", "HEAD", "R1", "--format", "xlsx", "-o", table.toString());
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).contains("Nothing changed.", table + " is of an earlier comparison");
    assertThat(table).hasContent("earlier");
  }

  @Test
  void rowsOfTablesAreShownByCell() throws IOException {
    Path plan = folder.resolve(PLAN);
    String text = Files.readString(plan);
    String row = "direction: |\n  | 施設 | 件数 |\n  | --- | --- |\n  | 彩都 | %s |\n\n";
    Files.writeString(plan, text.replace("direction: |\n", row.formatted("10件")));
    Path earlier = folder.resolve("earlier.html");
    bench.run(Language.ENGLISH, "diff", "HEAD", "R1", "--format", "html", "-o", earlier.toString());
    assertThat(earlier)
        .content()
        .contains("<td><ins>彩都</ins></td><td><ins>10件</ins></td>")
        .doesNotContain("｜");
  }

  @Test
  void wordsOfAPlanAreNoMarkdown() throws IOException {
    Path plan = folder.resolve(PLAN);
    Files.writeString(
        plan,
        Files.readString(plan)
            .replace(
                "title: 健康・医療関連産業の世界的なクラスター形成",
                "title: '@all #1 <script>x</script> ![a](https://example.jp) | `x` www.example.jp"
                    + " 健康・医療関連産業'"));
    String comment = bench.run(Language.ENGLISH, "diff", "HEAD", "--format", "markdown").out();
    assertThat(comment)
        .doesNotContain("<script", "@all", "#1 ", "![a]", "https:", "`x`", "www.example")
        .contains("<ins>");
  }

  @Test
  void aPageNeedsNoOtherFileAndMarksTheWordsOnBothSides() throws IOException {
    edit();
    Path plan = folder.resolve(PLAN);
    Files.writeString(
        plan, Files.readString(plan).replace("title: 健康・医療関連", "title: <script>x</script>健康・医療関連"));
    Path page = folder.resolve("diff.html");

    Ran ran =
        bench.run(Language.JAPANESE, "diff", "HEAD", "--format", "html", "-o", page.toString());

    assertThat(ran.exit()).as(ran.err() + ran.out()).isZero();
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>\n<html lang=\"ja\">")
        .contains(
            "default-src 'none'",
            "<li>目標値を変えたものが1件あります。</li>",
            "<ins>高めるため</ins>",
            "<del>向上させるため</del>",
            "<td data-label=\"変更後\"><span class=\"line\"><ins>92％以上</ins>",
            "入居が増えたため",
            "&lt;script&gt;")
        .doesNotContain("<script", "src=", "href=", "[^", "http:", "https:");
    assertThat(bench.run(Language.JAPANESE, "diff", "HEAD", "--format", "html").exit())
        .isEqualTo(2);
  }

  @Test
  void theExitCodeSaysWhetherAnythingChangedIfAsked() throws IOException {
    assertThat(bench.run(Language.ENGLISH, "diff", "HEAD", "--exit-code").exit()).isZero();
    edit();
    assertThat(bench.run(Language.ENGLISH, "diff", "HEAD", "--exit-code").exit()).isEqualTo(1);
    assertThat(bench.run(Language.ENGLISH, "diff", "HEAD").exit()).isZero();
  }

  @Test
  void aBookThatOnlyOneRevisionHasIsOneChange() throws Exception {
    git("rm", "-r", "-q", "plans/R1");
    git("commit", "-q", "-m", "gone");
    String found = bench.run(Language.ENGLISH, "diff", "HEAD~1..HEAD", "--format", "json").out();
    assertThat(found.split("\"kind\"", -1)).hasSize(2);
    assertThat(found).contains("\"removed\"", "\"book\"");
  }

  @Test
  void twoYearsMayBeWrittenAsARange() {
    assertThat(bench.run(Language.ENGLISH, "diff", "R1..R5").out())
        .isEqualTo(bench.run(Language.ENGLISH, "diff", "R1", "R5").out());
  }

  @Test
  void revisionsWithoutACommonCommitAreAFault() throws Exception {
    git("checkout", "-q", "--orphan", "other");
    git("commit", "-q", "-m", "other");
    assertThat(bench.run(Language.ENGLISH, "diff", "main...other").err())
        .contains("have no commit in common. Compare them as they are: main..other");
    assertThat(bench.run(Language.ENGLISH, "diff", "main..other").out()).contains("Nothing");
  }

  @Test
  void aCloneOfTheLatestCommitsSaysWhatToFetch() throws Exception {
    edit();
    git("commit", "-q", "-a", "-m", "second");
    Path clone = folder.resolve("clone");
    git("clone", "-q", "--depth", "1", "file://" + folder, clone.toString());
    Ran ran = Ran.in(Language.ENGLISH, "diff", "HEAD~1..HEAD", "--plans", clone.resolve("plans"));
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("git fetch --unshallow", "fetch-depth: 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "json", "html", "xlsx"})
  void theFileThatIsWrittenIsNamedAndAnInputNever(String format) throws IOException {
    edit();
    Path plan = folder.resolve(PLAN);
    String before = Files.readString(plan);
    Path file = folder.resolve("what_changed");

    Ran written = bench.run(Language.ENGLISH, "diff", "HEAD", "--format", format, "-o", "" + file);
    Ran refused = bench.run(Language.ENGLISH, "diff", "HEAD", "--format", format, "-o", "" + plan);

    assertThat(written.out().strip()).endsWith("what_changed");
    assertThat(file).isNotEmptyFile();
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(plan).hasContent(before);
  }

  @Test
  void twoDatesOfAYearAreCompared() {
    String found = bench.run(Language.ENGLISH, "diff", "R1", "--as-of", "R1.9月末..R2.3月末").out();
    assertThat(found).contains("results were changed").doesNotContain("target was changed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "diff R1|--as-of",
        "diff R1 HEAD|Not a fiscal year: HEAD",
        "diff nowhere|no revision nowhere",
        "diff HEAD R9|Neither HEAD",
        "diff HEAD --as-of R1.9..R1.10|--as-of",
        "diff R1 R5 --format pdf|Unknown format",
        "diff R1 R5 R1|one version too many: R1",
        "diff HEAD R1 R5|one version too many: R5",
        "diff R1..R9|no book for R9",
        "diff R1 --as-of R1.9..|two dates",
        "diff nowhere...HEAD|no revision nowhere",
      })
  void aWrongCommandLineGetsOneLine(String line, String said) {
    String[] words = line.split(" ", -1);
    Object[] rest = Stream.of(words).skip(1).toArray();
    Ran ran = bench.run(Language.ENGLISH, words[0], rest);
    assertThat(ran.err().lines()).hasSize(1).allMatch(one -> one.contains(said));
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
  }
}
