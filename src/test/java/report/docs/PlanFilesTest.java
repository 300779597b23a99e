package report.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.calendar.FiscalYear;
import report.calendar.TimingGrammar;
import report.finding.Finding;
import report.finding.FindingPrinter;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Severity;
import report.plan.TargetGrammar;
import report.read.PlansReader;

/** How to write a plan: every example is read, every key of a plan file is named. */
class PlanFilesTest {
  private static final String ENGLISH = "docs/plan-files.md";
  private static final String JAPANESE = "docs/plan-files.ja.md";
  private static final FiscalYear R1 = new FiscalYear(2019);

  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)```yaml\n# (?<head>[^\n]*)\n(?<body>.*?)```");
  private static final Pattern FENCED = Pattern.compile("(?s)```.*?```");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private static final String BOOK =
      """
      publisher: 大阪府
      title: 取組
      asOf: R2.3月末
      themes: [theme]
      """;
  private static final String PLAN =
      """
      number: 1
      title: 題
      department: 部
      direction: 向き
      initiatives:
        - id: initiative
          title: 題
          actions:
            - id: action
              text: 取組
              goals:
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, JAPANESE})
  void theWholeFilesAreAPlanWithoutFindings(String doc) {
    Map<String, String> files = new LinkedHashMap<>();
    examples(doc).stream()
        .filter(Example::isFile)
        .forEach(example -> files.put(example.head(), example.body()));

    assertThat(files).hasSize(12);
    assertThat(findings(files)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, JAPANESE})
  void thePartsFitIntoAPlanWithoutErrors(String doc) {
    List<Example> parts = examples(doc).stream().filter(part -> !part.isFile()).toList();
    assertThat(parts).hasSizeGreaterThanOrEqualTo(7);
    for (int i = 0; i < parts.size(); i++) {
      Example part = parts.get(i);
      boolean reported = i + 1 < parts.size() && parts.get(i + 1).head().contains("results");
      if (part.head().contains("book.yaml")) {
        assertThat(errors(files(part.body(), "", ""))).isEmpty();
      } else if (part.head().contains("goals")) {
        String results = reported ? parts.get(i + 1).body() : "";
        assertThat(errors(files("", part.body(), results))).isEmpty();
      } else if (part.head().contains("under an action")) {
        boolean isReport = part.head().contains("report");
        assertThat(errors(ofAction(part.body(), isReport))).as(part.head()).isEmpty();
      }
    }
  }

  @Test
  void bothLanguagesShowTheSameExamples() {
    assertThat(examples(JAPANESE))
        .extracting(Example::body)
        .isEqualTo(examples(ENGLISH).stream().map(Example::body).toList());
    assertThat(firstCells(JAPANESE)).isEqualTo(firstCells(ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({
    ENGLISH + ", | written | read as |, true",
    JAPANESE + ", | 書き方 | 読み方 |, true",
    ENGLISH + ", | rejected quantity | reason |, false",
    JAPANESE + ", | 読めない数量 | 理由 |, false",
  })
  void quantitiesAreReadOrRefusedAsShown(String doc, String head, boolean read) {
    assertThat(codes(doc, head))
        .hasSizeGreaterThan(8)
        .allMatch(written -> TargetGrammar.read(written).found().isPresent() == read);
  }

  @ParameterizedTest
  @CsvSource({
    ENGLISH + ", | written | the date |, true",
    JAPANESE + ", | 書き方 | 日付 |, true",
    ENGLISH + ", | rejected date | reason |, false",
    JAPANESE + ", | 読めない日付 | 理由 |, false",
  })
  void datesAreReadOrRefusedAsShown(String doc, String head, boolean read) {
    assertThat(codes(doc, head))
        .hasSizeGreaterThan(7)
        .allMatch(written -> TimingGrammar.read(written, R1).found().isPresent() == read);
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, JAPANESE})
  void everyKeyIsNamed(String doc) {
    List<String> named =
        CODE.matcher(FENCED.matcher(Docs.read(doc)).replaceAll(""))
            .results()
            .map(code -> code.group(1))
            .toList();

    assertThat(knownKeys()).hasSizeGreaterThan(50).isSubsetOf(named);
  }

  /** The keys that the reader names when it meets one it does not know, anywhere in a plan. */
  private Set<String> knownKeys() {
    String unknown = "zzzzzzzz: x\n";
    Map<String, String> files =
        files(
            unknown
                + "notes: {from: 1, zzzzzzzz: x}\n"
                + "rates: {zzzzzzzz: x}\n"
                + "figures: {zzzzzzzz: x}\n"
                + "money: {zzzzzzzz: x}\n"
                + "rating: {title: x, zzzzzzzz: x, bands: [{symbol: A, zzzzzzzz: x}]}\n",
            """
            - {id: figures, name: x, target: {value: 5, zzzzzzzz: x}, zzzzzzzz: x}
            - {id: revised, name: x, target: 5件, revised: [{zzzzzzzz: x}]}
            - {id: date, name: x, due: R1.9, zzzzzzzz: x}
            - {id: judged, qualitative: x, zzzzzzzz: x}
            - {id: count, name: x, target: 5件}
            - {id: done, name: x, due: R1.9}
            - {id: rated, qualitative: x}
            """,
            """
            count: {actual: 5件, zzzzzzzz: x, rating: {zzzzzzzz: x}}
            done: {done: R1.9, zzzzzzzz: x}
            rated: {rating: ○, zzzzzzzz: x}
            """);
    files.put("plans/R1/glossary.yaml", "term: {term: x, definition: x, zzzzzzzz: x}\n");
    files.merge("plans/R1/theme/plan.yaml", unknown, String::concat);
    files.merge("plans/R1/theme/plan.yaml", "", (text, none) -> nested(text));
    files.merge("plans/R1/theme/progress/1.yaml", unknown, String::concat);
    files.put(
        "plans/R1/vision.yaml",
        unknown
            + "perspectives: [{id: a, zzzzzzzz: x, matters: [{id: a, name: x, zzzzzzzz: x}]}]\n");
    files.put(
        "plans/R1/meetings/2019-09-10.yaml",
        unknown + "agenda: [{title: x, zzzzzzzz: x}]\nmaterials: [{title: x, zzzzzzzz: x}]\n");
    Set<String> keys = new TreeSet<>();
    found(files).stream()
        .filter(finding -> finding.rule() == Rule.UNKNOWN_KEY)
        .flatMap(finding -> Arrays.stream(finding.arguments().get(1).split(", ")))
        .forEach(keys::add);
    return keys;
  }

  /** An unknown key in an initiative and an action too. */
  private static String nested(String plan) {
    return plan.replace("    title: 題\n", "    title: 題\n    zzzzzzzz: x\n")
        .replace(
            "        text: 取組\n",
            "        text: 取組\n        zzzzzzzz: x\n        money: {zzzzzzzz: x}\n");
  }

  /** A block of YAML; its first line is a comment that says where it stands. */
  private record Example(String head, String body) {
    boolean isFile() {
      return head.startsWith("plans/");
    }
  }

  private static List<Example> examples(String doc) {
    return EXAMPLE
        .matcher(Docs.read(doc))
        .results()
        .map(m -> new Example(m.group(1), m.group(2)))
        .toList();
  }

  private static Map<String, String> files(String inBook, String goals, String results) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("plans/R1/book.yaml", BOOK + inBook);
    files.put("plans/R1/theme/plan.yaml", PLAN + (goals.isEmpty() ? "" : goals.indent(12)));
    if (!results.isEmpty()) {
      files.put(
          "plans/R1/theme/progress/1.yaml",
          "asOf: R2.3月末\nactions:\n  action:\n    results:\n" + results.indent(6));
    }
    return files;
  }

  /** The files of a part of an action, in the plan or in a report. */
  private static Map<String, String> ofAction(String part, boolean isReport) {
    Map<String, String> files = files("", "", "");
    if (isReport) {
      files.put(
          "plans/R1/theme/progress/1.yaml", "asOf: R2.3月末\nactions:\n  action:\n" + part.indent(4));
    } else {
      files.put("plans/R1/theme/plan.yaml", PLAN.replace("goals:\n", part.indent(8).substring(8)));
    }
    return files;
  }

  private String findings(Map<String, String> files) {
    return new FindingPrinter(Locale.ENGLISH).print(found(files));
  }

  /** Warnings aside: parts of an example do not tell why a target was missed. */
  private String errors(Map<String, String> files) {
    return new FindingPrinter(Locale.ENGLISH)
        .print(found(files).stream().filter(found -> found.severity() == Severity.ERROR).toList());
  }

  private List<Finding> found(Map<String, String> files) {
    try {
      Path root = Files.createTempDirectory(folder, "example");
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = root.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      Findings findings = new Findings();
      new PlansReader().read(root.resolve("plans"), findings);
      return findings.sorted();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The code in the first cells of the table with a given head. */
  private static List<String> codes(String doc, String head) {
    return Docs.read(doc)
        .lines()
        .dropWhile(line -> !line.equals(head))
        .takeWhile(line -> line.startsWith("|"))
        .flatMap(PlanFilesTest::codesOfFirstCell)
        .toList();
  }

  /** The code in the first cells of all tables. */
  private static List<String> firstCells(String doc) {
    return Docs.read(doc)
        .lines()
        .filter(line -> line.startsWith("| "))
        .flatMap(PlanFilesTest::codesOfFirstCell)
        .toList();
  }

  private static Stream<String> codesOfFirstCell(String row) {
    return CODE.matcher(row.substring(0, row.indexOf(" | "))).results().map(code -> code.group(1));
  }
}
