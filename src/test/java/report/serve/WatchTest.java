package report.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import report.project.ProjectFiles;

@Timeout(60)
class WatchTest {
  @TempDir Path folder;

  private interface Change {
    void make() throws IOException;
  }

  /** Whether a change made while somebody waits is seen. */
  private void assertSeen(Change change) throws Exception {
    Path plans = folder.resolve("plans");
    ProjectFiles project = ProjectFiles.around(folder);
    try (Watch watch = new Watch(List.of(() -> Watch.below(project, plans)))) {
      CompletableFuture<Void> waiting =
          CompletableFuture.runAsync(
              () -> {
                try {
                  watch.awaitChange();
                } catch (IOException | InterruptedException e) {
                  throw new AssertionError(e);
                }
              });
      Thread.sleep(150);
      assertThat(waiting).isNotDone();
      change.make();
      waiting.get(30, TimeUnit.SECONDS);
    }
  }

  private Path plan() throws IOException {
    Path file = folder.resolve("plans/R1/theme-1/plan.yaml");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "a: 1\n");
  }

  @Test
  void aFileThatIsSavedIsSeen() throws Exception {
    Path plan = plan();
    assertSeen(() -> Files.writeString(plan, "a: 2 and more\n"));
  }

  @Test
  void aFileOfTheSameLengthIsSeenByItsTime() throws Exception {
    Path plan = plan();
    Files.setLastModifiedTime(plan, FileTime.fromMillis(1_000));
    assertSeen(() -> Files.setLastModifiedTime(plan, FileTime.fromMillis(2_000)));
  }

  @Test
  void aFileThatGoesIsSeen() throws Exception {
    Path plan = plan();
    assertSeen(() -> Files.delete(plan));
  }

  @Test
  void aFileInANewFolderIsSeen() throws Exception {
    plan();
    assertSeen(
        () -> {
          Files.createDirectories(folder.resolve("plans/R2/theme-1"));
          Files.writeString(folder.resolve("plans/R2/theme-1/plan.yaml"), "a: 1\n");
        });
  }

  @Test
  void aFolderThatIsNotThereYetIsWaitedFor() throws Exception {
    assertSeen(this::plan);
  }
}
