package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import report.Golden;
import report.finding.Rule;

class FixturesTest {
  /** Sentences of rules that always say a more exact one. */
  private static final Set<String> NEVER_BARE =
      Set.of("B005", "K003", "P001", "P002", "P006", "R002", "T003", "T013", "T016", "Y005");

  /** Sentences that have tests of their own. */
  private static final Set<String> SAID_ELSEWHERE =
      Set.of(
          "K008.plans",
          "L001.name",
          "L003.some",
          "L003.unit",
          "T002.long",
          "T018.bytes",
          "T018.together",
          "Y001.circle",
          "Y001.fault",
          "Y001.links",
          "Y001.outside",
          "Y001.special",
          "Y006",
          "Y006.line",
          "Y006.lists",
          "Y006.text",
          "Y006.table",
          "Y006.themes");

  @TempDir private static Path scratch;

  /** What reading each gave: it is read once for all tests. */
  private static final Map<Path, Fixtures.Outcome> READ = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> aBrokenFileGivesItsFindingsAndNoOthers() {
    return Fixtures.broken().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    Fixtures.name(file),
                    () ->
                        assertThat(read(file).lines())
                            .containsExactlyInAnyOrderElementsOf(Fixtures.expected(file))));
  }

  @TestFactory
  Stream<DynamicTest> aBrokenTreeGivesItsFindingsAndNoOthers() {
    return Fixtures.brokenTrees().stream()
        .map(
            tree ->
                DynamicTest.dynamicTest(
                    Fixtures.name(tree),
                    () ->
                        assertThat(read(tree).lines())
                            .containsExactlyInAnyOrderElementsOf(Fixtures.expectedOfTree(tree))));
  }

  @TestFactory
  Stream<DynamicTest> aSoundTreeIsSilent() {
    return Fixtures.sound().stream()
        .map(
            tree ->
                DynamicTest.dynamicTest(
                    Fixtures.name(tree),
                    () -> assertThat(read(tree).printed(Locale.ENGLISH)).isEmpty()));
  }

  @Test
  void everyRuleHasAFixture() {
    Set<String> found = new TreeSet<>();
    Fixtures.broken().forEach(file -> found.addAll(rules(Fixtures.expected(file))));
    Fixtures.brokenTrees().forEach(tree -> found.addAll(rules(Fixtures.expectedOfTree(tree))));
    assertThat(found)
        .containsExactlyElementsOf(
            Arrays.stream(Rule.values())
                .map(Rule::id)
                .filter(id -> !id.matches("[WCFI].*"))
                .sorted()
                .toList());
  }

  @Test
  void everySentenceIsSaidBySomeFixture() {
    Set<String> said = new TreeSet<>(NEVER_BARE);
    said.addAll(SAID_ELSEWHERE);
    for (Path file : Fixtures.broken()) {
      read(file).findings().forEach(finding -> said.add(finding.sentence()));
    }
    for (Path tree : Fixtures.brokenTrees()) {
      read(tree).findings().forEach(finding -> said.add(finding.sentence()));
    }
    Set<String> sentences = new TreeSet<>();
    for (String key : ResourceBundle.getBundle("report.finding.rules", Locale.ROOT).keySet()) {
      if (key.endsWith(".help") && !key.matches("[WCFI].*")) {
        sentences.add(key.substring(0, key.length() - ".help".length()));
      }
    }
    assertThat(said).containsAll(sentences);
  }

  @TestFactory
  Stream<DynamicTest> theMessagesOfAFixtureStandBesideIt() {
    return Stream.concat(Fixtures.broken().stream(), Fixtures.brokenTrees().stream())
        .map(FixturesTest::messages);
  }

  private static DynamicTest messages(Path fixture) {
    return DynamicTest.dynamicTest(
        Fixtures.name(fixture),
        () -> {
          Fixtures.Outcome outcome = read(fixture);
          Golden.check(
              "report/read/" + Fixtures.name(Fixtures.messages(fixture)),
              outcome.printed(Locale.JAPANESE) + "\n----\n\n" + outcome.printed(Locale.ENGLISH));
        });
  }

  private static Fixtures.Outcome read(Path fixture) {
    return READ.computeIfAbsent(
        fixture,
        path -> {
          try {
            return Files.isDirectory(path)
                ? Fixtures.read(path)
                : Fixtures.readInBase(path, Files.createTempDirectory(scratch, "base"));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static List<String> rules(List<String> expected) {
    return expected.stream().map(line -> line.substring(line.lastIndexOf(' ') + 1)).toList();
  }
}
