package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.delivery.Delivery;
import report.project.Language;

/** What the machine can refuse a build: each time one line says so, and the output is as it was. */
@Tag("kill")
class MachineFaultTest {
  /** Root may write everywhere, so the process gives that right away, where it has it. */
  private static final String WITHOUT_RIGHTS =
      "exec setpriv --bounding-set=-dac_override,-dac_read_search \"$@\"";

  @TempDir Path folder;
  private Workbench bench;
  private Path book;

  @BeforeEach
  void buildOnce() throws IOException {
    bench = Workbench.in(folder);
    book = bench.out().resolve("R1");
    assertThat(bench.build("R1", "--format", "csv").exit()).isZero();
  }

  @Test
  void aFileThatWasChangedByHandIsNotReplaced() throws IOException {
    Workbench.put(book.resolve("data.csv"), "mine");
    bench.edit("R1/book.yaml", "publisher: ", "publisher: 新");

    Ran english = bench.build("R1", "--format", "csv,json");
    Ran japanese =
        bench.run(Language.JAPANESE, "build", "R1", "--out", bench.out(), "--format", "csv");

    assertThat(english.err().lines())
        .singleElement()
        .asString()
        .startsWith("report: " + book.resolve("data.csv") + " was edited after it was built. ")
        .contains("move or rename the file", "--force")
        .doesNotContain("failed");
    assertThat(japanese.err().lines())
        .singleElement()
        .asString()
        .contains("作成後に変更", "--force")
        .doesNotContain("失敗");
    assertThat(english.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(japanese.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(book.resolve("data.csv")).hasContent("mine");
    assertThat(book.resolve("data.json")).doesNotExist();

    assertThat(bench.build("R1", "--format", "csv,json", "--force").exit()).isZero();
    assertThat(book.resolve("data.csv")).content().contains("新");
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, index.html, ' may not have been created by report. Nothing'",
    "JAPANESE, R1-theme-3.xlsx, ' はこのツールが作ったファイルだと確かめられないため、'"
  })
  void aFileOfSomebodyElseIsNotSaidToBeChanged(Language language, String name, String told)
      throws IOException {
    Workbench.put(book.resolve(name), "mine");

    Ran ran = bench.run(language, "build", "R1", "--out", bench.out(), "--split");

    assertThat(ran.err().lines()).singleElement().asString().contains(book.resolve(name) + told);
    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(book.resolve(name)).hasContent("mine");
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, index.html, ' is in the way (move or remove it). The existing output is unchanged'",
    "JAPANESE, R1-theme-3.xlsx, ' がすでにあり、置き換えられません（別の場所に移すか、削除してください）。前回作ったものは'",
    "ENGLISH, .report-files, ' is in the way (move or remove it). The existing output is"
        + " unchanged'",
    "JAPANESE, .report-files, ' がすでにあり、置き換えられません（別の場所に移すか、削除してください）。前回作ったものは'"
  })
  void aFolderInTheWayOfAFileIsNamedAndStays(Language language, String name, String told)
      throws IOException {
    Files.deleteIfExists(book.resolve(name));
    Workbench.put(book.resolve(name).resolve("mine.txt"), "mine");
    String before = Files.readString(book.resolve("data.csv"));

    Ran ran = bench.run(language, "build", "R1", "--out", bench.out(), "--split", "--force");

    assertThat(ran.err().lines()).singleElement().asString().contains(book.resolve(name) + told);
    assertThat(ran.exit()).isEqualTo(ExitCode.FAULT);
    assertThat(book.resolve(name).resolve("mine.txt")).hasContent("mine");
    assertThat(book.resolve("data.csv")).hasContent(before);
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, ' is in the way'", "JAPANESE, ' がすでにあり、置き換えられません'"})
  void aFileInTheWayOfTheOutputFolderIsNamed(Language language, String told) throws IOException {
    Path file = folder.resolve("file");
    Workbench.put(file, "mine");

    Ran ran = bench.run(language, "build", "R1", "--out", file, "--split");

    assertThat(ran.err().lines()).singleElement().asString().contains(file + told);
    assertThat(ran.exit()).isEqualTo(ExitCode.FAULT);
    assertThat(file).hasContent("mine");
  }

  @Test
  void aSecondBuildWaitsForTheFirst() throws Exception {
    FutureTask<Ran> build = new FutureTask<>(() -> bench.build("R1", "--format", "csv"));
    Thread second = new Thread(build);
    Delivery first = Delivery.into(bench.out(), false, process -> {});
    try (first) {
      second.start();
      while (!waitsForTheFolder(second)) {
        assertThat(second.isAlive()).isTrue();
        Thread.onSpinWait();
      }
    }
    Ran ran = build.get();

    assertThat(ran.err())
        .startsWith("report: another build (process " + ProcessHandle.current().pid() + ")");
    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
  }

  /** A build waits for other things too, such as its own helpers. */
  private static boolean waitsForTheFolder(Thread build) {
    return build.getState() == Thread.State.WAITING
        && Arrays.stream(build.getStackTrace())
            .anyMatch(frame -> frame.getClassName().endsWith(".FolderLock"));
  }

  /** Others may have it open, or it was put on a server as it is. */
  @Test
  void aFileThatMayNotBeWrittenIsReplacedAsTheFolderMayBe() throws IOException {
    Files.setPosixFilePermissions(
        book.resolve("data.csv"), PosixFilePermissions.fromString("r--r--r--"));
    changeThePlans();

    assertThat(bench.build("R1", "--format", "csv").exit()).isZero();
    assertThat(book.resolve("data.csv")).content().contains("97％");
  }

  @ParameterizedTest
  @CsvSource({"C.UTF-8, '', permission denied: ", "ja_JP.UTF-8, /R1, を扱う権限がありません"})
  void aFolderWithoutPermissionIsNamed(String locale, String closed, String told) throws Exception {
    Path named = Path.of(bench.out() + closed);
    Files.setPosixFilePermissions(named, PosixFilePermissions.fromString("r-xr-xr-x"));
    Map<String, String> before = Workbench.bytes(bench.out());
    changeThePlans();

    Ran ran = run(locale, WITHOUT_RIGHTS, "--split");

    assertThat(ran.err().lines()).singleElement().asString().contains(told, named.toString());
    assertThat(ran.exit()).isEqualTo(ExitCode.FAULT);
    assertThat(Workbench.bytes(bench.out())).isEqualTo(before);
  }

  @Test
  void aListOfFilesThatCannotBeReadCountsAsNone() throws Exception {
    Path list = book.resolve(".report-files");
    Files.setPosixFilePermissions(list, PosixFilePermissions.fromString("---------"));
    changeThePlans();

    Ran refused = run("C.UTF-8", WITHOUT_RIGHTS, "--format", "csv");
    Ran forced = run("C.UTF-8", WITHOUT_RIGHTS, "--format", "csv", "--force");

    assertThat(refused.err()).contains(book.resolve("data.csv") + " may not have been", "--force");
    assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(forced.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(list).content().contains("data.csv");
  }

  /** A tiny disk of its own, which only this process sees; it says itself what is left on it. */
  @ParameterizedTest
  @CsvSource({"C.UTF-8, no space left on the disk for OUT", "ja_JP.UTF-8, を書くだけの空きがディスクにありません"})
  void aFullDiskIsNamedAndTheOutputStays(String locale, String told) throws Exception {
    String out = bench.out().toString();
    Files.copy(book.resolve("data.csv"), folder.resolve("kept"));
    List<String> before;
    try (Stream<Path> files = Files.walk(bench.out())) {
      before = files.skip(1).map(Path::toString).toList();
    }
    changeThePlans();
    Ran ran =
        run(
            locale,
            "exec unshare --mount --map-root-user sh -c 'cp -r "
                + out
                + " /tmp/$$ && mount -t tmpfs -o size=256k none "
                + out
                + " && cp -r /tmp/$$/. "
                + out
                + " && rm -r /tmp/$$; \"$@\"; code=$?; find "
                + out
                + " -mindepth 1; cmp "
                + out
                + "/R1/data.csv "
                + folder
                + "/kept; exit $code' sh \"$@\"",
            "--split");

    assertThat(ran.err().lines())
        .singleElement()
        .asString()
        .contains(told.replace("OUT", out), out);
    assertThat(ran.exit()).isEqualTo(ExitCode.FAULT);
    assertThat(ran.out().lines())
        .contains(book.resolve("data.csv").toString())
        .containsExactlyInAnyOrderElementsOf(before);
  }

  private void changeThePlans() throws IOException {
    bench.edit("R1/theme-3/progress/2020-03.yaml", "actual: 96.8％", "actual: 97％");
  }

  /** Builds in a process that a line of shell begins. */
  private Ran run(String locale, String shell, String... options) throws Exception {
    Checkout checkout = Checkout.at(Files.createTempDirectory(folder, "checkout"));
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", shell, "sh", checkout.launcher().toString()));
    command.addAll(List.of("build", "R1", "--plans", bench.plans().toString()));
    command.addAll(List.of("--out", bench.out().toString()));
    command.addAll(List.of(options));
    return checkout.run(folder, Map.of("LC_ALL", locale), command.toArray(String[]::new));
  }
}
