package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import report.finding.Finding;
import report.finding.FindingTexts;
import report.finding.Rule;
import report.finding.Severity;
import report.finding.Source;
import report.finding.Span;

/** The examples in helps about figures and dates can be written where the help is given. */
class HelpExamplesTest {
  /** What stands behind 例： or "as in", up to the end of the sentence. */
  private static final Pattern LISTED =
      Pattern.compile("(?:例：|as in |[Ff]or instance )(.+?)(?:。|\\.(?= |$)|, or in |$)");

  private static final Pattern QUOTED = Pattern.compile("「([^」]*)」");

  /** Between examples, but not inside brackets. */
  private static final Pattern COMMA = Pattern.compile("(?:、|, | or )(?![^{\\[]*[}\\]])");

  /** Names of keys, and words for what is not written alone. */
  private static final Pattern NO_VALUE = Pattern.compile("[A-Za-z]*|1日あたり|数量|日付|X|単位");

  private static final String PLAN =
      """
      number: 3
      title: 題
      department: 部
      direction: 方針
      initiatives:
        - id: i
          title: 題
          aim: 目的
          indicators: outcome
          actions:
            - id: a
              text: 文
              goals:
                - id: g
                  name: 名
                  %s
      """;

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicTest> anExampleOfAHelpIsSound() {
    Path plans = scratch.resolve("plans");
    Fixtures.copy(Fixtures.base(), plans);
    return Stream.of(Locale.JAPANESE, Locale.ENGLISH)
        .flatMap(
            locale ->
                keys()
                    .flatMap(
                        key ->
                            examples(help(key, locale))
                                .map(
                                    example ->
                                        DynamicTest.dynamicTest(
                                            locale + " " + key + ": " + example,
                                            () -> check(plans, key, example)))));
  }

  private static void check(Path plans, String key, String example) throws IOException {
    boolean isDate = isDate(key);
    boolean isActual = key.equals("quantity.not-known") || key.equals("quantity.known-on");
    Path theme = plans.resolve("R1/theme-3");
    Path report = theme.resolve("progress/2020-03.yaml");
    String field =
        example.matches("[a-z]+: .*")
            ? example
            : isActual ? "target: 増加" : (isDate ? "due: " : "target: ") + example;
    Files.deleteIfExists(report);
    if (isActual) {
      Files.writeString(
          report, "asOf: R2.3月末\nactions:\n  a:\n    results:\n      g: " + example + "\n");
    }
    Files.writeString(theme.resolve("plan.yaml"), PLAN.formatted(field));
    assertThat(Fixtures.read(plans).findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::sentence)
        .isEmpty();
  }

  private static Stream<String> keys() {
    return ResourceBundle.getBundle("report.finding.rules", Locale.ROOT).keySet().stream()
        .filter(key -> key.matches("(?:quantity|date|P001|P002)\\b.*\\.help"))
        .filter(key -> !key.contains("fiscal-year"))
        .map(key -> key.substring(0, key.length() - ".help".length()))
        .sorted();
  }

  private static boolean isDate(String key) {
    return key.startsWith("date") || key.startsWith("P002");
  }

  private static String help(String key, Locale locale) {
    Span span = Span.start(Source.withoutText("plan.yaml"));
    Rule rule = isDate(key) ? Rule.NOT_A_DATE : Rule.NOT_A_QUANTITY;
    return new FindingTexts(locale)
        .help(Finding.of(rule, span, "X", "R1", "R2", "2019").withMessage(key));
  }

  private static Stream<String> examples(String help) {
    List<String> found = new ArrayList<>();
    LISTED
        .matcher(help)
        .results()
        .flatMap(listed -> Arrays.stream(COMMA.split(listed.group(1))))
        .forEach(found::add);
    QUOTED.matcher(help).results().map(quoted -> quoted.group(1)).forEach(found::add);
    return found.stream()
        .map(example -> example.replaceFirst("（[^）]*(?<!予定)）$|\\s*\\([^)]*\\)$", "").strip())
        .filter(example -> !NO_VALUE.matcher(example).matches())
        .distinct();
  }
}
