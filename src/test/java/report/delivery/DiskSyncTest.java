package report.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.project.Disk;

/** What the disk has before an output appears, and what it is told after. */
class DiskSyncTest {
  @TempDir Path out;
  private Path real;
  private final List<String> forced = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void deliverOnce() throws IOException {
    real = out.toRealPath();
    deliver("old", Disk.REAL);
  }

  @Test
  void theDiskHasAllBeforeItAppearsAndThenTheChange() throws IOException {
    deliver("new", path -> forced.add(content() + " " + real.relativize(path)));

    assertThat(forced)
        .containsExactlyInAnyOrder(
            "old .R1.new/index.html",
            "old .R1.new/parts/style.css",
            "old .R1.new/.report-files",
            "old .R1.new/parts",
            "old .R1.new",
            "new ")
        .endsWith("new ");
    assertThat(forced.subList(3, 5)).containsExactlyInAnyOrder("old .R1.new/parts", "old .R1.new");
  }

  /** A power cut between removing the old output and noting the new one would leave neither. */
  @Test
  void theOldOutputGoesOnlyWhenTheDiskKnowsOfTheNewOne() throws IOException {
    deliver(
        "new",
        path -> {
          if (path.equals(real)) {
            forced.add(Files.readString(out.resolve(".R1.old/index.html")));
          }
        });

    assertThat(forced).containsExactly("old");
    assertThat(out.resolve(".R1.old")).doesNotExist();
  }

  @Test
  void anOutputThatIsAsItWasIsNotForced() throws IOException {
    deliver("old", path -> forced.add(path.toString()));

    assertThat(forced).isEmpty();
  }

  @Test
  void whatTheDiskRefusesDoesNotAppear() throws IOException {
    assertThatThrownBy(
            () ->
                deliver(
                    "new",
                    path -> {
                      if (path.endsWith("style.css")) {
                        throw new IOException("Input/output error");
                      }
                    }))
        .hasMessage(out.resolve("R1/parts/style.css") + ": Input/output error");

    assertThat(content()).isEqualTo("old");
    assertThat(out).isDirectoryNotContaining(file -> !file.endsWith("R1"));
  }

  /** What failed then did not keep the output from appearing, and that must not be said. */
  @Test
  void aFaultAfterTheChangeSaysThatTheNewOutputIsThere() throws IOException {
    assertThatThrownBy(
            () ->
                deliver(
                    "new",
                    path -> {
                      if (path.equals(real)) {
                        throw new IOException("Input/output error");
                      }
                    }))
        .isInstanceOfSatisfying(
            AppearedException.class,
            fault -> {
              assertThat(fault.appeared()).containsExactly(out.resolve("R1"));
              assertThat(fault.fault()).hasMessage("Input/output error");
            });

    assertThat(content()).isEqualTo("new");
    deliver("newer", Disk.REAL);
    assertThat(content()).isEqualTo("newer");
    assertThat(out).isDirectoryNotContaining(file -> !file.endsWith("R1"));
  }

  @Test
  void aFaultOfTheSecondFolderSaysThatTheFirstIsNew() throws IOException {
    Files.createDirectories(out.resolve("R2"));
    try (Delivery delivery = Delivery.into(out, false, process -> {}, path -> {})) {
      for (String name : List.of("R1", "R2")) {
        delivery
            .folder(name)
            .part("html")
            .file("index.html", stream -> stream.write("new".getBytes(UTF_8)));
      }
      Files.createFile(out.resolve(".R2.old"));

      assertThatThrownBy(delivery::publish)
          .isInstanceOfSatisfying(
              AppearedException.class,
              fault -> assertThat(fault.appeared()).containsExactly(out.resolve("R1")));
    }
    assertThat(content()).isEqualTo("new");
    assertThat(out.resolve("R2")).isEmptyDirectory();
    assertThat(out.resolve(".R1.new")).doesNotExist();
    assertThat(out.resolve(".R2.new")).doesNotExist();
  }

  @Test
  void whatCannotBeClosedLeavesNothingElseOpen() {
    List<String> closed = new ArrayList<>();

    assertThatThrownBy(
            () ->
                Delivery.closeAll(
                    List.of(
                        () -> {
                          throw new IOException("first");
                        },
                        () -> closed.add("second"),
                        () -> {
                          throw new IOException("third");
                        },
                        () -> closed.add("fourth"))))
        .hasMessage("first")
        .satisfies(fault -> assertThat(fault.getSuppressed()).hasSize(1));
    assertThat(closed).containsExactly("second", "fourth");
  }

  /** On Unix the system lends a process only so many open files. */
  @Test
  void aLockThatCannotBeTakenKeepsNoFileOpen() throws IOException {
    Path other = Files.createDirectories(out.resolve("other"));
    Files.createDirectory(other.resolve(".report-lock"));
    for (int i = 0; i < 100; i++) {
      assertThatThrownBy(() -> Delivery.into(other, false, process -> {}))
          .hasMessageContaining(".report-lock");
    }
    Files.delete(other.resolve(".report-lock"));
    Delivery.into(other, false, process -> {}).close();
  }

  private String content() throws IOException {
    return Files.readString(out.resolve("R1/index.html"));
  }

  private void deliver(String text, Disk disk) throws IOException {
    try (Delivery delivery = Delivery.into(out, false, process -> {}, disk)) {
      OutputFolder folder = delivery.folder("R1");
      for (String path : List.of("index.html", "parts/style.css")) {
        folder.part("html").file(path, stream -> stream.write(text.getBytes(UTF_8)));
      }
      delivery.publish();
    }
  }
}
