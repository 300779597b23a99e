package report.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import report.finding.Finding;
import report.finding.Rule;
import report.finding.Suggestion;

/** What findings tell people to write can be pasted in its place, and is sound there. */
@Tag("slow")
class AdviceTest {
  /**
   * What a mistake hides elsewhere: where a malformed id is written right, what refers to it by its
   * old spelling is found, or that it names nothing; of the bare targets of several years the first
   * is asked first.
   */
  private static final Map<Rule, List<String>> HIDES =
      Map.of(
          Rule.MALFORMED_ID, List.of("R001", "R004", "K008"),
          Rule.METHOD_DOES_NOT_FIT, List.of("P006"));

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicTest> everySuggestionOfAFixtureMendsWhatItIsSuggestedFor() {
    return Stream.concat(
        Fixtures.broken().stream()
            .map(file -> DynamicTest.dynamicTest(Fixtures.name(file), () -> check(read(file)))),
        Fixtures.brokenTrees().stream()
            .map(tree -> DynamicTest.dynamicTest(Fixtures.name(tree), () -> check(copied(tree)))));
  }

  private static void check(Fixtures.Outcome outcome) {
    SoftAssertions softly = new SoftAssertions();
    for (Finding finding : outcome.findings()) {
      for (Suggestion suggestion : finding.suggestions()) {
        Pasting.Result result =
            Pasting.paste(outcome.plans(), outcome.findings(), finding, suggestion);
        softly
            .assertThat(result.isThereStill())
            .as("%s is still there after %s", finding.sentence(), suggestion.text())
            .isFalse();
        softly
            .assertThat(
                finding.rule() == Rule.NOT_YAML
                    ? result.newErrorsOfItsLine()
                    : result.newErrors(HIDES.getOrDefault(finding.rule(), List.of())))
            .as("new errors of %s after %s", finding.sentence(), suggestion.text())
            .isEmpty();
      }
    }
    softly.assertAll();
  }

  private Fixtures.Outcome read(Path file) {
    return Fixtures.readInBase(file, folder());
  }

  private Fixtures.Outcome copied(Path tree) {
    Path plans = folder().resolve("plans");
    Fixtures.copy(tree, plans);
    return Fixtures.read(plans);
  }

  private Path folder() {
    try {
      return Files.createTempDirectory(scratch, "base");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
