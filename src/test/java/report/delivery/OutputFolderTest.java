package report.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.output.Sha256;

class OutputFolderTest {
  private static final String PAGES = "html";

  @TempDir Path out;
  private Path target;

  /** What a build does with a delivery. */
  @FunctionalInterface
  private interface Build {
    void into(OutputFolder folder) throws IOException;
  }

  @BeforeEach
  void nameTheTarget() {
    target = out.resolve("R1");
  }

  @Test
  void filesAppearWhenTheyArePublished() throws IOException {
    try (Delivery delivery = Delivery.into(out, false, process -> {})) {
      OutputFolder folder = delivery.folder("R1");
      write(folder, "index.html", "new");
      write(folder, "parts/style.css", "css");
      assertThat(target).doesNotExist();

      delivery.publish();

      assertThat(delivery.written())
          .containsExactly(target.resolve("index.html"), target.resolve("parts/style.css"));
    }
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "new", "R1/parts/style.css", "css"));
  }

  @Test
  void whatIsNotPublishedLeavesNoTrace() throws IOException {
    deliver(folder -> write(folder, "index.html", "old"));
    try (Delivery delivery = Delivery.into(out, false, process -> {})) {
      write(delivery.folder("R1"), "index.html", "new");
    }
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "old"));
  }

  @Test
  void aFolderThatWasMadeForNothingGoesAgain() throws IOException {
    Path deep = out.resolve("public");
    try (Delivery delivery = Delivery.into(deep, false, process -> {})) {
      write(delivery.folder("R1"), "index.html", "new");
    }
    assertThat(deep).doesNotExist();
  }

  @Test
  void aFaultInTheMiddleOfAFileLeavesNoTrace() throws IOException {
    deliver(folder -> write(folder, "index.html", "old"));
    assertThatIOException()
        .isThrownBy(
            () ->
                deliver(
                    folder ->
                        folder
                            .part(PAGES)
                            .file(
                                "index.html",
                                stream -> {
                                  stream.write('n');
                                  throw new IOException("disk full");
                                })))
        .withMessage("disk full");
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "old"));
  }

  /** More than is held in memory, written in pieces that do not come out even. */
  private static void writeLarge(OutputFolder folder, char last) throws IOException {
    byte[] piece = "0123456789abc".repeat(1000).getBytes(UTF_8);
    folder
        .part(PAGES)
        .file(
            "large.html",
            stream -> {
              for (int size = 0; size < 2 * StagedFile.MOST_IN_MEMORY; size += piece.length) {
                stream.write(piece);
              }
              stream.write(last);
            });
  }

  @Test
  void aFileThatIsTooLargeToBeHeldAppearsWholeAndOnlyIfItDiffers() throws IOException {
    deliver(folder -> writeLarge(folder, '1'));
    Path large = target.resolve("large.html");
    Object first = Files.readAttributes(large, "unix:ino").get("ino");
    assertThat(Files.readString(large))
        .hasSizeGreaterThan(2 * StagedFile.MOST_IN_MEMORY)
        .endsWith("c1");
    assertThat(Files.readString(target.resolve(Inventory.FILE)))
        .contains(Sha256.of(Files.readAllBytes(large)) + " " + Files.size(large) + " large.html");

    deliver(folder -> writeLarge(folder, '1'));
    assertThat(Files.readAttributes(large, "unix:ino").get("ino")).isEqualTo(first);

    deliver(folder -> writeLarge(folder, '2'));
    assertThat(Files.readString(large)).endsWith("c2");
  }

  @Test
  void aFaultInTheMiddleOfALargeFileLeavesNoTraceWhateverItsWriterMakesOfIt() throws IOException {
    deliver(folder -> write(folder, "index.html", "old"));
    Path staged = out.resolve(".R1.new/large.html");
    assertThatIOException()
        .isThrownBy(
            () ->
                deliver(
                    folder -> {
                      Files.createDirectories(staged);
                      folder
                          .part(PAGES)
                          .file(
                              "large.html",
                              stream -> {
                                PrintStream silent = new PrintStream(stream, false, UTF_8);
                                silent.print("x".repeat(2 * StagedFile.MOST_IN_MEMORY));
                              });
                    }))
        .withMessageContaining("large.html");
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "old"));
  }

  @Test
  void ofAPartThatIsMadeAgainNothingOldStays() throws IOException {
    deliver(
        folder -> {
          write(folder, "index.html", "old");
          write(folder, "theme-1.html", "old");
          folder.part("csv").file("data.csv", stream -> stream.write('1'));
        });
    deliver(folder -> write(folder, "index.html", "new"));
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "new", "R1/data.csv", "1"));
    deliver(folder -> folder.part("csv").file("data.csv", stream -> stream.write('2')));
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "new", "R1/data.csv", "2"));
  }

  @Test
  void aFileThatIsNotMadeAnyMoreButWasChangedStays() throws IOException {
    deliver(folder -> write(folder, "theme-1.html", "old"));
    put("R1/theme-1.html", "mine now");
    deliver(folder -> write(folder, "index.html", "new"));
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "new", "R1/theme-1.html", "mine now"));
  }

  @Test
  void filesOfOthersStay() throws IOException {
    deliver(folder -> write(folder, "index.html", "old"));
    put("R1/notes/mine.txt", "mine");
    Files.createDirectories(target.resolve("empty"));
    deliver(folder -> write(folder, "index.html", "new"));
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "new", "R1/notes/mine.txt", "mine"));
    assertThat(target.resolve("empty")).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFileThatNoBuildWroteIsNotReplaced(boolean wasBuilt) throws IOException {
    if (wasBuilt) {
      deliver(folder -> write(folder, "index.html", "old"));
    }
    put("R1/index.html", "mine");
    assertThatThrownBy(() -> deliver(folder -> write(folder, "index.html", "new")))
        .isInstanceOf(NotOursException.class)
        .hasMessage(target.resolve("index.html").toString());
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "mine"));

    deliver(true, folder -> write(folder, "index.html", "new"));
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "new"));
  }

  @Test
  void noFolderAppearsIfAFileOfAnotherIsInTheWay() throws IOException {
    put("R5/index.html", "mine");
    assertThatThrownBy(
            () -> {
              try (Delivery delivery = Delivery.into(out, false, process -> {})) {
                write(delivery.folder("R1"), "index.html", "new");
                write(delivery.folder("R5"), "index.html", "new");
                delivery.publish();
              }
            })
        .isInstanceOf(NotOursException.class);
    assertThat(tree()).isEqualTo(Map.of("R5/index.html", "mine"));
  }

  @Test
  void aFileThatIsAsItWouldBeWrittenIsTakenForOurs() throws IOException {
    put("R1/index.html", "same");
    deliver(folder -> write(folder, "index.html", "same"));
    deliver(folder -> write(folder, "index.html", "new"));
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "new"));
  }

  @Test
  void aDamagedInventoryGivesNoRightToRemoveAnything() throws IOException {
    deliver(
        folder -> {
          write(folder, "index.html", "old");
          write(folder, "theme-1.html", "old");
        });
    Path inventory = target.resolve(Inventory.FILE);
    Files.writeString(
        inventory, Files.readString(inventory).replace("theme-1", "x").replaceAll("index.*", "?"));
    assertThatThrownBy(() -> deliver(folder -> write(folder, "index.html", "new")))
        .isInstanceOf(NotOursException.class);

    put("R1/.report-files", "\0\0html ../../x");
    deliver(folder -> write(folder, "index.html", "old"));
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "old", "R1/theme-1.html", "old"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no list", "html 0123456789abcdef", "\0\1\u00ff\n\0", "\n\n"})
  void anInventoryThatIsNoneCountsAsAbsent(String text) throws IOException {
    deliver(
        folder -> {
          write(folder, "index.html", "same");
          write(folder, "theme-1.html", "old");
        });
    put("R1/" + Inventory.FILE, text);

    deliver(folder -> write(folder, "index.html", "same"));

    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "same", "R1/theme-1.html", "old"));
    assertThat(Inventory.in(target).paths()).containsExactly("index.html");
  }

  @Test
  void aFolderInThePlaceOfTheInventoryIsAFaultAndStays() throws IOException {
    put("R1/" + Inventory.FILE + "/mine.txt", "mine");
    assertThatThrownBy(() -> deliver(folder -> write(folder, "index.html", "new")))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessage(target.resolve(Inventory.FILE).toString());
    assertThat(tree()).isEqualTo(Map.of("R1/.report-files/mine.txt", "mine"));
  }

  @Test
  void aLinkInThePlaceOfTheInventoryCountsAsNone() throws IOException {
    deliver(folder -> write(folder, "index.html", "same"));
    Path list = target.resolve(Inventory.FILE);
    Files.delete(list);
    Files.createSymbolicLink(list, list);

    deliver(folder -> write(folder, "index.html", "same"));

    assertThat(list).isRegularFile();
    assertThat(Inventory.in(target).paths()).containsExactly("index.html");
  }

  /** Its list is removed at any moment, and nothing says then that the rest was a build's. */
  @Test
  void whatAKilledBuildHadHalfRemovedDoesNotComeBack() throws IOException {
    deliver(folder -> write(folder, "index.html", "old"));
    put(".R1.gone/dropped.html", "of a theme that is no more");

    deliver(folder -> write(folder, "index.html", "new"));

    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "new"));
    assertThat(out).isDirectoryNotContaining(file -> !file.endsWith("R1"));
  }

  @Test
  void anInventoryCannotLeadOutside() throws IOException {
    put("mine.txt", "mine");
    put("R1/" + Inventory.FILE, line("../mine.txt", "mine"));
    deliver(folder -> write(folder, "index.html", "new"));
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "new", "mine.txt", "mine"));
  }

  @Test
  void anOutputThatIsAsItWasIsLeftAlone() throws IOException {
    deliver(folder -> write(folder, "index.html", "same"));
    Object key = Files.getAttribute(target, "unix:ino");
    FileTime time = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(target.resolve("index.html"), time);

    deliver(folder -> write(folder, "index.html", "same"));

    assertThat(Files.getAttribute(target, "unix:ino")).isEqualTo(key);
    assertThat(Files.getLastModifiedTime(target.resolve("index.html"))).isEqualTo(time);
  }

  @Test
  void aFileThatIsAsItWasKeepsItsTimeAndTheFolderItsRights() throws IOException {
    deliver(
        folder -> {
          write(folder, "index.html", "old");
          write(folder, "style.css", "same");
        });
    FileTime time = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(target.resolve("style.css"), time);
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxrwx--x"));

    deliver(
        folder -> {
          write(folder, "index.html", "new");
          write(folder, "style.css", "same");
        });

    assertThat(Files.getLastModifiedTime(target.resolve("style.css"))).isEqualTo(time);
    assertThat(Files.getPosixFilePermissions(target))
        .isEqualTo(PosixFilePermissions.fromString("rwxrwx--x"));
  }

  @Test
  void aFolderOfOthersKeepsItsRights() throws IOException {
    deliver(folder -> write(folder, "index.html", "old"));
    put("R1/notes/mine.txt", "mine");
    Path notes = target.resolve("notes");
    for (String rights : List.of("rwx------", "r-xr-x---")) {
      Files.setPosixFilePermissions(notes, PosixFilePermissions.fromString(rights));
      deliver(folder -> write(folder, "index.html", rights));
      assertThat(Files.getPosixFilePermissions(notes))
          .isEqualTo(PosixFilePermissions.fromString(rights));
      assertThat(out).isDirectoryNotContaining(file -> !file.endsWith("R1"));
    }
    Files.setPosixFilePermissions(notes, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void aLinkInTheOutputStaysALink() throws IOException {
    put("elsewhere/data.txt", "data");
    Files.createDirectories(target);
    Files.createSymbolicLink(target.resolve("link"), Path.of("../elsewhere"));
    deliver(folder -> write(folder, "index.html", "new"));
    assertThat(target.resolve("link")).isSymbolicLink();
    assertThat(out.resolve("elsewhere/data.txt")).hasContent("data");
  }

  @Test
  void anOutputThatIsALinkIsWrittenWhereItLeads() throws IOException {
    put("site/mine.txt", "mine");
    Files.createSymbolicLink(target, Path.of("site"));
    deliver(folder -> write(folder, "index.html", "new"));
    assertThat(target).isSymbolicLink();
    assertThat(tree()).isEqualTo(Map.of("site/index.html", "new", "site/mine.txt", "mine"));
  }

  @Test
  void aFileInTheWayOfAFolderIsAFaultAndStays() throws IOException {
    put("R1/parts", "mine");
    assertThatThrownBy(() -> deliver(folder -> write(folder, "parts/style.css", "css")))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessage(target.resolve("parts").toString());
    assertThat(tree()).isEqualTo(Map.of("R1/parts", "mine"));
  }

  @Test
  void aFolderInTheWayOfAFileIsAFaultAndStays() throws IOException {
    put("R1/index.html/mine.txt", "mine");
    assertThatThrownBy(() -> deliver(true, folder -> write(folder, "index.html", "new")))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessage(target.resolve("index.html").toString());
    assertThat(tree()).isEqualTo(Map.of("R1/index.html/mine.txt", "mine"));
  }

  @Test
  void aFileInTheWayOfTheOutputIsAFaultAndStays() throws IOException {
    put("R1", "mine");
    assertThatThrownBy(() -> deliver(folder -> {})).isInstanceOf(NotDirectoryException.class);
    assertThat(tree()).isEqualTo(Map.of("R1", "mine"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "/x", "a/../../x", ".", "", "a/.."})
  void noFileLeadsOutside(String path) throws IOException {
    assertThatThrownBy(() -> deliver(folder -> write(folder, path, "x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(tree()).isEmpty();
  }

  @Test
  void whatAKilledBuildLeftIsCleanedUp() throws IOException {
    deliver(folder -> write(folder, "index.html", "old"));
    put(".R1.new/index.html", "half");
    put(".R1.old/.report-files", line("x.html", "older"));
    put(".R1.old/x.html", "older");
    deliver(folder -> write(folder, "index.html", "new"));
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "new"));
  }

  @Test
  void whatABuildKilledBetweenTheRenamesHadMovedAsideIsPutBack() throws IOException {
    put(".R1.old/index.html", "old");
    put(".R1.new/" + Inventory.FILE, line("index.html", "new"));
    put(".R1.new/index.html", "new");
    try (Delivery delivery = Delivery.into(out, false, process -> {})) {
      delivery.folder("R1");
    }
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "old"));
  }

  @Test
  void aFileThatSomebodyPutThereDuringTheSwapIsKept() throws IOException {
    put("R1/index.html", "new");
    put(".R1.old/index.html", "old");
    put(".R1.old/notes/mine.txt", "mine");
    try (Delivery delivery = Delivery.into(out, false, process -> {})) {
      delivery.folder("R1");
    }
    assertThat(tree()).isEqualTo(Map.of("R1/index.html", "new", "R1/notes/mine.txt", "mine"));
  }

  private static void write(OutputFolder folder, String path, String text) throws IOException {
    folder.part(PAGES).file(path, stream -> stream.write(text.getBytes(UTF_8)));
  }

  private void deliver(Build build) throws IOException {
    deliver(false, build);
  }

  private void deliver(boolean force, Build build) throws IOException {
    try (Delivery delivery = Delivery.into(out, force, process -> {})) {
      build.into(delivery.folder("R1"));
      delivery.publish();
    }
  }

  private void put(String path, String text) throws IOException {
    Path file = out.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** All files but inventories. */
  private Map<String, String> tree() throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        if (!file.endsWith(Inventory.FILE)) {
          tree.put(out.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return tree;
  }

  /** What an inventory says of a file. */
  private static String line(String path, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return Entry.of(PAGES, path, Sha256.of(bytes), bytes.length).line();
  }
}
