package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.project.Language;

/** A new project, its hooks and its jobs, each tried with a sound plan and a broken one. */
@Tag("kill")
class InitCommandTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));
  private static final String PLAN = "plans/R8/theme-1/plan.yaml";

  @TempDir private Path folder;
  private Checkout checkout;
  private Path project;

  @BeforeEach
  void makeProject() throws IOException {
    checkout = Checkout.at(folder.resolve("tool"));
    project = folder.resolve("project");
    assertThat(Ran.japanese("init", project, "R8").exit()).isEqualTo(ExitCode.CLEAN);
    Files.createSymbolicLink(project.resolve(".tool"), checkout.home());
    Files.createSymbolicLink(checkout.home().resolve("bin/report"), checkout.launcher());
  }

  @ParameterizedTest
  @EnumSource
  void aNewProjectHasNoFindingsOnceItIsFilledInAndBuilds(Language language) throws IOException {
    Path fresh = folder.resolve("fresh");
    Ran.in(language, "init", fresh, "2019");
    assertThat(Ran.english("validate", "--plans", fresh.resolve("plans")).out().lines())
        .filteredOn(line -> line.contains(": warning "))
        .singleElement()
        .asString()
        .contains("R1/book.yaml:2:12: warning T013 placeholder");
    Path book = fresh.resolve("plans/R1/book.yaml");
    Files.writeString(book, Files.readString(book).replaceFirst("publisher: .*", "publisher: 大阪府"));

    Ran found = Ran.english("validate", "--strict", "--plans", fresh.resolve("plans"));
    Ran built =
        Ran.english(
            "build", "--plans", fresh.resolve("plans"), "--out", fresh.resolve("out"), "--strict");

    assertThat(found.exit()).as(found.out()).isEqualTo(ExitCode.CLEAN);
    assertThat(built.exit()).as(built.out() + built.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(fresh.resolve("out/R1/R1.xlsx")).exists();
  }

  @Test
  void nothingIsMadeWhereSomethingIs() throws IOException {
    Path used = folder.resolve("used");
    Workbench.put(used.resolve("notes.txt"), "mine");

    Ran ran = Ran.english("init", used, "R8");

    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("not empty");
    assertThat(Workbench.bytes(folder.resolve("used"))).containsOnlyKeys("notes.txt");
  }

  @Test
  void itsTemplateWorkbookHasNoFault() {
    Ran ran = Ran.english("template", "check", project.resolve("templates/sheet.xlsx"));

    assertThat(ran.exit()).as(ran.out()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void theHookStopsABrokenPlanAndLetsASoundOnePass() throws IOException, InterruptedException {
    run("git init -q . && git config core.hooksPath .githooks && git add plans .githooks");

    breakPlan();
    Ran stopped = run("git add plans && " + commit());
    mendPlan();
    Ran passed = run("git add plans && " + commit());

    assertThat(stopped.exit()).isNotZero();
    assertThat(stopped.out() + stopped.err()).contains(PLAN).contains("P001");
    assertThat(passed.exit()).as(passed.err()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {".pre-commit-hooks.yaml", "any/pre-commit-config.yaml"})
  void theEntryForPreCommitFailsForABrokenPlan(String file)
      throws IOException, InterruptedException {
    Path hooks =
        file.startsWith(".")
            ? HOME.resolve(file)
            : HOME.resolve("src/main/resources/report/scaffold/project").resolve(file);
    failsForABrokenPlan(lines(hooks, "entry: (.*)"));
  }

  @ParameterizedTest
  @CsvSource({
    "docs/ci.md, - run: (.* validate.*)",
    "docs/ci.ja.md, - run: (.* validate.*)",
    "docs/ci.md, - (\\.tool/report validate.*)",
    "docs/ci.ja.md, - (\\.tool/report validate.*)"
  })
  void theJobsInTheDocumentationFailForABrokenPlan(String page, String line)
      throws IOException, InterruptedException {
    failsForABrokenPlan(lines(HOME.resolve(page), line));
  }

  @ParameterizedTest
  @CsvSource({"github.yml, .github/workflows/plans.yml", "gitlab.yml, .gitlab-ci.yml"})
  void theDocumentationShowsTheJobsOfANewProject(String source, String made) throws IOException {
    String job = Files.readString(project.resolve(made));

    assertThat(Files.readString(HOME.resolve("docs/ci.md"))).as(source).contains(job);
    assertThat(Files.readString(HOME.resolve("docs/ci.ja.md"))).contains(job);
  }

  private void failsForABrokenPlan(List<String> commands) throws IOException, InterruptedException {
    assertThat(commands).hasSize(1);

    Ran sound = run(commands.get(0));
    breakPlan();
    Ran broken = run(commands.get(0));

    assertThat(sound.exit()).as(sound.out() + sound.err()).isZero();
    assertThat(broken.exit()).isEqualTo(ExitCode.FINDINGS);
  }

  private static List<String> lines(Path file, String pattern) throws IOException {
    return Pattern.compile("(?m)^ *" + pattern + "$")
        .matcher(Files.readString(file))
        .results()
        .map(line -> line.group(1))
        .toList();
  }

  private void breakPlan() throws IOException {
    edit("target: 10回", "target: 十回");
  }

  private void mendPlan() throws IOException {
    edit("target: 十回", "target: 12回");
  }

  private void edit(String before, String after) throws IOException {
    Path plan = project.resolve(PLAN);
    String text = Files.readString(plan);
    assertThat(text).contains(before);
    Files.writeString(plan, text.replace(before, after));
  }

  private static String commit() {
    return "git -c user.name=a -c user.email=a@example.jp commit -q -m plan";
  }

  /** Runs a line of shell in the project; the checkout has the folder of the link on PATH. */
  private Ran run(String line) throws IOException, InterruptedException {
    return checkout.run(project, Map.of(), "sh", "-c", line);
  }
}
