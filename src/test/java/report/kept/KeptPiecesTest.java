package report.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A piece of an earlier build is found by what it was made of, or made again. */
class KeptPiecesTest {
  private static final String TOOL = "tool 1";

  @TempDir Path cache;
  private final List<String> made = new ArrayList<>();

  @Test
  void aPieceThatWasMadeOfTheSameIsNotMadeAgain() throws IOException {
    build(TOOL, "a", "b");
    assertThat(made).containsExactly("a", "b");

    build(TOOL, "b", "a", "c");

    assertThat(made).containsExactly("a", "b", "c");
  }

  @Test
  void anotherToolAndAnotherOutputFolderMakeTheirOwn() throws IOException {
    build(TOOL, "a");
    build("tool 2", "a");
    KeptPieces other = KeptPieces.of(Optional.of(cache), Path.of("out/R2"), TOOL);
    text(other, "a");

    assertThat(made).containsExactly("a", "a", "a");
  }

  @Test
  void withoutACacheNothingIsKept() throws IOException {
    KeptPieces none = KeptPieces.of(Optional.empty(), Path.of("out/R1"), TOOL);
    text(none, "a");
    text(none, "a");
    none.save();

    assertThat(made).containsExactly("a", "a");
    assertThat(files()).isEmpty();
  }

  @Test
  void aDamagedPieceCountsAsAbsentWhereverTheDamageIs() throws IOException {
    build(TOOL, "a", "b");
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int place = 0; place < whole.length; place++) {
      byte[] damaged = whole.clone();
      damaged[place] ^= 4;
      Files.write(file, damaged);
      build(TOOL, "a", "b");
      Files.write(file, whole);
    }

    assertThat(made.size()).isGreaterThanOrEqualTo(2 + whole.length);
  }

  @Test
  void aFileThatIsCutOffHasThePiecesInFrontOfTheCut() throws IOException {
    build(TOOL, "a", "b");
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      made.clear();
      build(TOOL, "a", "b");
      assertThat(made).as("length " + length).isNotEmpty();
      assertThat(Files.size(file)).isEqualTo(whole.length);
    }
  }

  @Test
  void unusedPiecesRemainWhileTheyAreNotLargerThanTheOthers() throws IOException {
    build(TOOL, "a", "b");
    build(TOOL, "c", "d");
    build(TOOL, "a", "b");
    assertThat(made).containsExactly("a", "b", "c", "d");

    build(TOOL, "e");
    build(TOOL, "a");

    assertThat(made).endsWith("e", "a");
  }

  @Test
  void inMemoryThePiecesOfTheLastBuildAreKept() throws IOException {
    KeptPieces pieces = KeptPieces.inMemory();
    for (String build : List.of("ab", "bc", "ac")) {
      for (String source : build.codePoints().mapToObj(Character::toString).toList()) {
        text(pieces, source);
      }
      pieces.save();
    }

    assertThat(made).containsExactly("a", "b", "c", "a");
    assertThat(files()).isEmpty();
  }

  @Test
  void theOldestFilesAreRemoved() throws IOException {
    for (int i = 0; i < 30; i++) {
      KeptPieces pieces = KeptPieces.of(Optional.of(cache), Path.of("out/R" + i), TOOL);
      text(pieces, "a");
      pieces.save();
      for (Path file : files()) {
        FileTime time = Files.getLastModifiedTime(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() - 10_000));
      }
    }

    assertThat(files()).hasSize(20);
  }

  private void build(String tool, String... sources) throws IOException {
    KeptPieces pieces = KeptPieces.of(Optional.of(cache), Path.of("out/R1"), tool);
    for (String source : sources) {
      assertThat(text(pieces, source)).isEqualTo("made of " + source);
    }
    pieces.save();
  }

  private String text(KeptPieces pieces, String source) throws IOException {
    List<byte[]> parts =
        pieces.of(
            () -> source,
            () -> {
              made.add(source);
              return List.of("made of ".getBytes(UTF_8), source.getBytes(UTF_8));
            });
    return new String(parts.get(0), UTF_8) + new String(parts.get(1), UTF_8);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }
}
