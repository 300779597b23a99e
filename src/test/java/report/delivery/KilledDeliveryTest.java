package report.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills deliveries with SIGKILL while they write, and looks at what they leave. */
@Tag("kill")
class KilledDeliveryTest {
  /** How often to kill; more by {@code -Dreport.kills}. */
  private static final int KILLS = Integer.getInteger("report.kills", 100);

  /** Microseconds in which a process makes its first deliveries. */
  private static final int WRITING = 100_000;

  private static final String MINE = "mine";

  @TempDir Path out;

  @Test
  void aDeliveryKilledAtAnyMomentLeavesTheOldOutputOrTheNew() throws Exception {
    Files.createDirectory(out.resolve("R1"));
    Files.writeString(out.resolve("R1/mine.txt"), MINE);
    RepeatedDeliveries.deliver(out, RepeatedDeliveries.state(0));
    Random moments = new Random(8);
    int there = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      long before = written();
      Process process = start(1 - there);
      while (written() == before && !process.waitFor(500, TimeUnit.MICROSECONDS)) {
        // It has not begun to write.
      }
      Path other = out.resolve("R1/only-in-" + (1 - there) + ".html");
      while (kill % 10 == 0 && Files.notExists(other) && process.isAlive()) {
        Thread.onSpinWait();
      }
      process.waitFor(moments.nextInt(WRITING), TimeUnit.MICROSECONDS);
      if (!process.isAlive()) {
        fail("it ended by itself: " + new String(process.getInputStream().readAllBytes(), UTF_8));
      }
      process.destroyForcibly().waitFor();
      there = look();
    }
    RepeatedDeliveries.deliver(out, RepeatedDeliveries.state(0));
    assertThat(look()).isZero();
    assertThat(out).isDirectoryNotContaining(file -> !file.endsWith("R1"));
  }

  /**
   * The number of the output that is there, whole and with the file that is not a build's. Killed
   * between two renames, a delivery leaves none for the moment: the next one puts the old one back.
   */
  private int look() throws IOException {
    if (Files.notExists(out.resolve("R1"))) {
      try (Delivery next = Delivery.into(out, false, process -> {})) {
        next.folder("R1");
      }
    }
    Map<String, String> files = files();
    assertThat(files.remove("mine.txt")).isEqualTo(MINE);
    int number = List.of(RepeatedDeliveries.state(0), RepeatedDeliveries.state(1)).indexOf(files);
    assertThat(number).as("the output is the old one or the new one").isNotNegative();
    return number;
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> inside = Files.list(out.resolve("R1"))) {
      for (Path file : inside.filter(file -> !file.endsWith(Inventory.FILE)).toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return files;
  }

  /** When the hidden folder was last written to; a process that was killed left it behind. */
  private long written() throws IOException {
    try {
      return Files.getLastModifiedTime(out.resolve(".R1.new")).to(TimeUnit.NANOSECONDS);
    } catch (NoSuchFileException none) {
      return 0;
    }
  }

  private Process start(int number) throws IOException {
    String tests = System.getProperty("surefire.test.class.path", "");
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            tests.isEmpty() ? System.getProperty("java.class.path") : tests,
            RepeatedDeliveries.class.getName(),
            out.toString(),
            Integer.toString(number))
        .redirectErrorStream(true)
        .start();
  }
}
