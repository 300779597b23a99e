package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.cli.terminal.Environment;
import report.project.ChangedFiles;
import report.project.Git;
import report.project.Language;
import report.project.Messages;

class ChangedFilesTest {
  private static final String PLAN = "R1/theme-3/plan.yaml";

  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void copyPlans() throws IOException {
    bench = Workbench.in(folder);
  }

  @Test
  void onlyFindingsOfChangedFilesAreTold() throws Exception {
    bench.edit("R1/book.yaml", "publisher:", "publishar:");
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "all");

    Ran nothing = validate("--changed");
    assertThat(nothing.out()).isEmpty();
    assertThat(nothing.err())
        .matches(
            "report: 1 error, \\d warnings in unchanged files \\(to show them: report validate"
                + "\\)\n");
    assertThat(nothing.exit()).isEqualTo(ExitCode.FINDINGS);

    bench.edit(PLAN, "target: 50社", "target: 五十社");
    assertThat(validate("--changed").out()).contains("P001").doesNotContain("K001");
    git("add", ".");
    assertThat(validate("--changed").out()).as("staged").contains("P001").doesNotContain("K001");
    bench.edit("R1/book.yaml", "publishar:", "publisher:");
    assertThat(validate("--changed", bench.plans().resolve("R1/book.yaml")).exit()).isZero();
  }

  @Test
  void withoutErrorsElsewhereNothingIsSaidOfThem() throws Exception {
    commitAll();

    assertThat(validate("--changed"))
        .isEqualTo(new Ran(0, "0 files checked, no problems found\n", ""));
  }

  /** What changed is sound by itself, and the plans are broken by it. */
  @ParameterizedTest
  @ValueSource(strings = {"--format=full", "--format=json", "--format=github", "--fix", "--diff"})
  void aChangeThatBreaksAnotherFileCounts(String option) throws Exception {
    bench.edit("R1/book.yaml", "publisher: ", "publisher:  ");
    commitAll();
    Files.delete(bench.plans().resolve("R1/theme-3/plan.yaml"));

    Ran removed = validate("--changed", option);

    assertThat(removed.exit()).as(removed.out() + removed.err()).isEqualTo(ExitCode.FINDINGS);
    if (!option.equals("--diff")) {
      assertThat(removed.err()).contains("in unchanged files");
    }
    assertThat(validate("--changed", option, bench.plans().resolve("R1/glossary.yaml")).exit())
        .isZero();
  }

  @Test
  void warningsElsewhereCountWhereTheyForbid() throws Exception {
    commitAll();

    assertThat(validate("--changed").exit()).isZero();
    Ran strict = validate("--changed", "--strict");
    assertThat(strict.exit()).isEqualTo(validate("--strict").exit());
    assertThat(strict.err()).contains("0 errors", "in unchanged files");
  }

  private void commitAll() throws Exception {
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "all");
  }

  @Test
  void newAndRenamedFilesAreChanged() throws Exception {
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "all");
    git("mv", "plans/R1/glossary.yaml", "plans/R1/book 2.yaml");
    Workbench.put(bench.plans().resolve("R1/theme-3/新しい.yaml"), "a: b\n");

    assertThat(ChangedFiles.in(bench.plans()))
        .map(file -> file.getFileName().toString())
        .containsExactlyInAnyOrder("book 2.yaml", "新しい.yaml");
  }

  @Test
  void withoutARepositoryTheCommandLineIsWrong() {
    Ran ran = validate("--changed");

    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("git");
  }

  /** A folder on a share belongs to somebody else; git asks whether it is to be trusted. */
  @Test
  void whyGitDoesNotTrustAFolderIsToldWithWhatToDo() throws Exception {
    git("init", "-q");
    ProcessBuilder builder = new ProcessBuilder("git", "-C", folder.toString(), "status");
    builder.environment().put("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    builder.environment().put("LC_ALL", "C");
    Process refused = builder.start();
    String complaint = new String(refused.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(new Messages(Language.ENGLISH).of(new Git(folder).refusal(complaint)))
        .contains("dubious ownership", "run: git config --global --add safe.directory ")
        .doesNotContain("not inside a git repository");
  }

  @ParameterizedTest
  @EnumSource
  void anotherReasonOfGitIsToldToo(Language language) throws Exception {
    git("init", "-q");
    Workbench.put(folder.resolve(".git/index"), "no index of files at all");

    Ran ran = bench.run(language, "validate", "--changed");

    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err().lines())
        .singleElement()
        .asString()
        .contains("index file smaller than expected");
  }

  @Test
  void aTextFromStandardInputTakesThePlaceOfItsFile() throws IOException {
    String broken =
        Files.readString(bench.plans().resolve(PLAN)).replace("target: 50社", "target: 五十社");
    bench.edit("R1/book.yaml", "publisher:", "publishar:");
    var before = Workbench.bytes(folder);

    Ran ran = piped(broken, "-", "--as", bench.plans().resolve(PLAN));

    assertThat(ran.out())
        .contains(bench.plans().resolve(PLAN) + ":", "P001")
        .doesNotContain("K001");
    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(Workbench.bytes(folder)).isEqualTo(before);
  }

  @Test
  void aFileFromStandardInputNeedNotBeThereYet() {
    Path progress = bench.plans().resolve("R1/theme-3/progress/2020-04.yaml");

    assertThat(piped("asOf: R2.4月末\nacton: {}\n", "-", "--as", progress).out())
        .contains("2020-04.yaml:2:1: error K001");
  }

  @Test
  void standardInputNeedsAPlaceAndIsNotMended() {
    for (Object[] arguments :
        new Object[][] {
          {"-"},
          {"-", "--as", bench.plans().resolve("R1/readme.txt")},
          {"-", "--as", folder.resolve("other.yaml")},
          {"-", "--fix", "--as", bench.plans().resolve(PLAN)},
          {"--as", bench.plans().resolve(PLAN)}
        }) {
      Ran ran = piped("", arguments);

      assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
      assertThat(ran.err().lines()).hasSize(1);
    }
  }

  private Ran validate(Object... arguments) {
    return bench.run(Language.ENGLISH, "validate", arguments);
  }

  private Ran piped(String text, Object... arguments) {
    Environment environment =
        new Environment(
            Map.of(),
            false,
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            Optional.empty());
    return Ran.in(
        Language.ENGLISH,
        environment,
        Stream.concat(Stream.of("validate", "--plans", bench.plans()), Stream.of(arguments))
            .toArray());
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    String[] identity = {"git", "-c", "user.name=a", "-c", "user.email=a@example.com"};
    ProcessBuilder builder =
        new ProcessBuilder(
                Stream.concat(Stream.of(identity), Stream.of(arguments)).toArray(String[]::new))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    assertThat(builder.start().waitFor()).isZero();
  }
}
