package report.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for contributors names what is there. */
class ContributingTest {
  private static final String PAGE = "CONTRIBUTING.md";
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));
  private static final Path SOURCES = HOME.resolve("src/main/java");

  /** A path in backticks, with a folder, that is no pattern of tests. */
  private static final Pattern PATH =
      Pattern.compile("`((?:\\.?[\\w.-]+/)+[\\w.-]+)(?: [^`\\n]*)?`");

  private static final Pattern FIRST_SENTENCE =
      Pattern.compile("/\\*\\*\\s*(?:\\* )?(.*?\\.)\\s", Pattern.DOTALL);

  @Test
  void theMapSaysOfEveryPackageWhatItSaysOfItself() throws IOException {
    String page = Docs.read(PAGE);
    String head = "| package | what it holds |\n| --- | --- |\n";
    int from = page.indexOf(head) + head.length();
    int to = page.indexOf("\n\n", from) + 1;
    String map = packages().map(ContributingTest::line).collect(Collectors.joining());
    if (Boolean.getBoolean("report.approve")) {
      Files.writeString(HOME.resolve(PAGE), page.substring(0, from) + map + page.substring(to));
    }

    String approved = Docs.read(PAGE);
    assertThat(approved).contains(head + map + "\n");
  }

  private static Stream<Path> packages() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES.resolve("report"))) {
      List<Path> folders =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(file -> file.resolveSibling(""))
              .distinct()
              .sorted()
              .toList();
      return folders.stream();
    }
  }

  private static String line(Path folder) {
    String name = SOURCES.resolve("report").relativize(folder).toString().replace('/', '.');
    String source = read(folder.resolve("package-info.java"));
    String said =
        FIRST_SENTENCE
            .matcher(source)
            .results()
            .findFirst()
            .map(first -> first.group(1))
            .orElseThrow(() -> new AssertionError(name + " does not say what it holds"));
    String words =
        said.replaceAll("\\s*\\n \\* ?", " ")
            .replaceAll("\\{@(?:code|link) ([^ }]*)[^}]*}", "`$1`");
    return "| `" + name + "` | " + words.strip() + " |\n";
  }

  private static String read(Path file) {
    return Docs.read(HOME.relativize(file).toString());
  }

  @Test
  void everyPathThatItNamesIsThere() {
    List<String> paths =
        PATH.matcher(Docs.read(PAGE)).results().map(ContributingTest::path).distinct().toList();

    assertThat(paths).hasSizeGreaterThan(30);
    assertThat(paths).allSatisfy(path -> assertThat(HOME.resolve(path)).exists());
  }

  private static String path(MatchResult found) {
    return found.group(1);
  }

  @Test
  void aRecipeForEachKindOfAdditionNamesItsFilesInOrder() {
    String page = Docs.read(PAGE);
    for (String what :
        List.of("rule", "key", "rate method", "column", "output format", "command", "label")) {
      Pattern recipe = Pattern.compile("(?ms)^### An? " + what + "$(.*?)(?=^###? |\\z)");
      assertThat(recipe.matcher(page).results().map(found -> found.group(1)))
          .as(what)
          .singleElement()
          .asString()
          .containsPattern("(?m)^(1\\.|-) ")
          .contains(".java`");
    }
  }

  @Test
  void theReadmesLeadToIt() {
    assertThat(Docs.read("README.md")).contains("(CONTRIBUTING.md)");
    assertThat(Docs.read("README.ja.md")).contains("(CONTRIBUTING.md)");
  }

  /** What the page calls the fast tests is what the build leaves out. */
  @Test
  void theTagsAreThoseOfTheBuild() {
    String excluded =
        Docs.read("pom.xml").replaceAll("(?s).*<excludedGroups>([^<]*)</excludedGroups>.*", "$1");

    assertThat(List.of(excluded.split(",")))
        .allMatch(tag -> Docs.read(PAGE).contains("`" + tag + "`"));
  }
}
