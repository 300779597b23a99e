package report.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
  /** A number that no process has: the kernel gives none above 4,194,304. */
  private static final String DEAD = "999999999";

  @TempDir Path out;
  private Path target;

  @BeforeEach
  void nameTheTarget() {
    target = out.resolve("R1");
  }

  @Test
  void filesAppearWhenTheyArePublished() throws IOException {
    try (OutputFolder folder = new OutputFolder(target)) {
      write(folder, "index.html", "new");
      write(folder, "parts/style.css", "css");
      assertThat(target).doesNotExist();

      folder.publish();

      assertThat(folder.written())
          .containsExactly(target.resolve("index.html"), target.resolve("parts/style.css"));
    }
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "new", "R1/parts/style.css", "css"));
  }

  @Test
  void whatIsNotPublishedLeavesNoTrace() throws IOException {
    put("R1/index.html", "old");
    try (OutputFolder folder = new OutputFolder(target)) {
      write(folder, "index.html", "new");
    }
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "old"));
  }

  @Test
  void aFaultInTheMiddleOfAFileLeavesNoTrace() throws IOException {
    put("R1/index.html", "old");
    assertThatIOException()
        .isThrownBy(
            () -> {
              try (OutputFolder folder = new OutputFolder(target)) {
                folder.file(
                    "index.html",
                    stream -> {
                      stream.write('n');
                      throw new IOException("disk full");
                    });
                folder.publish();
              }
            })
        .withMessage("disk full");
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "old"));
  }

  @Test
  void filesThatWereNotMadeAgainStay() throws IOException {
    put("R1/index.html", "old");
    put("R1/R1.xlsx", "old");
    put("R1/notes/mine.txt", "mine");
    try (OutputFolder folder = new OutputFolder(target)) {
      write(folder, "index.html", "new");
      folder.publish();
    }
    assertThat(tree())
        .isEqualTo(
            Map.of("R1/index.html", "new", "R1/R1.xlsx", "old", "R1/notes/mine.txt", "mine"));
  }

  @Test
  void aLinkInTheOutputStaysALink() throws IOException {
    put("elsewhere/data.txt", "data");
    Files.createDirectories(target);
    Files.createSymbolicLink(target.resolve("link"), Path.of("../elsewhere"));
    try (OutputFolder folder = new OutputFolder(target)) {
      write(folder, "index.html", "new");
      folder.publish();
    }
    assertThat(target.resolve("link")).isSymbolicLink();
    assertThat(out.resolve("elsewhere/data.txt")).hasContent("data");
  }

  @Test
  void anOutputThatIsALinkIsWrittenWhereItLeads() throws IOException {
    put("site/index.html", "old");
    Files.createSymbolicLink(target, Path.of("site"));
    try (OutputFolder folder = new OutputFolder(target)) {
      write(folder, "index.html", "new");
      folder.publish();
    }
    assertThat(target).isSymbolicLink();
    assertThat(out.resolve("site/index.html")).hasContent("new");
  }

  @Test
  void aFileInTheWayOfAFolderIsAFaultAndStays() throws IOException {
    put("R1/parts", "mine");
    assertThatThrownBy(
            () -> {
              try (OutputFolder folder = new OutputFolder(target)) {
                write(folder, "parts/style.css", "css");
                folder.publish();
              }
            })
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(tree()).isEqualTo(Map.of("R1/parts", "mine"));
  }

  @Test
  void aFolderInTheWayOfAFileIsAFaultAndStays() throws IOException {
    put("R1/index.html/mine.txt", "mine");
    assertThatThrownBy(
            () -> {
              try (OutputFolder folder = new OutputFolder(target)) {
                write(folder, "index.html", "new");
                folder.publish();
              }
            })
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(tree()).isEqualTo(Map.of("R1/index.html/mine.txt", "mine"));
  }

  @Test
  void aFileInTheWayOfTheOutputIsAFaultAndStays() throws IOException {
    put("R1", "mine");
    assertThatThrownBy(() -> new OutputFolder(target)).isInstanceOf(NotDirectoryException.class);
    assertThat(tree()).isEqualTo(Map.of("R1", "mine"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "/x", "a/../../x", ".", "", "a/.."})
  void noFileLeadsOutside(String path) throws IOException {
    try (OutputFolder folder = new OutputFolder(target)) {
      assertThatThrownBy(() -> write(folder, path, "x"))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(tree()).isEmpty();
  }

  @Test
  void whatAKilledBuildLeftIsCleanedUp() throws IOException {
    put("R1/index.html", "old");
    put(".R1.new-" + DEAD + "/index.html", "half");
    put(".R1.old-" + DEAD + "/index.html", "older");
    try (OutputFolder folder = new OutputFolder(target)) {
      write(folder, "R1.xlsx", "new");
      folder.publish();
    }
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "old", "R1/R1.xlsx", "new"));
  }

  @Test
  void whatABuildKilledBetweenTheRenamesHadMovedAsideIsPutBack() throws IOException {
    put(".R1.old-" + DEAD + "/index.html", "old");
    put(".R1.new-" + DEAD + "/index.html", "half");
    new OutputFolder(target).close();
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "old"));
  }

  @Test
  void whatAnotherBuildIsWorkingOnStays() throws IOException {
    Process other = new ProcessBuilder("sleep", "60").start();
    try {
      put(".R1.new-" + other.pid() + "/index.html", "theirs");
      new OutputFolder(target).close();
      assertThat(tree()).isEqualTo(Map.of(".R1.new-" + other.pid() + "/index.html", "theirs"));
    } finally {
      other.destroyForcibly();
    }
  }

  private static void write(OutputFolder folder, String path, String text) throws IOException {
    folder.file(path, stream -> stream.write(text.getBytes(UTF_8)));
  }

  private void put(String path, String text) throws IOException {
    Path file = out.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Map<String, String> tree() throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        tree.put(out.relativize(file).toString(), Files.readString(file));
      }
    }
    return tree;
  }
}
