package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.finding.Finding;
import report.finding.FindingPrinter;
import report.finding.Findings;

/** Files made to hang or crash a reader each give a finding, soon, and never a stack trace. */
@Tag("slow")
class HostileFilesTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String BOOK = "publisher: 府\ntitle: 題\nasOf: R2.3月末\nthemes: [t]\n";

  @TempDir Path plans;

  static Stream<Arguments> hostileBooks() {
    return Stream.of(
        book("100,000 brackets", "title: " + "[".repeat(100_000), "Y006"),
        book("100,000 braces", "{a: ".repeat(100_000), "Y006"),
        book("100,000 dashes", "- ".repeat(100_000), "Y006"),
        book("indented deeper and deeper", deeper(), "Y006"),
        book("an alias bomb", bomb(), "Y005"),
        book("an anchor that holds itself", "title: &a [*a]\n", "Y005"),
        book("a class tag", "title: !!javax.script.ScriptEngineManager [x]\n", "Y005"),
        book("20,000 documents", "--- a\n".repeat(20_000), "Y005"),
        book("20,000 empty documents", "---\n".repeat(20_000), "Y005"),
        book("NUL", "title: \0\n", "T004"),
        book("nothing but NUL", "\0".repeat(100_000), "T004"),
        book("a line of 5 MB", "title: " + "x".repeat(5_000_000), "Y006"),
        book("a line as long as allowed", "title: " + "あ".repeat(100_900) + "\nx: [", "Y003"),
        book(
            "much in lines as long as allowed",
            ("# " + "あ".repeat(100_000) + "\n").repeat(9) + "x: [",
            "Y003"),
        book("a key of 70,000 letters", "k".repeat(70_000) + ": 1\n", "Y003"),
        book("100,000 unknown keys", lines(i -> "k" + i + ": 1\n", 100_000), "K001"),
        book("100,000 times one key", "title: x\n".repeat(100_000), "Y004"),
        book("100,000 full-width colons", "title：x\n".repeat(100_000), "Y003"),
        book("a full-width colon at the end of much", much() + "title：x\n", "Y003"),
        book("100,000 lines of one value", "title：" + "x\n  ".repeat(100_000), "Y003"),
        book("an unclosed quote of 3 MB", "title: \"" + "x\n ".repeat(1_000_000), "Y003"),
        book("a number of 100,000 digits", "notes: {from: " + "9".repeat(100_000) + "}\n", "K009"),
        book("unpaired surrogates", "title: \"\\ud800\"\n", "T004"));
  }

  static Stream<Arguments> hostileTexts() {
    return Stream.of(
        Arguments.of("30,001 letters", "あ".repeat(30_001), "Y006"),
        Arguments.of("14,000 quotation marks", "> ".repeat(14_000) + "x", "T003"),
        Arguments.of("14,000 nested items", "- ".repeat(14_000) + "x <br>", "Y006"),
        Arguments.of("nested emphasis", "*a ".repeat(5_500) + "a*".repeat(5_500), "T003"),
        Arguments.of("nested brackets", "[".repeat(14_000) + "]".repeat(14_000) + " `x`", "T003"),
        Arguments.of("open links", "[a](".repeat(7_000) + " `x`", "T003"),
        Arguments.of("open marks", "[^".repeat(14_000) + " `x`", "T003"),
        Arguments.of("backquotes", backquotes(), "T003"),
        Arguments.of("open tags", "<a ".repeat(9_000) + "`x`", "T003"),
        Arguments.of("entities", "&#x0;".repeat(5_500), "T004"),
        Arguments.of("a table of 2,000 columns", wideTable(), "Y006"),
        Arguments.of("definitions", lines(i -> "[a" + i + "]: /x\n\n", 2_000), "T003"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileBooks")
  void aHostileFileGivesAFindingSoon(String name, String text, String rule) {
    List<Finding> findings = read("R1/book.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertThat(findings).extracting(finding -> finding.rule().id()).contains(rule);
    assertThat(new FindingPrinter(Locale.JAPANESE).print(findings.get(0))).hasSizeLessThan(3000);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileTexts")
  void aHostileTextGivesAFindingSoon(String name, String text, String rule) {
    String indented = "    " + text.strip().replace("\n", "\n    ") + "\n";
    String glossary = "id:\n  term: 用語\n  definition: |\n" + indented;
    List<Finding> findings =
        read("R1/glossary.yaml", glossary.getBytes(StandardCharsets.UTF_8)).stream()
            .filter(finding -> finding.span().source().path().endsWith("glossary.yaml"))
            .toList();
    assertThat(findings).extracting(finding -> finding.rule().id()).contains(rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#10;", "&#13;", "&NewLine;", "&#xA;", "&#13;&#10;", "&Tab;"})
  void aLineBreakAsAnEntityIsALineBreak(String entity) {
    String text = "id:\n  term: 用語" + entity + "語\n  definition: a" + entity + "b\n";
    List<Finding> findings = read("R1/glossary.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertThat(findings).extracting(finding -> finding.rule().id()).doesNotContain("Y001");
  }

  @Test
  void anyBytesGiveFindingsAndNoException() throws IOException {
    Random random = new Random(20191105);
    byte[] plan = Files.readAllBytes(Fixtures.sound().get(0).resolve("R1/theme-3/plan.yaml"));
    for (int round = 0; round < 100; round++) {
      byte[] changed = changed(plan, random);
      assertThat(read("R1/theme-3/plan.yaml", changed)).as("round " + round).isNotNull();
    }
  }

  @Test
  void anyPunctuationGivesFindingsAndNoException() throws IOException {
    Random random = new Random(20200331);
    String plan = Files.readString(Fixtures.sound().get(0).resolve("R1/theme-3/plan.yaml"));
    String marks = "：:-#&*!|>'\"%@`[]{},?\t\n　 <~=\\^()・";
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder(plan);
      for (int i = 0; i < 3; i++) {
        text.insert(random.nextInt(text.length()), marks.charAt(random.nextInt(marks.length())));
      }
      assertThat(read("R1/theme-3/plan.yaml", text.toString().getBytes(StandardCharsets.UTF_8)))
          .as(text.toString())
          .isNotNull();
    }
  }

  @Test
  void aFileTooLargeIsNotReadToItsEnd() {
    List<Finding> findings = read("R1/book.yaml", new byte[4 * 1024 * 1024]);
    assertThat(findings).extracting(Finding::sentence).contains("Y006").doesNotContain("T004");
  }

  @Test
  void aTextTooLongIsRefusedAtItsStart() {
    String text = "id:\n  term: 用語\n  definition: " + "あ".repeat(30_001) + "\n";
    List<Finding> findings = read("R1/glossary.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertThat(findings).extracting(Finding::sentence).contains("Y006.text");
  }

  private List<Finding> read(String file, byte[] content) {
    return Assertions.assertTimeoutPreemptively(
        SOON,
        () -> {
          Files.createDirectories(plans.resolve(file).resolveSibling("."));
          Files.write(
              plans.resolve("R1").resolve("book.yaml"), BOOK.getBytes(StandardCharsets.UTF_8));
          Files.write(plans.resolve(file), content);
          Findings findings = new Findings();
          new PlansReader().read(plans, findings);
          return findings.sorted();
        });
  }

  private static byte[] changed(byte[] bytes, Random random) {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    Set<Integer> places = Set.copyOf(random.ints(4, 0, bytes.length).boxed().toList());
    for (int i = 0; i < bytes.length; i++) {
      changed.write(places.contains(i) ? random.nextInt(256) : bytes[i]);
    }
    return changed.toByteArray();
  }

  private static Arguments book(String name, String text, String rule) {
    return Arguments.of(name, text, rule);
  }

  private static String lines(java.util.function.IntFunction<String> line, int count) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, count).mapToObj(line).forEach(text::append);
    return text.toString();
  }

  private static String deeper() {
    return lines(i -> " ".repeat(i) + "a:\n", 2_000);
  }

  private static String bomb() {
    return "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        + lines(i -> "a%d: &a%d [%s]\n".formatted(i + 1, i + 1, nine("*a" + i)), 20);
  }

  private static String nine(String alias) {
    return String.join(", ", java.util.Collections.nCopies(9, alias));
  }

  private static String much() {
    return lines(i -> "k" + i + ": 値\n", 100_000);
  }

  private static String backquotes() {
    return lines(i -> "`".repeat(i % 300 + 1) + " ", 190) + "`x`";
  }

  private static String wideTable() {
    return "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n" + "|1|\n".repeat(1_000);
  }
}
