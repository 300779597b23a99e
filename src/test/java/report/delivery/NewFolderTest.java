package report.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {
  @TempDir Path folder;

  @Test
  void itAppearsWhenItIsPublished() throws IOException {
    Path target = folder.resolve("plans/theme-1");
    make(target, true);
    assertThat(target.resolve("a/plan.yaml")).hasContent("new");
    assertThat(folder.resolve("plans")).isDirectoryNotContaining("glob:**.*");
  }

  @Test
  void whatIsNotPublishedLeavesNothing() throws IOException {
    make(folder.resolve("plans/theme-1"), false);
    assertThat(folder.resolve("plans")).doesNotExist();
  }

  /** Who stands in a folder that is replaced stands in one that is gone. */
  @Test
  void anEmptyFolderStaysTheSameOne() throws IOException {
    Path target = Files.createDirectory(folder.resolve("here"));
    Object key = Files.getAttribute(target, "unix:ino");
    make(target, true);
    assertThat(Files.getAttribute(target, "unix:ino")).isEqualTo(key);
    assertThat(target.resolve("a/plan.yaml")).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }

  private static void make(Path target, boolean publish) throws IOException {
    try (NewFolder fresh = new NewFolder(target)) {
      fresh.file("a/plan.yaml", out -> out.write("new".getBytes(UTF_8)));
      if (publish) {
        fresh.publish();
      }
    }
  }
}
