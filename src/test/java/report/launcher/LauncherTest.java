package report.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.cli.Checkout;
import report.cli.ExitCode;
import report.cli.Ran;
import report.cli.Workbench;

/** Runs the launcher of a copied checkout, whose jar leads to the classes under test. */
@Tag("kill")
class LauncherTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));
  private static final Path BIN = HOME.resolve("src/dist/bin");

  @TempDir Path folder;
  private Checkout checkout;

  @BeforeEach
  void copy() throws IOException {
    checkout = Checkout.at(folder.resolve("a check out"));
  }

  @Test
  void itRunsFromAnyFolder() throws IOException, InterruptedException {
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));

    Ran ran = checkout.report(elsewhere, "--version");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith("report ");
    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void itRunsThroughLinks() throws IOException, InterruptedException {
    Path bin = Files.createDirectories(folder.resolve("b i n"));
    Files.createSymbolicLink(bin.resolve("absolute"), checkout.launcher());
    Path relative = Files.createSymbolicLink(bin.resolve("relative"), Path.of("absolute"));

    Ran ran = checkout.run(folder, Map.of(), relative.toString(), "--version");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith("report ");
  }

  @Test
  void argumentsArriveAsTheyWereTyped() throws IOException, InterruptedException {
    Ran ran = checkout.report(folder, "build", "--plans", "a  b $HOME * 計画");

    assertThat(ran.err()).contains("a  b $HOME * 計画");
    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void outputIsUtf8InAnyLocale() throws IOException, InterruptedException {
    Ran ran =
        checkout.run(folder, Map.of("LC_ALL", "ja_JP.eucJP"), checkout.launcher().toString(), "令和");

    assertThat(ran.err()).contains("令和 というコマンドはありません。");
  }

  /** What Python programs such as pre-commit set for their children. */
  @Test
  void fileNamesAreReadInLocalesThatAreNotInstalled() throws IOException, InterruptedException {
    Path plans = folder.resolve("計画");
    Files.createDirectories(plans.resolve("R8/テーマ2"));

    for (Map<String, String> locale :
        List.of(
            Map.of("LANG", "ja_JP.UTF-8", "LC_CTYPE", "C.UTF-8", "LC_ALL", ""),
            Map.of("LC_ALL", "zz_ZZ.UTF-8"),
            Map.of("LC_ALL", "", "LANG", "C", "LC_CTYPE", "ja_JP.eucJP"),
            Map.of("LC_ALL", "POSIX"))) {
      Ran ran = checkout.run(folder, locale, launcher(), "validate", "--plans", plans.toString());
      assertThat(ran.err() + ran.out())
          .as("%s", locale)
          .contains("K008", "計画")
          .doesNotContain("Path");
      assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
    }
  }

  @Test
  void anOutputThatCannotBeWrittenIsAFault() throws IOException, InterruptedException {
    assumeThat(Path.of("/dev/full")).exists();
    for (String command : List.of("ratings", "rules", "schema plan", "man", "--help")) {
      Ran ran =
          checkout.run(
              folder, Map.of(), "sh", "-c", "\"$0\" " + command + " >/dev/full", launcher());

      assertThat(ran.err().lines()).as(command).singleElement().asString().contains("output");
      assertThat(ran.exit()).isEqualTo(ExitCode.FAULT);
    }
  }

  @Test
  void aReaderThatHasEnoughIsNoFault() throws IOException, InterruptedException {
    Ran ran =
        checkout.run(
            folder, Map.of(), "bash", "-c", "set -o pipefail; \"$0\" man | true", launcher());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
  }

  private String launcher() {
    return checkout.launcher().toString();
  }

  @Test
  void aMissingJarIsBuiltWithOneLineSayingSo() throws IOException, InterruptedException {
    Files.delete(checkout.jar());

    Ran first = checkout.report(folder, "--version");
    Ran second = checkout.report(folder, "--version");

    assertThat(first.err().lines()).singleElement().asString().contains("building the tool");
    assertThat(first.out()).startsWith("report ");
    assertThat(second.err()).isEmpty();
  }

  @Test
  void aJarOlderThanItsSourcesIsBuiltAgain() throws IOException, InterruptedException {
    Path source = checkout.home().resolve("src/main/java/Some.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "");
    Files.setLastModifiedTime(checkout.jar(), FileTime.from(Instant.EPOCH));

    Ran ran =
        checkout.run(
            folder, Map.of("LC_ALL", "ja_JP.UTF-8"), checkout.launcher().toString(), "--version");

    assertThat(ran.err().lines()).singleElement().asString().contains("ツールを作っています");
  }

  @Test
  void aFailedBuildShowsWhy() throws IOException, InterruptedException {
    Files.delete(checkout.jar());
    Files.delete(checkout.spareJar());

    Ran ran = checkout.report(folder, "--version");

    assertThat(ran.err()).contains("spare.jar").contains("could not be built");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exit()).isEqualTo(ExitCode.FAULT);
  }

  @Test
  void anOldJavaIsRefused() throws IOException, InterruptedException {
    Path old = folder.resolve("old java");
    Path java = checkout.script(old.resolve("bin/java"), "echo 'openjdk version \"11.0.2\"' >&2");

    Ran ran =
        checkout.run(
            folder,
            Map.of("JAVA_HOME", old.toString()),
            checkout.launcher().toString(),
            "--version");

    assertThat(java).isExecutable();
    assertThat(ran.err().lines()).singleElement().asString().contains("Java 17 or newer");
    assertThat(ran.exit()).isEqualTo(ExitCode.FAULT);
  }

  /** A limit on the size of files refuses a write just as a full disk does. */
  @Test
  void aDiskThatFillsUpIsToldInOneLineAndLeavesNothing() throws IOException, InterruptedException {
    Workbench bench = Workbench.in(folder);
    String limited = "ulimit -f 16; exec \"$0\" \"$@\"";

    Ran ran =
        checkout.run(
            folder,
            Map.of(),
            "sh",
            "-c",
            limited,
            checkout.launcher().toString(),
            "build",
            "--plans",
            bench.plans().toString(),
            "--out",
            bench.out().toString());

    assertThat(ran.err().lines()).singleElement().asString().contains("writing failed");
    assertThat(ran.exit()).isEqualTo(ExitCode.FAULT);
    assertThat(bench.out()).doesNotExist();
  }

  /** Windows reads it in a code page of its own, in which only these characters are sure. */
  @Test
  void theLauncherForWindowsIsAscii() throws IOException {
    assertThat(windows()).matches("[\\n -~]*");
  }

  @Test
  void bothLaunchersGiveJavaTheSameOptions() throws IOException {
    String unix = Files.readString(HOME.resolve("report"));

    assertThat(options(windows(), "set \"options=([^\"]*)\""))
        .isEqualTo(options(unix, "(?m)^options='([^']*)'"))
        .hasSizeGreaterThan(5);
    assertThat(dump(windows()).replace("\"", "")).isEqualTo(dump(unix));
  }

  @Test
  void theLauncherForWindowsFindsEveryFileItShows() throws IOException {
    List<String> shown =
        Pattern.compile("type \"%home%\\\\bin\\\\([^\"]+)\"")
            .matcher(windows())
            .results()
            .map(match -> match.group(1))
            .toList();

    assertThat(shown).hasSize(2).allSatisfy(name -> assertThat(BIN.resolve(name)).isRegularFile());
  }

  private static String windows() throws IOException {
    return Files.readString(BIN.resolve("report.cmd"));
  }

  private static List<String> options(String launcher, String pattern) {
    Matcher options = Pattern.compile(pattern).matcher(launcher);
    assertThat(options.find()).isTrue();
    return List.of(options.group(1).trim().split("\\s+"));
  }

  /** With which collector the archive is made. */
  private static String dump(String launcher) {
    Matcher dump = Pattern.compile("-XX:-UseSerialGC.* -Xshare:dump").matcher(launcher);
    assertThat(dump.find()).isTrue();
    return dump.group();
  }
}
