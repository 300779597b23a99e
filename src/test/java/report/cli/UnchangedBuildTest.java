package report.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import report.build.TemplateSet;
import report.cli.terminal.Console;
import report.cli.terminal.Environment;
import report.delivery.FolderCopy;
import report.delivery.FolderTree;
import report.project.Language;
import report.project.Messages;
import report.serve.Built;

/** A build writes what changed, and the result is that of a full build. */
@Tag("slow")
class UnchangedBuildTest {
  private static final String UNCHANGED = "Everything is up to date";

  /** What no page and no workbook ends with. */
  private static final byte SPOILT = 'x';

  @TempDir Path folder;
  private Workbench bench;
  private Path book;
  private Path templates;

  @BeforeEach
  void copyPlans() throws IOException {
    bench = Workbench.in(folder);
    book = bench.out().resolve("R1");
    templates = folder.resolve("templates");
    FolderCopy.copyMissing(Path.of(System.getProperty("report.home", "."), "templates"), templates);
  }

  /** A change that somebody makes between two builds. */
  @FunctionalInterface
  private interface Edit {
    void make() throws IOException;
  }

  @Test
  void aBuildWithNothingToDoSaysSoAndTellsWhatTheFirstTold() {
    Ran first = bench.build("R1", "--format", "csv,json");
    Ran second = bench.build("R1", "--format", "csv,json");

    assertThat(first.err()).doesNotContain(UNCHANGED);
    assertThat(second.err()).contains(UNCHANGED, "3 warnings in the plans");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(bench.build("R1", "--format", "csv,json", "--force").err())
        .doesNotContain(UNCHANGED);
    assertThat(bench.build("R1", "--format", "csv").err()).doesNotContain(UNCHANGED);
  }

  @Test
  void aBuildWithNothingToDoRemovesWhatAKilledOneLeft() throws IOException {
    bench.build("R1", "--format", "csv");
    Path left = bench.out().resolve(".R1.new");
    Workbench.put(left.resolve("data.csv"), "half");

    assertThat(bench.build("R1", "--format", "csv").err()).contains(UNCHANGED);

    assertThat(left).doesNotExist();
  }

  @Test
  void warningsThatAreAlreadyKnownFailWhenStrict() {
    bench.build("R1", "--format", "csv");

    Ran strict = bench.build("R1", "--format", "csv", "--strict");

    assertThat(strict.err()).contains("R005", "3 warnings");
    assertThat(strict.exit()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void afterRandomEditsTheOutputIsThatOfAFullBuild() throws IOException {
    Path cache = Files.createDirectories(folder.resolve("cache"));
    List<Edit> edits =
        List.of(
            () -> append("R1/theme-3/plan.yaml", "# a remark\n"),
            () -> bench.edit("R1/theme-3/plan.yaml", "target: 10回", "target: 9回"),
            () -> bench.edit("R1/theme-3/plan.yaml", "target: 9回", "target: 10回"),
            () -> bench.edit("R1/theme-3/progress/2020-03.yaml", "actual: 8回", "actual: 7回"),
            () -> bench.edit("R1/book.yaml", "publisher: ", "publisher: 新"),
            () -> append("R1/glossary.yaml", "\n"),
            () -> bench.edit("R5/book.yaml", "title: ", "title: 新"),
            this::addTheme,
            this::dropTheme,
            () -> Files.writeString(templates.resolve("page/style.css"), "body{}\n"),
            () -> Files.deleteIfExists(templates.resolve("page/style.css")),
            () -> Files.deleteIfExists(book.resolve("data.csv")),
            () -> Files.deleteIfExists(book.resolve("theme-3.html")),
            () -> Files.deleteIfExists(book.resolve("R1-theme-3.xlsx")),
            () -> Files.writeString(templates.resolve("page/glossary.ftlh"), "${book.title}"),
            () -> Files.deleteIfExists(templates.resolve("page/glossary.ftlh")),
            () -> Files.copy(smallSheet(), templates.resolve("sheet.xlsx"), REPLACE_EXISTING),
            () -> Files.deleteIfExists(templates.resolve("sheet.xlsx")),
            () -> Files.writeString(book.resolve(".report-files"), ""),
            () ->
                Files.setLastModifiedTime(
                    book.resolve("index.html"),
                    FileTime.from(Instant.parse("2100-01-01T00:00:00Z"))));
    Random random = new Random(8);
    for (int round = 0; round < 40; round++) {
      try {
        edits.get(random.nextInt(edits.size())).make();
      } catch (IllegalArgumentException alreadyMade) {
        continue;
      }
      Path full = folder.resolve("full-" + round);
      build(bench.out(), Optional.of(cache));
      build(full, Optional.empty());
      assertThat(Workbench.bytes(bench.out()))
          .as("round " + round)
          .isEqualTo(Workbench.bytes(full));
      FolderTree.delete(full);
    }
  }

  @Test
  void afterAnEditAPreviewShowsWhatAnotherThatWasStartedNowShows() throws IOException {
    List<Edit> edits =
        List.of(
            () -> append("R1/theme-3/plan.yaml", "# a remark\n"),
            () -> bench.edit("R1/theme-3/plan.yaml", "target: 10回", "target: 9回"),
            () -> bench.edit("R1/theme-3/progress/2020-03.yaml", "actual: 8回", "actual: 7回"),
            () -> bench.edit("R1/book.yaml", "publisher: ", "publisher: 新"),
            this::addTheme,
            () -> bench.edit("R1/theme-4/plan.yaml", "title: ", "title: 新"),
            () -> Files.writeString(templates.resolve("page/header.ftlh"), "${book.says}"),
            () -> bench.edit("R1/theme-3/plan.yaml", "target: 9回", "target: 10回"),
            () -> Files.writeString(templates.resolve("page/glossary.ftlh"), "${book.title}"),
            this::dropTheme);
    PreviewBuild open = preview();
    for (Edit edit : edits) {
      edit.make();
      assertThat(shown(open)).isEqualTo(shown(preview()));
    }
  }

  private PreviewBuild preview() {
    BookOptions options =
        CommandLine.populateCommand(new BookOptions(), "--plans", bench.plans().toString());
    Console console =
        new Console(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            new Messages(Language.ENGLISH));
    return new PreviewBuild(
        console,
        options,
        "R1",
        TemplateSet.find(Optional.of(templates), Optional.empty(), Optional.empty()));
  }

  private static Map<String, String> shown(PreviewBuild build) throws IOException {
    Map<String, String> files = new TreeMap<>();
    ((Built.Site) build.run())
        .files()
        .forEach((path, bytes) -> files.put(path, HexFormat.of().formatHex(bytes)));
    return files;
  }

  private void build(Path out, Optional<Path> cached) {
    Ran ran =
        Ran.in(
            Language.ENGLISH,
            new Environment(Map.of(), false, InputStream.nullInputStream(), cached),
            "build",
            "--plans",
            bench.plans(),
            "--out",
            out,
            "--templates",
            templates,
            "--split");
    assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.CLEAN);
  }

  /** A template workbook for A4. */
  private Path smallSheet() {
    Path sheet = folder.resolve("a4.xlsx");
    if (Files.notExists(sheet)) {
      Ran.in(Language.ENGLISH, "template", "new", "--form", "a4", sheet);
    }
    return sheet;
  }

  @Test
  void whatAnEditDoesNotChangeIsNotMadeAgain() throws IOException {
    addTheme();
    bench.build("R1", "--split", "--format", "xlsx,html");
    List<Path> others = Stream.of("R1-theme-3.xlsx", "theme-3.html").map(book::resolve).toList();
    for (Path file : others) {
      spoil(file);
    }

    bench.edit("R1/theme-4/plan.yaml", "target: 10回", "target: 9回");
    assertThat(bench.build("R1", "--split", "--format", "xlsx,html").exit())
        .isEqualTo(ExitCode.CLEAN);

    assertThat(others).allMatch(UnchangedBuildTest::isSpoilt);
    bench.build("R1", "--split", "--format", "xlsx,html", "--force");
    assertThat(others).noneMatch(UnchangedBuildTest::isSpoilt);
  }

  /** Damages a file in such a way that only who reads it can see it. */
  private static void spoil(Path file) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] = SPOILT;
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, time);
  }

  private static boolean isSpoilt(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return bytes[bytes.length - 1] == SPOILT;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(String file, String text) throws IOException {
    Path path = bench.plans().resolve(file);
    Files.writeString(path, Files.readString(path) + text);
  }

  private void addTheme() throws IOException {
    Path plans = bench.plans().resolve("R1");
    if (Files.notExists(plans.resolve("theme-4"))) {
      FolderCopy.copyMissing(plans.resolve("theme-3"), plans.resolve("theme-4"));
      bench.edit("R1/theme-4/plan.yaml", "number: 3", "number: 4");
      bench.edit("R1/book.yaml", "- theme-3", "- theme-3\n  - theme-4");
    }
  }

  private void dropTheme() throws IOException {
    bench.edit("R1/book.yaml", "\n  - theme-4", "");
    FolderTree.delete(bench.plans().resolve("R1/theme-4"));
  }

  @Test
  void aDamagedListOfFilesCountsAsNone() throws IOException {
    bench.build("R1", "--format", "csv,json");
    Path list = book.resolve(".report-files");
    String whole = Files.readString(list);
    for (int cut = 1; cut < whole.length(); cut += 37) {
      Files.writeString(list, whole.substring(0, whole.length() - cut));

      Ran ran = bench.build("R1", "--format", "csv,json");

      assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
      assertThat(list).hasContent(whole);
      Files.writeString(list, whole.substring(0, cut) + "x" + whole.substring(cut + 1));
      assertThat(bench.build("R1", "--format", "csv,json").exit()).isEqualTo(ExitCode.CLEAN);
    }
  }
}
