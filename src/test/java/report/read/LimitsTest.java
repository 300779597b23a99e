package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;

/** What is as large as allowed is read, and what is larger by one gives its finding. */
@Tag("slow")
class LimitsTest {
  private static final int FILE = 3 * 1024 * 1024;
  private static final int LINE = 101_000;
  private static final int TEXT = 30_000;
  private static final int CELLS = 10_000;
  private static final int COLUMNS = 10;
  private static final int LISTS = 10;
  private static final int NESTING = 24;
  private static final int THEMES = 10_000;

  private static final String BOOK = "publisher: 府\ntitle: 題\nasOf: R1.6\n";

  @TempDir Path plans;

  static Stream<Arguments> limits() {
    return Stream.of(
        Arguments.of("Y006", file(FILE), file(FILE + 1)),
        Arguments.of("Y006.line", line(LINE), line(LINE + 1)),
        Arguments.of("Y006.text", text("あ".repeat(TEXT)), text("あ".repeat(TEXT + 1))),
        Arguments.of("Y006.table", table(CELLS / COLUMNS - 1), table(CELLS / COLUMNS)),
        Arguments.of("Y006.lists", lists(LISTS), lists(LISTS + 1)),
        Arguments.of("Y006.depth", nested(NESTING), nested(NESTING + 1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void oneBeyondTheLimitIsTold(String sentence, String atLimit, String beyond) throws IOException {
    assertThat(tooLarge(atLimit)).isEmpty();
    assertThat(tooLarge(beyond)).containsExactly(sentence);
  }

  @Test
  void noAliasIsAllowed() throws IOException {
    assertThat(sentences(BOOK + "themes: &a [t]\n")).contains("Y005.anchor");
    assertThat(sentences(BOOK + "themes: *a\n")).contains("Y005.alias");
  }

  @Test
  void aYearHasTenThousandThemesAtMost() throws IOException {
    for (int i = 0; i < THEMES; i++) {
      theme(i);
    }
    assertThat(tooLarge(BOOK)).isEmpty();
    theme(THEMES);
    assertThat(tooLarge(BOOK)).containsExactly("Y006.themes");
  }

  private void theme(int number) throws IOException {
    Path plan = plans.resolve("R1/t" + number + "/plan.yaml");
    Files.createDirectories(plan.resolveSibling("."));
    Files.writeString(plan, "number: 1\n");
  }

  private List<String> tooLarge(String book) throws IOException {
    return findings(book).stream()
        .filter(finding -> finding.rule() == Rule.TOO_LARGE)
        .map(Finding::sentence)
        .toList();
  }

  private List<String> sentences(String book) throws IOException {
    return findings(book).stream().map(Finding::sentence).toList();
  }

  private List<Finding> findings(String file) throws IOException {
    Path path = plans.resolve(file.startsWith("id:") ? "R1/glossary.yaml" : "R1/book.yaml");
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, file, StandardCharsets.UTF_8);
    Findings findings = new Findings();
    new PlansReader().read(plans, findings);
    return findings.sorted();
  }

  private static String file(int bytes) {
    String comment = "#".repeat(999) + "\n";
    int rest = bytes - BOOK.getBytes(StandardCharsets.UTF_8).length;
    return BOOK + comment.repeat(rest / 1000) + "#".repeat(rest % 1000);
  }

  private static String line(int characters) {
    return BOOK + "#".repeat(characters) + "\n";
  }

  private static String text(String definition) {
    return "id:\n  term: 用語\n  definition: |-\n    " + definition.replace("\n", "\n    ") + "\n";
  }

  /** A head and rows of ten cells. */
  private static String table(int rows) {
    return text(row("a") + row("-") + row("b").repeat(rows));
  }

  private static String row(String cell) {
    return "|" + String.join("|", Collections.nCopies(COLUMNS, cell)) + "|\n";
  }

  private static String lists(int deep) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < deep; i++) {
      text.append("  ".repeat(i)).append("- ").append(i).append('\n');
    }
    return text(text.toString().strip());
  }

  /** A mapping is the first level. */
  private static String nested(int deep) {
    return String.format(
        Locale.ROOT, "%sx: %s%s\n", BOOK, "[".repeat(deep - 1), "]".repeat(deep - 1));
  }
}
