package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import report.Golden;
import report.finding.Finding;
import report.finding.Mending;
import report.finding.Suggestion;

/**
 * The mistakes of {@code mistakes.txt}, each made alone in the plans of {@code ok/base}: each gives
 * its one finding, and what that offers to write is sound in its place.
 */
class MistakesTest {
  private static final String LIST = "mistakes.txt";

  @TempDir Path scratch;

  /**
   * A mistake.
   *
   * @param name what was done wrong
   * @param file the file
   * @param right what stands there
   * @param wrong what was written instead
   * @param moved the name that the file got instead; empty if it keeps its own
   * @param finding place and rule of its finding
   */
  private record Mistake(
      String name, String file, String right, String wrong, String moved, String finding) {

    static Mistake of(String block) {
      List<String> lines = block.lines().toList();
      return new Mistake(
          lines.get(0),
          lines.get(1),
          joined(lines, "- "),
          joined(lines, "+ "),
          joined(lines, "> "),
          joined(lines, "= "));
    }

    private static String joined(List<String> lines, String mark) {
      return String.join(
          "\n",
          lines.stream()
              .skip(2)
              .filter(line -> line.startsWith(mark))
              .map(line -> line.substring(mark.length()))
              .toList());
    }

    /** Makes the mistake in plans without mistakes. */
    void in(Path plans) throws IOException {
      Path path = plans.resolve(file);
      if (!moved.isEmpty()) {
        Files.createDirectories(plans.resolve(moved).resolveSibling("."));
        Files.move(path, plans.resolve(moved));
        return;
      }
      String text = Files.readString(path);
      assertThat(text).containsOnlyOnce(right);
      Files.writeString(path, text.replace(right, wrong));
    }
  }

  @TestFactory
  Stream<DynamicTest> eachGivesItsOneFinding() {
    return mistakes()
        .map(
            mistake ->
                DynamicTest.dynamicTest(
                    mistake.name(),
                    () -> assertThat(read(mistake).lines()).containsExactly(mistake.finding())));
  }

  @TestFactory
  Stream<DynamicTest> whatIsOfferedIsSoundInItsPlace() {
    return mistakes()
        .map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> offered(read(mistake))));
  }

  @Test
  void theyAreToldInWordsThatWereApproved() {
    List<String> told = new ArrayList<>();
    mistakes()
        .forEach(
            mistake ->
                told.add(
                    "== "
                        + mistake.name()
                        + "\n"
                        + read(mistake).printed(Locale.JAPANESE)
                        + read(mistake).printed(Locale.ENGLISH)));
    Golden.check("report/read/mistakes.messages.txt", String.join("\n", told));
  }

  @Test
  void theyAreAtLeastAsManyAsWereTriedOnce() {
    assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(84);
  }

  private static void offered(Fixtures.Outcome outcome) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Finding finding : outcome.findings()) {
      for (Suggestion suggestion : finding.instead()) {
        softly
            .assertThat(
                Pasting.whilePasted(suggestion, () -> Fixtures.read(outcome.plans()).lines()))
            .as(suggestion.text())
            .isEmpty();
      }
      if (!finding.fix().isEmpty()) {
        Path file = Path.of(finding.span().source().path());
        Files.writeString(file, Mending.apply(Files.readString(file), finding.fix()));
        softly.assertThat(Fixtures.read(outcome.plans()).lines()).as("--fix").isEmpty();
      }
    }
    softly.assertAll();
  }

  private Fixtures.Outcome read(Mistake mistake) {
    try {
      Path plans = Files.createTempDirectory(scratch, "mistake").resolve("plans");
      Fixtures.copy(Fixtures.base(), plans);
      mistake.in(plans);
      return Fixtures.read(plans);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Mistake> mistakes() {
    try {
      String list = Files.readString(Fixtures.base().resolve("../..").resolve(LIST));
      return Stream.of(list.split("(?m)^== ")).filter(block -> !block.isBlank()).map(Mistake::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
