package report.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.output.Outlet;
import report.output.RenderedFile;
import report.output.Sha256;

/** A file is not made again where an earlier build made it of the same. */
class KeptFilesTest {
  private static final String TOOL = "tool 1";
  private static final String FILE = "theme-1.xlsx";

  @TempDir Path out;
  private Path file;
  private final List<String> made = new ArrayList<>();

  @BeforeEach
  void deliverOnce() throws IOException {
    file = out.resolve("R1").resolve(FILE);
    deliver(TOOL, false, "a");
    made.clear();
  }

  @Test
  void aFileMadeOfTheSameIsKept() throws IOException {
    deliver(TOOL, false, "a");

    assertThat(made).isEmpty();
    assertThat(file).hasContent("made of a");
  }

  @Test
  void aFileMadeOfSomethingElseIsMadeAgain() throws IOException {
    deliver(TOOL, false, "b");

    assertThat(made).containsExactly("b");
    assertThat(file).hasContent("made of b");
  }

  @Test
  void anotherToolMakesAllAnew() throws IOException {
    deliver("tool 2", false, "a");

    assertThat(made).containsExactly("a");
  }

  @Test
  void aForcedDeliveryMakesAllAnew() throws IOException {
    deliver(TOOL, true, "a");

    assertThat(made).containsExactly("a");
  }

  @Test
  void aFileThatIsGoneOrOfAnotherLengthIsMadeAgain() throws IOException {
    Files.delete(file);
    deliver(TOOL, false, "a");
    Files.delete(file);
    Files.createDirectory(file);
    Files.delete(file);
    deliver(TOOL, false, "a");

    assertThat(made).containsExactly("a", "a");
    assertThat(file).hasContent("made of a");
  }

  @Test
  void aFileThatWasChangedIsNotTakenForWhatWasMade() throws IOException {
    long before = Files.getLastModifiedTime(file).toMillis();
    Files.writeString(file, "mine too!");
    // A person takes longer than a tick of the file system's clock.
    Files.setLastModifiedTime(file, FileTime.fromMillis(before + 10));

    boolean kept;
    try (Delivery delivery = Delivery.into(out, false, process -> {})) {
      delivery.usingTool(TOOL);
      kept = delivery.folder("R1").part("xlsx").isUpToDate(FILE, from("a"));
    }
    assertThat(kept).isFalse();
  }

  @Test
  void whatIsToBeKeptIsNeverReplacedByNothing() throws IOException {
    try (Delivery delivery = Delivery.into(out, false, process -> {})) {
      delivery.usingTool(TOOL);
      Outlet outlet = delivery.folder("R1").part("xlsx");
      RenderedFile product =
          RenderedFile.of(
              outlet,
              FILE,
              from("a"),
              () -> {
                throw new IOException("made again");
              });
      Files.writeString(file, "mine");
      product.putInto(outlet);
      delivery.publish();
    }

    assertThat(file).hasContent("mine");
  }

  @Test
  void aFileOfAnotherPartIsNone() throws IOException {
    try (Delivery delivery = Delivery.into(out, false, process -> {})) {
      delivery.usingTool(TOOL);
      OutputFolder folder = delivery.folder("R1");

      assertThat(folder.part("xlsx").isUpToDate(FILE, from("a"))).isTrue();
      assertThat(folder.part("html").isUpToDate(FILE, from("a"))).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" 0 ", "\nxlsx ", "<"})
  void aDamagedListIsBelievedInNothing(String place) throws IOException {
    Path list = out.resolve("R1").resolve(Inventory.FILE);
    String whole = Files.readString(list);
    int at = whole.lastIndexOf(place) + place.length() + 3;
    char other = whole.charAt(at) == '0' ? '1' : '0';
    Files.writeString(list, whole.substring(0, at) + other + whole.substring(at + 1));

    try (Delivery delivery = Delivery.into(out, false, process -> {})) {
      delivery.usingTool(TOOL);

      assertThat(delivery.folder("R1").part("xlsx").isUpToDate(FILE, from("a"))).isFalse();
    }
  }

  private void deliver(String tool, boolean force, String of) throws IOException {
    try (Delivery delivery = Delivery.into(out, force, process -> {})) {
      delivery.usingTool(tool);
      Outlet outlet = delivery.folder("R1").part("xlsx");
      outlet.file(
          FILE,
          from(of),
          stream -> {
            made.add(of);
            stream.write(("made of " + of).getBytes(UTF_8));
          });
      delivery.madeFrom(from("all " + of), 0);
      delivery.publish();
    }
  }

  private static String from(String of) {
    return Sha256.of(of.getBytes(UTF_8));
  }
}
