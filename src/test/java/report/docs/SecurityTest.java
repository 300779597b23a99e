package report.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the tool promises about files of others is kept by a test, and said alike in both languages.
 */
class SecurityTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

  @ParameterizedTest
  @CsvSource({"SECURITY.md, What is promised", "docs/security.ja.md, 約束すること"})
  void everyPromiseNamesATestThatIsThere(String page, String title) throws IOException {
    Map<String, Path> sources = sources();
    List<String> promises = promises(page, title);

    assertThat(promises).hasSizeGreaterThan(10);
    for (String promise : promises) {
      List<MatchResult> named = TEST.matcher(promise).results().toList();
      assertThat(named).as(promise).isNotEmpty();
      for (MatchResult test : named) {
        assertThat(sources).containsKey(test.group(1));
        assertThat(Files.readString(sources.get(test.group(1))))
            .as(test.group())
            .containsPattern("\n  void " + test.group(2) + "\\(");
      }
    }
  }

  @Test
  void bothLanguagesPromiseTheSame() throws IOException {
    assertThat(tests("docs/security.ja.md")).isEqualTo(tests("SECURITY.md"));
  }

  @ParameterizedTest
  @CsvSource({"README.md, SECURITY.md", "README.ja.md, docs/security.ja.md"})
  void theFirstPageLeadsThere(String from, String to) throws IOException {
    assertThat(Files.readString(HOME.resolve(from))).contains("(" + to + ")");
  }

  /** The items of a list, with the lines that belong to them. */
  private static List<String> promises(String page, String title) throws IOException {
    String text = Files.readString(HOME.resolve(page));
    String section = text.substring(text.indexOf("## " + title)).split("\n## ", 2)[0];
    return Arrays.stream(section.split("\n- ", -1))
        .skip(1)
        .map(item -> item.split("\n\n", 2)[0])
        .toList();
  }

  private static List<String> tests(String page) throws IOException {
    return TEST.matcher(Files.readString(HOME.resolve(page)))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static Map<String, Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(HOME.resolve("src/test/java"))) {
      return files
          .filter(file -> file.toString().endsWith("Test.java"))
          .collect(
              Collectors.toMap(
                  file -> String.valueOf(file.getFileName()).replace(".java", ""),
                  file -> file,
                  (one, other) -> one));
    }
  }
}
