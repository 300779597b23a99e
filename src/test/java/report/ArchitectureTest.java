package report;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
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

  private static final List<String> VALUES = List.of("notation", "prose", "calendar", "quantity");

  @ParameterizedTest
  @MethodSource({"arrows", "libraries", "bans"})
  void theBanHolds(ArchRule ban) {
    ban.check(REPORT);
  }

  @Test
  void noPackagesDependOnEachOther() {
    slices()
        .matching("report.(*)..")
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
    assertThat(Bans.otherPackages("plan", VALUES).evaluate(OFFENDERS).getFailureReport().toString())
        .contains("report.document.Bullet");
    assertThat(
            Bans.elsewhere("data", List.of("com.google.gson.."))
                .evaluate(OFFENDERS)
                .getFailureReport()
                .toString())
        .contains("com.google.gson.Gson");
  }

  @Test
  void everyPackageHasItsArrows() {
    assertThat(packages()).isSubsetOf(with(List.copyOf(knownBy().keySet()), "cli"));
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

  /** What each package may know of the others; the command line may know them all. */
  private static Map<String, List<String>> knownBy() {
    List<String> output = List.of("document", "rate", "finding", "notation");
    Map<String, List<String>> known = new LinkedHashMap<>();
    known.put("notation", List.of());
    known.put("prose", List.of());
    known.put("calendar", List.of("notation"));
    known.put("quantity", List.of("notation"));
    known.put("finding", List.of("notation"));
    known.put("plan", VALUES);
    known.put("rate", with(VALUES, "plan"));
    known.put("check", with(VALUES, "plan", "rate", "finding"));
    known.put("project", List.of());
    known.put("read", with(VALUES, "plan", "finding", "check", "project"));
    known.put("document", with(VALUES, "plan", "rate", "finding"));
    known.put("sheet", with(output, "project"));
    known.put("page", with(output, "project"));
    known.put("data", output);
    known.put("delivery", List.of("document", "project"));
    known.put("serve", List.of("finding", "notation", "project"));
    return known;
  }

  static Stream<Named<ArchRule>> arrows() {
    return knownBy().entrySet().stream()
        .map(arrow -> named(Bans.otherPackages(arrow.getKey(), arrow.getValue())));
  }

  static Stream<Named<ArchRule>> libraries() {
    return Stream.of(
            Bans.elsewhere(
                "read", List.of("tools.jackson..", "org.snakeyaml..", "org.commonmark..")),
            Bans.elsewhere(
                "sheet",
                List.of("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")),
            Bans.elsewhere("page", List.of("freemarker..")),
            Bans.elsewhere("data", List.of("com.google.gson..", "org.apache.commons.csv..")),
            Bans.elsewhere("serve", List.of("com.sun.net.httpserver..")),
            Bans.elsewhere("cli", List.of("picocli..", "com.github.difflib..")))
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

  private static List<String> with(List<String> some, String... more) {
    return Stream.concat(some.stream(), Arrays.stream(more)).toList();
  }

  private static List<String> packages() {
    try (Stream<Path> folders = Files.list(SOURCES.resolve("report"))) {
      return folders.map(folder -> String.valueOf(folder.getFileName())).sorted().toList();
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
