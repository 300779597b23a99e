package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.delivery.Delivery;

/** What the machine can refuse a build: each time one line says so, and the output is as it was. */
class MachineFaultTest {
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
        .contains(book.resolve("data.csv") + " was changed", "--force");
    assertThat(japanese.err().lines()).singleElement().asString().contains("作成後に変更", "--force");
    assertThat(english.exit()).isEqualTo(ExitCode.FAULT);
    assertThat(book.resolve("data.csv")).hasContent("mine");
    assertThat(book.resolve("data.json")).doesNotExist();

    assertThat(bench.build("R1", "--format", "csv,json", "--force").exit()).isZero();
    assertThat(book.resolve("data.csv")).content().contains("新");
  }

  @Test
  void aFolderInTheWayOfAFileIsNamed() throws IOException {
    Workbench.put(book.resolve("data.json/mine.txt"), "mine");

    Ran ran = bench.build("R1", "--format", "csv,json", "--force");

    assertThat(ran.err().lines())
        .singleElement()
        .asString()
        .contains(book.resolve("data.json") + " is in the way");
    assertThat(ran.exit()).isEqualTo(ExitCode.FAULT);
    assertThat(book.resolve("data.json/mine.txt")).hasContent("mine");
  }

  @Test
  void aFileInTheWayOfTheOutputFolderIsNamed() throws IOException {
    Path file = folder.resolve("file");
    Workbench.put(file, "mine");

    Ran ran = Ran.english("build", "R1", "--plans", bench.plans(), "--out", file);

    assertThat(ran.err().lines()).singleElement().asString().contains(file + " is in the way");
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
      while (second.getState() != Thread.State.WAITING) {
        assertThat(second.isAlive()).isTrue();
        Thread.onSpinWait();
      }
    }
    Ran ran = build.get();

    assertThat(ran.err())
        .startsWith("report: another build (process " + ProcessHandle.current().pid() + ")");
    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
  }

  /** Root may write everywhere, so the process gives that right away, where it has it. */
  @Test
  void aFolderWithoutPermissionIsNamed() throws Exception {
    Files.setPosixFilePermissions(bench.out(), PosixFilePermissions.fromString("r-xr-xr-x"));

    Ran ran = run("exec setpriv --bounding-set=-dac_override,-dac_read_search \"$@\"");

    assertThat(ran.err().lines())
        .singleElement()
        .asString()
        .contains("no permission for " + bench.out());
    assertThat(ran.exit()).isEqualTo(ExitCode.FAULT);
    assertThat(book.resolve("data.csv")).exists();
  }

  /** A tiny disk of its own, which only this process sees; it says itself what is left on it. */
  @Test
  void aFullDiskIsNamedAndTheOutputStays() throws Exception {
    String out = bench.out().toString();
    Ran ran =
        run(
            "exec unshare --mount --map-root-user sh -c 'cp -r "
                + out
                + " /tmp/$$ && mount -t tmpfs -o size=128k none "
                + out
                + " && cp -r /tmp/$$/. "
                + out
                + " && rm -r /tmp/$$; \"$@\"; code=$?; find "
                + out
                + " -mindepth 1; cmp "
                + out
                + "/R1/data.csv "
                + folder
                + "/kept; exit $code' sh \"$@\"");

    assertThat(ran.err().lines())
        .singleElement()
        .asString()
        .contains("the disk has no room left for " + bench.out());
    assertThat(ran.exit()).isEqualTo(ExitCode.FAULT);
    assertThat(ran.out().lines())
        .containsExactlyInAnyOrder(
            book.toString(),
            book.resolve("data.csv").toString(),
            book.resolve(".report-files").toString());
  }

  /** Builds all formats of changed plans in a process that a line of shell begins. */
  private Ran run(String shell) throws IOException, InterruptedException {
    Files.copy(book.resolve("data.csv"), folder.resolve("kept"));
    bench.edit("R1/book.yaml", "publisher: ", "publisher: 新");
    Checkout checkout = Checkout.at(folder.resolve("checkout"));
    return checkout.run(
        folder,
        Map.of(),
        "sh",
        "-c",
        shell,
        "sh",
        checkout.launcher().toString(),
        "build",
        "R1",
        "--plans",
        bench.plans().toString(),
        "--out",
        bench.out().toString());
  }
}
