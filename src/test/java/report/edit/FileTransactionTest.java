package report.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.project.ChangedFileException;
import report.project.ProjectFiles;
import report.project.RefusedFileException;

class FileTransactionTest {
  @TempDir private Path outside;
  private Path folder;
  private Path first;
  private Path second;

  @BeforeEach
  void writeFiles() throws IOException {
    folder = Files.createDirectory(outside.resolve("project")).toRealPath();
    Files.createDirectory(folder.resolve(".git"));
    first = Files.writeString(folder.resolve("a.yaml"), "a: 1\r\n");
    second = Files.writeString(folder.resolve("b.yaml"), "b: 1");
  }

  @Test
  void filesChangeAndAppearTogether() throws IOException {
    Files.setPosixFilePermissions(first, PosixFilePermissions.fromString("rw-r-----"));
    Path fresh = folder.resolve("x/y/c.yaml");
    FileTransaction files = transaction();
    files.put(first, files.text(first).replace("1", "２"));
    files.put(second, "b: 2");
    files.create(fresh, "c: 1");

    assertThat(files.text(first)).isEqualTo("a: ２\r\n");
    assertThat(files.drafts()).containsOnlyKeys(first, second, fresh);
    assertThat(first).hasContent("a: 1\r\n");
    files.commit();

    assertThat(Files.readString(first)).isEqualTo("a: ２\r\n");
    assertThat(Files.getPosixFilePermissions(first))
        .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    assertThat(Files.readString(second)).isEqualTo("b: 2");
    assertThat(Files.readString(fresh)).isEqualTo("c: 1");
    assertThat(all()).containsOnlyKeys("a.yaml", "b.yaml", "x/y/c.yaml");
  }

  @Test
  void whatIsPutBackIsNoChange() throws IOException {
    FileTransaction files = transaction();
    files.put(first, "a: 2");
    files.put(first, "a: 1\r\n");

    assertThat(files.drafts()).isEmpty();
  }

  @Test
  void ifOneFileWasChangedSinceNoneIsReplaced() throws IOException {
    FileTransaction files = twoChanges();
    Files.writeString(second, "mine");

    assertThatThrownBy(files::commit)
        .isInstanceOf(ChangedFileException.class)
        .hasMessage(second.toString());
    assertThat(all()).isEqualTo(Map.of("a.yaml", "a: 1\r\n", "b.yaml", "mine"));
  }

  @Test
  void aNewFileTakesNoOthersPlace() throws IOException {
    FileTransaction files = twoChanges();
    files.create(folder.resolve("c.yaml"), "c: 1");
    Files.writeString(folder.resolve("c.yaml"), "mine");

    assertThatThrownBy(files::commit).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(all()).isEqualTo(Map.of("a.yaml", "a: 1\r\n", "b.yaml", "b: 1", "c.yaml", "mine"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aFaultAtAnyFilePutsBackWhatWasThere(int at) throws IOException {
    Path third = Files.writeString(folder.resolve("c.yaml"), "c: 1");
    Map<String, String> before = all();
    FileTransaction files = twoChanges();
    files.create(folder.resolve("bb/new.yaml"), "n: 1");
    files.put(third, "c: 2");
    List<Path> order = List.of(first, second, folder.resolve("bb/new.yaml"), third);

    assertThatThrownBy(() -> files.commit(file -> obstruct(file, order.get(at))))
        .isInstanceOf(IOException.class)
        .satisfies(fault -> assertThat(fault.getSuppressed()).isEmpty());
    unblock(order.get(at));
    assertThat(all()).isEqualTo(before);
  }

  /** Puts a full folder in the place of a file in the last moment. */
  private void obstruct(Path file, Path victim) {
    try {
      if (file.equals(victim)) {
        if (Files.exists(file)) {
          Files.move(file, outside.resolve("kept"));
        }
        Files.createDirectories(file.resolve("full"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void unblock(Path victim) throws IOException {
    Files.delete(victim.resolve("full"));
    Files.delete(victim);
    if (Files.exists(outside.resolve("kept"))) {
      Files.move(outside.resolve("kept"), victim);
    } else {
      Files.delete(victim.resolveSibling(""));
    }
  }

  @Test
  void aFileThatNoLinkMayLeadToKeepsAllFromChanging() throws IOException {
    Path away = Files.writeString(outside.resolve("away.yaml"), "z: 1");
    FileTransaction files = twoChanges();
    files.replace(Files.createSymbolicLink(folder.resolve("z.yaml"), away), "z: 1", "z: 2");

    assertThatThrownBy(files::commit).isInstanceOf(RefusedFileException.class);
    assertThat(away).hasContent("z: 1");
    assertThat(first).hasContent("a: 1");
  }

  @Test
  void aFileOfTwoNamesIsReplacedOnce() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), first);
    FileTransaction same = twoChanges();
    same.put(link, "a: 2");
    same.commit();
    assertThat(Files.readString(first)).isEqualTo("a: 2");
    assertThat(link).isSymbolicLink();

    FileTransaction other = transaction();
    other.put(first, "a: 3");
    other.put(link, "a: 4");
    assertThatThrownBy(other::commit).isInstanceOf(ChangedFileException.class);
    assertThat(Files.readString(first)).isEqualTo("a: 2");
  }

  @Test
  void aFileThatIsNotUtf8IsNotReadAsIfItWere() throws IOException {
    Files.write(first, new byte[] {(byte) 0x83, 0x65});

    assertThatThrownBy(() -> transaction().text(first))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void aKilledRunLeavesWholeFilesAndTheNextOneTidiesUp() throws Exception {
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Killed.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(outside.resolve("log").toFile())
            .start();
    assertThat(killed.waitFor()).as(Files.readString(outside.resolve("log"))).isEqualTo(9);

    assertThat(Files.readString(first)).isEqualTo("a: 2");
    assertThat(Files.readString(second)).isEqualTo("b: 1");
    assertThat(all()).hasSize(3);
    Path others = Files.writeString(folder.resolve(".b.yaml.new-mine"), "mine");
    FileTransaction again = twoChanges();
    again.commit();
    assertThat(Files.readString(second)).isEqualTo("b: 2");
    assertThat(all()).containsOnlyKeys("a.yaml", "b.yaml", String.valueOf(others.getFileName()));
  }

  /** A run that ends as if it were killed, before it replaces its second file. */
  static final class Killed {
    private Killed() {}

    public static void main(String... arguments) throws IOException {
      Path folder = Path.of(arguments[0]);
      FileTransaction files = new FileTransaction(ProjectFiles.around(folder.resolve("plans")));
      files.put(folder.resolve("a.yaml"), "a: 2");
      files.put(folder.resolve("b.yaml"), "b: 2");
      files.commit(
          file -> {
            if (file.endsWith("b.yaml")) {
              Runtime.getRuntime().halt(9);
            }
          });
    }
  }

  private FileTransaction twoChanges() throws IOException {
    FileTransaction files = transaction();
    files.put(first, "a: 2");
    files.put(second, "b: 2");
    return files;
  }

  private FileTransaction transaction() {
    return new FileTransaction(ProjectFiles.around(folder.resolve("plans")));
  }

  private Map<String, String> all() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return found;
  }
}
