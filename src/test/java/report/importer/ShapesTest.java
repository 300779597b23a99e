package report.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import report.Golden;
import report.cli.Ran;

/**
 * Tables of many shapes. Each file says first what a careful person reads in it ({@code # has}),
 * what is not to be read ({@code # not}), and what a person would correct in the proposed mapping
 * ({@code # map}).
 */
class ShapesTest {
  private static final Path FIXTURES =
      Path.of(System.getProperty("report.home", "."), "src/test/resources/report/importer/shapes");

  @TempDir Path folder;

  static Stream<String> shapes() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt") && !name.endsWith(".imported.txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyFigureIsReadOrReported(String name) throws IOException {
    Path description = FIXTURES.resolve(name + ".txt");
    List<String> notes = notes(description);
    Path table = folder.resolve("table.xlsx");
    TableFixture.write(description, table);
    Ran proposed = proposed(table, notes);
    Path map = folder.resolve("table.map.yaml");
    String proposal = proposed.exit() == 0 ? Files.readString(map) : proposed.out();
    String corrected = proposal;
    for (String change : said(notes, "map")) {
      String[] both = change.split("=>", 2);
      assertThat(corrected).contains(both[0]);
      corrected = corrected.replace(both[0], both[1]);
    }
    Files.writeString(map, corrected);
    String year = corrected.replaceAll("(?s).*?\\nyear: (\\S+).*", "$1");
    Path plans = folder.resolve("plans");
    Ran imported =
        Ran.japanese(
            "import", table, "--map", map, "--into", plans.resolve(year), "--format", "concise");
    Ran validated = Ran.japanese("validate", "--plans", plans, "--format", "concise");

    String all =
        (withoutComments(proposal) + imported.out() + files(plans)).replace(folder + "/", "");
    Golden.check("report/importer/shapes/" + name + ".imported.txt", all);
    assertThat(imported.exit()).isZero();
    assertThat(validated.out()).doesNotContain(" エラー ");
    assertThat(validated.exit()).isZero();
    said(notes, "has").forEach(text -> assertThat(all).contains(text));
    said(notes, "not").forEach(text -> assertThat(all).doesNotContain(text));
  }

  private static Ran proposed(Path table, List<String> notes) {
    List<Object> words = new ArrayList<>(List.of("import", table, "--propose"));
    said(notes, "year").forEach(year -> words.addAll(List.of("--year", year)));
    return Ran.japanese(words.toArray());
  }

  private static List<String> notes(Path description) throws IOException {
    return Files.readAllLines(description).stream().filter(l -> l.startsWith("# ")).toList();
  }

  private static List<String> said(List<String> notes, String word) {
    String before = "# " + word + " ";
    return notes.stream()
        .filter(line -> line.startsWith(before))
        .map(line -> line.substring(before.length()))
        .toList();
  }

  private static String withoutComments(String map) {
    StringBuilder lines = new StringBuilder();
    map.lines()
        .filter(line -> !line.strip().startsWith("# "))
        .forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }

  private static String files(Path plans) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(plans)) {
      for (Path file : files.filter(ShapesTest::isOfTheBook).sorted().toList()) {
        all.append("== ").append(plans.relativize(file)).append('\n');
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private static boolean isOfTheBook(Path file) {
    return Files.isRegularFile(file) && !file.toString().contains("/.import/");
  }
}
