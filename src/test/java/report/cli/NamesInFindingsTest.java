package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.project.Language;

/** How files are named to programs, and what of a name reaches a terminal. */
@Tag("kill")
class NamesInFindingsTest {
  @TempDir Path folder;
  private Path sub;
  private Workbench bench;

  @BeforeEach
  void plansInAFolderOfARepository() throws IOException {
    sub = Files.createDirectories(folder.resolve("repository/sub"));
    Files.createDirectory(folder.resolve("repository/.git"));
    bench = Workbench.in(sub);
    bench.edit("R1/theme-3/plan.yaml", "target: 50社", "target: 五十社");
  }

  @ParameterizedTest
  @ValueSource(strings = {"github", "gitlab", "sarif"})
  void programsGetThePathFromTheRootOfTheRepository(String format) throws Exception {
    String path = "sub/plans/R1/theme-3/plan.yaml";
    Ran absolute = bench.run(Language.ENGLISH, "validate", "--format", format);
    assertThat(absolute.out()).contains(path).doesNotContain(folder.toString());

    Checkout checkout = Checkout.at(folder.resolve("tool"));
    for (Path from : List.of(sub, sub.resolve("plans/R1"), folder.resolve("repository"))) {
      String plans = from.relativize(bench.plans()).toString();
      Ran ran = checkout.report(from, "validate", "--plans", plans, "--format", format);

      assertThat(ran.out()).as(plans).isEqualTo(absolute.out());
    }
  }

  @Test
  void outsideARepositoryAPathIsAsItWasGiven() throws IOException {
    Files.delete(folder.resolve("repository/.git"));

    Ran ran = bench.run(Language.ENGLISH, "validate", "--format", "github");

    assertThat(ran.out()).contains("file=" + bench.plans() + "/R1/theme-3/plan.yaml");
  }

  @Test
  void aFileBehindALinkIsNamedByWhereItLies() throws IOException {
    Path plan = bench.plans().resolve("R1/theme-3/plan.yaml");
    Files.createDirectory(sub.resolve("really"));
    Files.move(plan, sub.resolve("really/plan.yaml"));
    Files.createSymbolicLink(plan, Path.of("../../../really/plan.yaml"));

    Ran ran = bench.run(Language.ENGLISH, "validate", "--format", "gitlab");

    assertThat(ran.out()).contains("\"sub/really/plan.yaml\"");
  }

  @ParameterizedTest
  @EnumSource
  void noControlCharacterOfANameIsPrinted(FindingFormat format) throws IOException {
    for (String name : List.of("\u001b[2Jx", "a\u009bb", "turn\u202Eed", "bell\u0007")) {
      Workbench.put(bench.plans().resolve("R1").resolve(name).resolve("plan.yaml"), "a: [");
      Workbench.put(bench.plans().resolve("R1/theme-3").resolve(name + ".yaml"), "a: [");
      Files.createDirectory(bench.plans().resolve(name));
    }

    Ran ran = bench.run(Language.ENGLISH, "validate", "--format", format.code());

    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.out() + ran.err()).doesNotContainPattern("[\\p{Cc}\u202E&&[^\n]]");
    assertThat(ran.out()).doesNotContain("u001b");
  }

  @Test
  void noControlCharacterOfANameOrAPlanIsPrintedBeside() throws IOException {
    bench.edit("R1/theme-3/plan.yaml", "target: 五十社", "target: 50社 # \u001b[2J");
    Path plan = bench.plans().resolve("R1/theme-3/plan.yaml");
    Files.writeString(plan, "\uFEFF" + Files.readString(plan));
    Path odd = sub.resolve("odd\u001b[2J");

    for (Ran ran :
        List.of(
            bench.run(Language.ENGLISH, "validate", "--diff"),
            bench.run(Language.ENGLISH, "validate", odd),
            Ran.english("validate", "--plans", odd),
            Ran.english("build", "R1", "--plans", odd, "--out", odd),
            Ran.english("schema", "-o", odd),
            Ran.english("template", "check", odd),
            Ran.english("init", odd.resolve("x"), "R8"))) {
      assertThat(ran.out() + ran.err()).isNotEmpty().doesNotContain("\u001b");
    }
  }

  /** Root may read everything, so the process gives that right away, where it has it. */
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
  void whatMayNotBeReadIsAFinding(String closed) throws Exception {
    bench.edit("R1/theme-3/plan.yaml", "target: 五十社", "target: 50社");
    Path named = bench.plans().resolve(closed);
    Checkout checkout = Checkout.at(folder.resolve("tool"));
    assertThat(new ProcessBuilder("chmod", "000", named.toString()).start().waitFor()).isZero();
    try {
      for (String command : List.of("validate", "build")) {
        Ran ran =
            checkout.run(
                sub,
                Map.of(),
                "sh",
                "-c",
                "exec setpriv --bounding-set=-dac_override,-dac_read_search \"$@\"",
                "sh",
                checkout.launcher().toString(),
                command,
                "--plans",
                bench.plans().toString());

        assertThat(ran.exit()).as(ran.out() + ran.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out() + ran.err()).contains(named + ": error Y001");
        assertThat(ran.out() + ran.err()).doesNotContainIgnoringCase("internal error");
      }
    } finally {
      new ProcessBuilder("chmod", "755", named.toString()).start().waitFor();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "nothing of the kind",
        "csv 0000000000000000000000000000000000000000000000000000000000000000 1 a\u0000b",
        "csv 0000000000000000000000000000000000000000000000000000000000000000 1"
            + " ../../../../etc/passwd",
        "csv 0000000000000000000000000000000000000000000000000000000000000000 1 /etc/passwd",
        "csv 0000000000000000000000000000000000000000000000000000000000000000 1 \u001b[2J",
        "million"
      })
  void aDamagedListOfFilesIsSaidOnceAndTakenForNone(String line) throws IOException {
    bench.edit("R1/theme-3/plan.yaml", "target: 五十社", "target: 50社");
    assertThat(bench.build("R1", "--format", "csv").exit()).isZero();
    Path list = bench.out().resolve("R1/.report-files");
    Files.writeString(
        list,
        line.equals("million")
            ? ("csv " + "0".repeat(64) + " 1 themes/theme-1/page-with-a-long-name.html\n")
                .repeat(1_000_000)
            : Files.readString(list) + line + "\n",
        StandardCharsets.UTF_8);

    Ran ran = bench.build("R1", "--format", "csv,json", "--force");

    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.err().lines().filter(said -> said.contains(".report-files is damaged")))
        .hasSize(1);
    assertThat(ran.out() + ran.err()).doesNotContain("\u001b", "passwd");
    assertThat(bench.build("R1", "--format", "csv,json").err()).doesNotContain("damaged");
  }
}
