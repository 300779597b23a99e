package report.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import report.finding.Finding;
import report.finding.FindingPrinter;
import report.finding.Findings;
import report.finding.Severity;
import report.read.PlansReader;

/**
 * The table of the plan files page that says how what stands on paper is written: every form in it
 * is read.
 *
 * <p>The second cell names where it is written: a key of a goal, {@code actual}, or a place of
 * {@link #PLACES} into which the lines of the third cell go, joined by line breaks. With a key and
 * lines in the third cell, those lines are written instead of the form.
 */
class PaperTableTest {
  private static final String ENGLISH = "docs/plan-files.md";
  private static final String JAPANESE = "docs/plan-files.ja.md";
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** Where lines of each place go in the small plan, and how far they are indented. */
  private static final Map<String, Integer> PLACES =
      Map.of("theme", 0, "initiatives", 4, "actions", 8, "goals", 12, "results", 8, "progress", 0);

  private static final String BOOK = "publisher: 県\ntitle: 計画\nasOf: R2.3月末\nthemes: [theme]\n";

  private static final String PLAN =
      """
      number: 1
      title: 題
      department: 部
      direction: 向き
      %sinitiatives:
        - id: initiative
          title: 題
      %s    actions:
            - id: action
              text: 取組
      %s        goals:
                - id: goal
                  name: 名
      %s\
      """;

  private static final String PROGRESS =
      """
      asOf: R2.3月末
      %sactions:
        action:
          results:
            goal:
      %s\
      """;

  @TempDir private Path folder;

  /** One form of a row with where it is written and the lines to write. */
  private record Form(String written, String place, List<String> lines) {
    @Override
    public String toString() {
      return written + " in " + place;
    }
  }

  static Stream<Form> forms() {
    return rows(ENGLISH).flatMap(PaperTableTest::formsOf);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFormIsReadWhereTheTableSays(Form form) throws IOException {
    Map<String, List<String>> lines = lines(form);

    Path root = Files.createTempDirectory(folder, "form");
    Files.createDirectories(root.resolve("plans/R1/theme/progress"));
    Files.writeString(root.resolve("plans/R1/book.yaml"), BOOK);
    Files.writeString(
        root.resolve("plans/R1/theme/plan.yaml"),
        PLAN.formatted(
            block(lines, "theme"),
            block(lines, "initiatives"),
            block(lines, "actions"),
            block(lines, "goals")));
    if (lines.containsKey("results")) {
      Files.writeString(
          root.resolve("plans/R1/theme/progress/2020-03.yaml"),
          PROGRESS.formatted(block(lines, "progress"), block(lines, "results")));
    }

    assertThat(errors(root.resolve("plans"))).isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSameForms() {
    assertThat(rows(JAPANESE).flatMap(PaperTableTest::formsOf).toList())
        .isEqualTo(forms().toList())
        .hasSizeGreaterThan(30);
  }

  private static Map<String, List<String>> lines(Form form) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    List<String> written =
        form.lines().isEmpty()
            ? List.of(form.place() + ": '" + form.written() + "'")
            : form.lines();
    for (String line : written) {
      String place =
          PLACES.containsKey(form.place())
              ? form.place()
              : line.matches("(?:actual|note|reason|next):.*") ? "results" : "goals";
      lines.computeIfAbsent(place, any -> new ArrayList<>()).add(line);
    }
    List<String> goal = lines.computeIfAbsent("goals", any -> new ArrayList<>());
    if (goal.stream()
        .noneMatch(line -> line.matches("(?:target|targets|due|previous|baseline):.*"))) {
      goal.add("target: 増加");
    }
    return lines;
  }

  private static String block(Map<String, List<String>> lines, String place) {
    return lines.getOrDefault(place, List.of()).stream()
        .map(line -> " ".repeat(PLACES.getOrDefault(place, 0)) + line + "\n")
        .collect(Collectors.joining());
  }

  private static String errors(Path plans) {
    Findings findings = new Findings();
    new PlansReader().read(plans, findings);
    List<Finding> errors =
        findings.sorted().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    return new FindingPrinter(Locale.ENGLISH).print(errors);
  }

  private static Stream<Form> formsOf(String row) {
    String[] cells = row.split(" \\| ?", -1);
    String place = codes(cells[1]).findFirst().orElseThrow();
    List<String> lines = codes(cells[2]).toList();
    return codes(cells[0]).map(form -> new Form(form, place, lines));
  }

  private static Stream<String> codes(String cell) {
    return CODE.matcher(cell).results().map(code -> code.group(1));
  }

  /** The rows with forms; the others are the heads of its sections. */
  private static Stream<String> rows(String doc) {
    return Docs.read(doc)
        .lines()
        .dropWhile(line -> !line.matches("\\| (?:on paper|紙面では) \\|.*"))
        .takeWhile(line -> line.startsWith("|"))
        .filter(line -> line.contains("`"));
  }
}
