package report;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the packages apart as docs/decisions/0006 says. */
class ArchitectureTest {
  private static final JavaClasses REPORT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("report");

  /** Classes among the tests that break the bans. */
  private static final JavaClasses OFFENDERS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .importPackages("report.plan", "report.helper");

  private static final Path SOURCES =
      Path.of(System.getProperty("report.home", ".")).resolve("src/main/java");

  private static final int LONGEST_FILE = 300;

  /** Source files that may be longer than that, each with its reason. */
  private static final Map<String, String> LONG_FILES = Map.of();

  private static final List<String> VALUES =
      List.of("notation", "prose", "calendar", "quantity", "money");

  @ParameterizedTest
  @MethodSource({"arrows", "libraries", "bans"})
  void theBanHolds(ArchRule ban) {
    ban.check(REPORT);
  }

  @Test
  void noPackagesDependOnEachOther() {
    slices()
        .matching("report.(**)")
        .should()
        .beFreeOfCycles()
        .because("two packages that need each other are one package")
        .check(REPORT);
  }

  @ParameterizedTest
  @MethodSource("bans")
  void theBanBites(ArchRule ban) {
    assertThat(ban.evaluate(OFFENDERS).hasViolation()).isTrue();
  }

  @Test
  void anArrowUpwardsAndALibraryAwayFromHomeAreSeen() {
    assertThat(
            Bans.otherPackages("plan", VALUES, "")
                .evaluate(OFFENDERS)
                .getFailureReport()
                .toString())
        .contains("report.document.Bullet");
    assertThat(
            Bans.elsewhere(List.of("data"), List.of("com.google.gson.."))
                .evaluate(OFFENDERS)
                .getFailureReport()
                .toString())
        .contains("com.google.gson.Gson");
  }

  @Test
  void everyPackageHasItsArrows() {
    assertThat(packages())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("cli"), Rooms.ALL.stream().map(Rooms.Room::name)).toList());
  }

  @Test
  void aSourceFileIsShort() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .filteredOn(file -> lines(file) > LONGEST_FILE)
          .extracting(file -> String.valueOf(file.getFileName()))
          .containsExactlyInAnyOrderElementsOf(LONG_FILES.keySet());
    }
  }

  static Stream<Named<ArchRule>> arrows() {
    return Rooms.ALL.stream()
        .map(room -> named(Bans.otherPackages(room.name(), room.known(), room.reason())));
  }

  static Stream<Named<ArchRule>> libraries() {
    return Stream.of(
            Bans.elsewhere(List.of("read.tree", "read.form"), List.of("tools.jackson..")),
            Bans.elsewhere(List.of("read.tree"), List.of("org.snakeyaml..")),
            Bans.elsewhere(List.of("read.markdown"), List.of("org.commonmark..")),
            Bans.elsewhere(
                List.of("sheet.template", "spreadsheet", "docx"),
                List.of("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")),
            Bans.elsewhere(List.of("page"), List.of("freemarker..")),
            Bans.elsewhere(List.of("pdf"), List.of("org.apache.pdfbox..", "org.apache.fontbox..")),
            Bans.elsewhere(
                List.of("data"), List.of("com.google.gson..", "org.apache.commons.csv..")),
            Bans.elsewhere(List.of("serve"), List.of("com.sun.net.httpserver..")),
            Bans.elsewhere(List.of("cli", "cli.terminal"), List.of("picocli..")),
            Bans.elsewhere(List.of("diff"), List.of("com.github.difflib..")))
        .map(ArchitectureTest::named);
  }

  static Stream<Named<ArchRule>> bans() {
    return Stream.of(
            Bans.platformOnly(
                "notation",
                "prose",
                "calendar",
                "quantity",
                "finding",
                "plan",
                "rate",
                "sheet.workbook"),
            Bans.theProcess(),
            Bans.theMachinesLanguage(),
            Bans.clockAndChance(),
            Bans.writing(),
            Bans.emptyNames())
        .map(ArchitectureTest::named);
  }

  private static Named<ArchRule> named(ArchRule ban) {
    return Named.of(ban.getDescription(), ban);
  }

  private static List<String> packages() {
    Path root = SOURCES.resolve("report");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.endsWith("package-info.java"))
          .map(file -> root.relativize(file).getParent())
          .map(folder -> String.valueOf(folder).replace(File.separatorChar, '.'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
