package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.project.Language;

/** Links within a project are followed by all that looks at files, and none leads out of it. */
@Tag("slow")
class LinkedProjectTest {
  @TempDir Path folder;
  private Path project;
  private Path elsewhere;
  private Workbench bench;

  @BeforeEach
  void project() throws IOException {
    project = Files.createDirectory(folder.resolve("project"));
    elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    bench = Workbench.in(project);
  }

  /** Moves something and leaves a link in its place. */
  private static void link(Path from, Path to) throws IOException {
    Files.createDirectories(to.resolveSibling(""));
    Files.move(from, to);
    Files.createSymbolicLink(from, to);
  }

  private Ran validate(String... options) {
    return bench.run(Language.ENGLISH, "validate", (Object[]) options);
  }

  @Test
  void aWordThatBeginsWithAnAtSignIsNoFileOfArguments() throws IOException {
    Workbench.put(project.resolve("arguments"), "--no-such-option");

    Ran ran = validate("@" + project.resolve("arguments"));

    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err().lines()).singleElement().asString().doesNotContain("no-such-option");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "R1",
        "R1/theme-3",
        "R1/theme-3/progress",
        "R1/theme-3/plan.yaml",
        "R1/book.yaml"
      })
  void anEditBehindALinkWithinTheProjectIsBuiltFoundAndFixed(String place) throws IOException {
    link(bench.plans().resolve(place), project.resolve("really/here"));
    assertThat(bench.build("R1", "--format", "csv").exit()).isZero();

    bench.edit("R1/theme-3/plan.yaml", "彩都バイオサイエンスセミナーの開催回数", "新しい名前の開催回数");
    bench.edit("R1/book.yaml", "publisher: ", "publisher: 新");
    bench.edit("R1/theme-3/progress/2020-03.yaml", "hbnet-companies: 28社", "hbnet-companies: 27社");
    Ran again = bench.build("R1", "--format", "csv");

    assertThat(again.exit()).isZero();
    assertThat(again.err()).doesNotContain("othing has changed");
    assertThat(bench.out().resolve("R1/data.csv")).content().contains("新しい名前", "27社");

    Path plan = bench.plans().resolve("R1/theme-3/plan.yaml");
    Files.writeString(plan, "\uFEFF" + Files.readString(plan));
    Ran fixed = validate("--fix");
    assertThat(fixed.out() + fixed.err()).doesNotContain("K008");
    assertThat(Files.readString(plan)).doesNotStartWith("\uFEFF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R1/book.yaml",
        "R1/glossary.yaml",
        "R1/theme-3/plan.yaml",
        "R1/theme-3/progress/2020-03.yaml",
        "R1/theme-3/progress",
        "R1/theme-3",
        "R1"
      })
  void nothingBehindALinkThatLeadsOutIsShownOrChanged(String place) throws IOException {
    Path secret = elsewhere.resolve("secret");
    boolean isFile = place.endsWith(".yaml");
    link(bench.plans().resolve(place), secret);
    Path file = isFile ? secret : elsewhere.resolve("secret/book.yaml");
    Files.writeString(file, "\uFEFFtoken: TOP-SECRET\n  bad: [");
    String before = Files.readString(file);

    for (String option : new String[] {"--fix", "--diff", "--strict"}) {
      Ran ran = validate(option);

      assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
      assertThat(ran.out() + ran.err()).doesNotContain("SECRET").doesNotContain("token");
    }
    assertThat(validate().out()).contains("Y001").contains("leads out of the project");
    assertThat(file).hasContent(before);
  }

  @Test
  void aFolderThatTheControlFileListsIsFollowed() throws IOException {
    link(bench.plans().resolve("R1/theme-3"), elsewhere.resolve("theme"));
    assertThat(validate().exit()).isEqualTo(ExitCode.FINDINGS);

    Workbench.put(project.resolve(".report.yaml"), "links:\n  - ../elsewhere\n");

    assertThat(validate().exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/proc",
        "/proc/self",
        "/dev/shm",
        "/sys",
        "/..",
        "x/../../../../../../../../..",
        "system"
      })
  void linksAreNotLetIntoTheSystem(String allowed) throws IOException {
    Files.createSymbolicLink(project.resolve("system"), Path.of("/proc"));
    Files.delete(bench.plans().resolve("R1/book.yaml"));
    Files.createSymbolicLink(bench.plans().resolve("R1/book.yaml"), Path.of("/proc/self/environ"));
    Workbench.put(project.resolve(".report.yaml"), "links:\n  - " + allowed + "\n");

    Ran ran = validate();

    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.out())
        .contains(".report.yaml:2:5: error Y001", "book.yaml: error Y001")
        .doesNotContain("PATH=");
  }

  @Test
  void aControlFileBehindALinkThatLeadsOutIsNotShown() throws IOException {
    Workbench.put(elsewhere.resolve("environ"), "links: [/]\ntoken: TOP-SECRET\n");
    Files.createSymbolicLink(project.resolve(".report.yaml"), elsewhere.resolve("environ"));

    Ran ran = validate();

    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.out() + ran.err()).contains("Y001").doesNotContain("SECRET");
  }

  @Test
  void plansThatLeadOutOfTheProjectAreRefused() throws IOException {
    link(bench.plans(), elsewhere.resolve("plans"));

    Ran ran = validate();

    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("leads out of the project");
  }

  @Test
  void linksInCirclesAreFoundAndDoNotEndAnything() throws IOException {
    Files.createSymbolicLink(bench.plans().resolve("R1/theme-3/loop"), bench.plans());
    Files.createSymbolicLink(bench.plans().resolve("R1/itself"), Path.of("itself"));

    Ran ran = validate();

    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.out()).contains("theme-3/loop: error Y001", "itself: error Y001");
    assertThat(bench.build("R1", "--format", "csv").exit()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void aPipeIsNotOpened() throws Exception {
    Path pipe = bench.plans().resolve("R1/glossary.yaml");
    Files.delete(pipe);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(validate("--fix").exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(validate().out()).contains("glossary.yaml: error Y001", "This is a pipe");
  }

  @Test
  void aLinkInThePlaceOfTheLockDestroysNothing() throws IOException {
    Path victim = elsewhere.resolve("victim");
    Workbench.put(victim, "mine");
    Files.createDirectories(bench.out());
    Files.createSymbolicLink(bench.out().resolve(".report-lock"), victim);

    Ran ran = bench.build("R1", "--format", "csv");

    assertThat(ran.exit()).isEqualTo(ExitCode.FAULT);
    assertThat(ran.err()).contains(".report-lock");
    assertThat(victim).hasContent("mine");
    assertThat(bench.out().resolve(".report-lock")).isSymbolicLink();
  }
}
