package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files made to hang or crash the tool, each in a process of its own with 512 MB: a finding, the
 * exit code of findings, and never a stack trace. The time limit guards against hanging alone.
 */
@Tag("kill")
class HostilePlansTest {
  private static final int MANY = 100_000;

  @TempDir Path folder;

  static Stream<Arguments> books() {
    return Stream.of(
        Arguments.of("an alias bomb", bomb(), "Y005"),
        Arguments.of("100,000 nested brackets", "title: " + "[".repeat(MANY), "Y006"),
        Arguments.of("a line of 5 MB", "title: " + "x".repeat(5_000_000), "Y006"),
        Arguments.of("a line of 3 MB", "title: " + "x".repeat(3_000_000), "Y006"),
        Arguments.of("an anchor that holds itself", "title: &a [*a]\n", "Y005"),
        Arguments.of("NUL", "\0".repeat(MANY), "T004"),
        Arguments.of("class tags", "title: !!javax.script.ScriptEngineManager [x]\n", "Y005"),
        Arguments.of("20,000 documents", "--- a\n".repeat(20_000), "Y005"),
        Arguments.of("100,000 unknown keys", lines(i -> "k" + i + ": 1\n"), "K001"),
        Arguments.of("100,000 times one key", lines(i -> "title: x\n"), "Y004"),
        Arguments.of("100,000 anchors", lines(i -> "k" + i + ": &a" + i + " x\n"), "Y005"),
        Arguments.of("100,000 themes", "themes:\n" + lines(i -> "- t" + i + "\n"), "K008"),
        Arguments.of("100,000 full-width colons", lines(i -> "title：x\n"), "Y003"),
        Arguments.of("100,000 control characters", lines(i -> "title: a\u0001\n"), "T004"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("books")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aHostileFileGivesAFindingAndNoStackTrace(String name, String book, String rule)
      throws Exception {
    check(book.getBytes(StandardCharsets.UTF_8), rule);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("malformed")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void bytesThatAreNoUtf8GiveAFinding(String name, byte[] bytes) throws Exception {
    check(bytes, "Y002");
  }

  static Stream<Arguments> malformed() {
    byte[] many = new byte[MANY];
    Arrays.fill(many, (byte) 0xFF);
    return Stream.of(
        Arguments.of("100,000 bytes of no character", many),
        Arguments.of("one byte of no character", new byte[] {'a', (byte) 0xFF, '\n'}));
  }

  private void check(byte[] book, String rule) throws IOException, InterruptedException {
    Path file = folder.resolve("plans/R1/book.yaml");
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, book);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");

    int exit = validate(file.resolveSibling("..").normalize(), out, err);

    assertThat(Files.readString(err)).isEmpty();
    assertThat(Files.readString(out)).contains(" " + rule + " ").doesNotContain("\tat ");
    assertThat(Files.size(out)).as("what is told can be read").isLessThan(200_000);
    assertThat(exit).isEqualTo(ExitCode.FINDINGS);
  }

  private static int validate(Path plans, Path out, Path err)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.language=en",
                "-Dlog4j2.StatusLogger.level=OFF",
                "-cp",
                System.getProperty("java.class.path"),
                "report.cli.Main",
                "--lang",
                "en",
                "validate",
                "--plans",
                plans.toString())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      return process.waitFor();
    } finally {
      process.destroyForcibly();
    }
  }

  private static String lines(IntFunction<String> line) {
    return IntStream.range(0, MANY).mapToObj(line).collect(Collectors.joining());
  }

  private static String bomb() {
    IntFunction<String> level =
        i ->
            "a%d: &a%d [%s]\n"
                .formatted(i + 1, i + 1, String.join(", ", Collections.nCopies(9, "*a" + i)));
    return "a0: &a0 [x, x, x]\n"
        + IntStream.range(0, 20).mapToObj(level).collect(Collectors.joining());
  }
}
