package report.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.delivery.FolderTree;

/**
 * Kills real builds in processes of their own with SIGKILL and looks at what they leave. Half of
 * them at any moment, half of them at a moment after they began to write. A build that was killed
 * leaves the output before it or its own, byte for byte, and nothing that disturbs the next one. A
 * build spends most of its time reading; where it writes is tried more often by the test of
 * deliveries.
 */
class KilledBuildTest {
  /** How often to kill; {@code -Dreport.kills=200} takes some minutes. */
  private static final int KILLS = Integer.getInteger("report.kills", 24);

  private static final String FORMATS = "html,csv,json";

  /** Milliseconds in which a process does its first builds. */
  private static final int A_WHILE = 1_500;

  /** Microseconds in which it goes on from its first file to the next builds. */
  private static final int WRITING = 400_000;

  @TempDir Path folder;
  private Workbench bench;
  private Path other;
  private final List<Map<String, String>> states = new ArrayList<>();

  @BeforeEach
  void makeTwoPlans() throws IOException {
    bench = Workbench.in(folder);
    FolderTree.delete(bench.plans().resolve("R5"));
    other = folder.resolve("other");
    FolderTree.copyMissing(bench.plans(), other);
    Path book = other.resolve("R1/book.yaml");
    Files.writeString(book, Files.readString(book).replace("publisher: ", "publisher: 別の"));
    for (Path plans : List.of(bench.plans(), other)) {
      Path out = folder.resolve("whole");
      Ran.english("build", "R1", "--plans", plans, "--out", out, "--format", FORMATS);
      states.add(Workbench.bytes(out.resolve("R1")));
    }
  }

  @Test
  void aBuildKilledAtAnyMomentLeavesTheOldOutputOrTheNew() throws Exception {
    assertThat(states.get(0)).isNotEqualTo(states.get(1));
    Random moments = new Random(8);
    assertThat(bench.build("R1", "--format", FORMATS).exit()).isZero();
    for (int kill = 0; kill < KILLS; kill++) {
      long before = written();
      Process build = start();
      if (kill % 2 == 0) {
        build.waitFor(moments.nextInt(A_WHILE), TimeUnit.MILLISECONDS);
      } else {
        while (written() == before && !build.waitFor(500, TimeUnit.MICROSECONDS)) {
          // It is still reading.
        }
        build.waitFor(moments.nextInt(WRITING), TimeUnit.MICROSECONDS);
      }
      if (!build.isAlive()) {
        fail(
            "the build ended by itself: "
                + new String(build.getInputStream().readAllBytes(), UTF_8));
      }
      build.destroyForcibly().waitFor();
      assertThat(look()).isIn(states);
    }
    Ran next = bench.build("R1", "--format", FORMATS);
    assertThat(next.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(Workbench.bytes(bench.out().resolve("R1"))).isEqualTo(states.get(0));
    assertThat(bench.out()).isDirectoryNotContaining(file -> !file.endsWith("R1"));
  }

  /** The output; a swap that the killed process asked for can come while it is read. */
  private Map<String, String> look() throws IOException {
    Path book = bench.out().resolve("R1");
    Object before = Files.getAttribute(book, "unix:ino");
    try {
      Map<String, String> files = Workbench.bytes(book);
      return before.equals(Files.getAttribute(book, "unix:ino")) ? files : look();
    } catch (NoSuchFileException | UncheckedIOException swapped) {
      return look();
    }
  }

  /** When the hidden folder of a build was last written to; one that was killed left it behind. */
  private long written() throws IOException {
    try {
      return Files.getLastModifiedTime(bench.out().resolve(".R1.new")).to(TimeUnit.NANOSECONDS);
    } catch (NoSuchFileException none) {
      return 0;
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-cp",
            Checkout.classPath(),
            RepeatedBuilds.class.getName(),
            bench.out().toString(),
            FORMATS,
            bench.plans().toString(),
            other.toString())
        .redirectErrorStream(true)
        .start();
  }
}
