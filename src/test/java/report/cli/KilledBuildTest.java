package report.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.delivery.FolderCopy;
import report.output.OrderedParallel;
import report.sheet.standard.WorkbookStandard;

/**
 * Kills real builds in processes of their own with SIGKILL and looks at what they leave: most of
 * them at any moment, the others after they began to write or when the new output takes its place.
 * A build that was killed leaves the output before it or its own, byte for byte, and nothing that
 * disturbs the next one. Two are killed side by side, each with an output of its own.
 */
@Tag("kill")
class KilledBuildTest {
  /** A small book: the shorter a build, the more of its moments are hit. */
  private static final Path ONE_THEME =
      Path.of(System.getProperty("report.home", "."), "src/test/resources/report/read/ok/base");

  private static final int LANES = 2;

  /** How often to kill in each; more by {@code -Dreport.kills}. */
  private static final int KILLS = Integer.getInteger("report.kills", 48);

  /** One of so many is killed after it began to write, and one when the output takes its place. */
  private static final int KINDS = 8;

  private static final String FORMATS = "xlsx,html,csv,json";

  /** Milliseconds in which a process does its first builds. */
  private static final int A_WHILE = 500;

  /** Microseconds in which it goes on from its first file to the next builds. */
  private static final int WRITING = 150_000;

  /** Microseconds in which the new output takes its place. */
  private static final int SWAPPING = 3_000;

  @TempDir Path folder;
  private Path plans;
  private Path other;
  private QuickStart start;
  private final List<Map<String, String>> states = new ArrayList<>();

  @BeforeEach
  void makeTwoPlans() throws Exception {
    plans = folder.resolve("plans");
    other = folder.resolve("other");
    for (Path copy : List.of(plans, other)) {
      FolderCopy.copyMissing(ONE_THEME, copy);
    }
    Path book = other.resolve("R1/book.yaml");
    Files.writeString(book, Files.readString(book).replace("title: ", "title: 別の"));
    start = QuickStart.of(folder.resolve("start"), line(other, folder.resolve("first")));
    for (Path each : List.of(plans, other)) {
      Path out = folder.resolve("whole");
      build(each, out);
      states.add(Workbench.bytes(out.resolve("R1")));
    }
  }

  private static String[] line(Path plans, Path out) {
    return new String[] {
      "build", "R1", "--plans", plans + "", "--out", out + "", "--format", FORMATS
    };
  }

  /** A build that is left in peace. */
  private void build(Path plans, Path out) throws IOException, InterruptedException {
    Process build = start.run(Main.class, line(plans, out));
    String said = new String(build.getInputStream().readAllBytes(), UTF_8);
    assertThat(build.waitFor()).as(said).isEqualTo(ExitCode.CLEAN);
    WorkbookStandard.checkListed(folder, said);
  }

  @Test
  void aBuildKilledAtAnyMomentLeavesTheOldOutputOrTheNew() throws Exception {
    assertThat(states.get(0)).isNotEqualTo(states.get(1));

    OrderedParallel.each(
        IntStream.range(0, LANES).mapToObj(this::lane).toList(),
        left -> assertThat(left).isEqualTo(states.get(0)));
  }

  /** Kills builds into one output; what is there after a last one that is left in peace. */
  private Callable<Map<String, String>> lane(int number) {
    Path out = folder.resolve("out-" + number);
    return () -> {
      Random moments = new Random(number);
      build(plans, out);
      for (int kill = 0; kill < KILLS; kill++) {
        killOne(kill % KINDS, out, moments);
        assertThat(look(out)).isIn(states);
      }
      build(plans, out);
      assertThat(out).isDirectoryNotContaining(file -> !file.endsWith("R1"));
      return Workbench.bytes(out.resolve("R1"));
    };
  }

  /** Kills a build at one of three kinds of moments. */
  private void killOne(int kind, Path out, Random moments)
      throws IOException, InterruptedException {
    long before = written(out);
    Process build =
        start.run(
            RepeatedBuilds.class, out.toString(), FORMATS, other.toString(), plans.toString());
    switch (kind) {
      case 0 -> {
        while (written(out) == before && !build.waitFor(500, TimeUnit.MICROSECONDS)) {
          // It is still reading.
        }
        build.waitFor(moments.nextInt(WRITING), TimeUnit.MICROSECONDS);
      }
      case 1 -> {
        while ((written(out) == before || Files.notExists(out.resolve(".R1.old")))
            && !build.waitFor(100, TimeUnit.MICROSECONDS)) {
          // It has not come so far.
        }
        build.waitFor(moments.nextInt(SWAPPING), TimeUnit.MICROSECONDS);
      }
      default -> build.waitFor(moments.nextInt(A_WHILE), TimeUnit.MILLISECONDS);
    }
    if (!build.isAlive()) {
      fail(
          "the build ended by itself: " + new String(build.getInputStream().readAllBytes(), UTF_8));
    }
    build.destroyForcibly().waitFor();
  }

  /** The output; between two renames it stands beside its place, where the next build finds it. */
  private static Map<String, String> look(Path out) throws IOException {
    Path book = out.resolve("R1");
    return Workbench.bytes(Files.exists(book) ? book : out.resolve(".R1.old"));
  }

  /** When the hidden folder of a build was last written to; one that was killed left it behind. */
  private long written(Path out) throws IOException {
    try {
      return Files.getLastModifiedTime(out.resolve(".R1.new")).to(TimeUnit.NANOSECONDS);
    } catch (NoSuchFileException none) {
      return 0;
    }
  }
}
