package report.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.delivery.Delivery;

/** Builds in processes of their own that are told to stop, or meet each other. */
@Tag("kill")
class StoppedBuildTest {
  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void copyPlans() throws IOException {
    bench = Workbench.in(folder);
  }

  /** As with Ctrl-C (INT), or from a system that shuts down (TERM): 128 and the signal's number. */
  @ParameterizedTest
  @CsvSource({
    "INT, 130, en, 'report: Interrupted. The existing output is unchanged.'",
    "TERM, 143, ja, report: 途中で中止しました。前回作ったものはそのままです。"
  })
  void aBuildThatIsStoppedLeavesTheOutputAndNothingElse(
      String signal, int exit, String language, String told) throws Exception {
    assertThat(bench.build("R1", "--format", "csv").exit()).isZero();
    Map<String, String> before = Workbench.bytes(bench.out());
    bench.edit("R1/theme-3/progress/2020-03.yaml", "actual: 96.8％", "actual: 97％");

    Process build = start("R1", "--split", "--lang", language);
    while (Files.notExists(bench.out().resolve(".R1.new"))) {
      assertThat(build.isAlive()).isTrue();
      Thread.onSpinWait();
    }
    new ProcessBuilder("kill", "-" + signal, Long.toString(build.pid())).start().waitFor();

    assertThat(text(build)).containsExactly(told);
    assertThat(build.waitFor()).isEqualTo(exit);
    assertThat(Workbench.bytes(bench.out())).isEqualTo(before);
    assertThat(bench.out()).isDirectoryNotContaining(file -> !file.endsWith("R1"));
  }

  @Test
  void aBuildWaitsForThatOfAnotherProcess() throws Exception {
    Process build;
    try (Delivery first = Delivery.into(bench.out(), false, process -> {})) {
      build = start("R1", "--format", "csv");
      BufferedReader said = build.inputReader(UTF_8);
      assertThat(said.readLine())
          .startsWith("report: another build (process " + ProcessHandle.current().pid() + ")");
      assertThat(first.written()).isEmpty();
    }
    assertThat(build.waitFor()).isEqualTo(ExitCode.CLEAN);
    assertThat(bench.out().resolve("R1/data.csv")).exists();
    assertThat(bench.out()).isDirectoryNotContaining(file -> !file.endsWith("R1"));
  }

  @Test
  void ofTwoBuildsOfOneYearEachIsWhole() throws Exception {
    Process all = start("R1", "--split");
    Process pages = start("R1", "--format", "html");

    text(all);
    text(pages);

    assertThat(List.of(all.waitFor(), pages.waitFor())).containsOnly(ExitCode.CLEAN);
    assertThat(bench.out().resolve("R1")).isDirectoryContaining("glob:**/R1-theme-3.xlsx");
    assertThat(bench.build("R1", "--format", "html").exit()).isZero();
    assertThat(bench.out()).isDirectoryNotContaining(file -> !file.endsWith("R1"));
  }

  private static List<String> text(Process build) {
    return build.inputReader(UTF_8).lines().toList();
  }

  /** A shell that runs tests in the background lets them ignore Ctrl-C; the build is to heed it. */
  private Process start(String... arguments) throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(
            "env",
            "--default-signal=INT,TERM",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dlog4j2.StatusLogger.level=OFF",
            "-cp",
            Checkout.classPath(),
            Main.class.getName(),
            "build",
            "--plans",
            bench.plans().toString(),
            "--out",
            bench.out().toString());
    command.command().addAll(List.of(arguments));
    command.environment().put("LC_ALL", "C.UTF-8");
    return command.redirectErrorStream(true).start();
  }
}
