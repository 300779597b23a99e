package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.api.io.TempDir;
import report.Golden;
import report.edit.TextEdits;
import report.finding.Finding;
import report.finding.Suggestion;

/**
 * The mistakes under {@code mistakes}, each made alone in the plans of {@code ok/base}: each gives
 * its one finding, and what that offers to write is sound in its place. A file says what is done
 * wrong (the file, its {@code -} and {@code +} lines or its new name, the finding after {@code =}),
 * and below a line what users read of it, in Japanese and in English.
 */
class MistakesTest {
  private static final Path FOLDER = Fixtures.resource("report/read/mistakes");
  private static final String LINE = "----\n";

  @TempDir Path scratch;

  /**
   * A mistake.
   *
   * @param path where it is kept, under {@code mistakes}
   * @param block what its file says of it
   * @param name what was done wrong
   * @param file the file
   * @param right what stands there
   * @param wrong what was written instead
   * @param moved the name that the file got instead; empty if it keeps its own
   * @param finding place and rule of its finding
   */
  private record Mistake(
      String path,
      String block,
      String name,
      String file,
      String right,
      String wrong,
      String moved,
      String finding) {

    static Mistake of(Path kept) {
      String block = text(kept).split("(?m)^" + LINE, 2)[0];
      List<String> lines = block.lines().toList();
      return new Mistake(
          FOLDER.relativize(kept).toString().replace('\\', '/'),
          block,
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
  Stream<DynamicTest> eachGivesItsOneFindingInWordsThatWereApproved() {
    return each(
        mistake -> {
          Fixtures.Outcome outcome = read(mistake);
          assertThat(outcome.lines()).containsExactly(mistake.finding());
          Golden.check(
              "report/read/mistakes/" + mistake.path(),
              mistake.block()
                  + LINE
                  + outcome.printed(Locale.JAPANESE)
                  + LINE
                  + outcome.printed(Locale.ENGLISH));
        });
  }

  @TestFactory
  Stream<DynamicTest> whatIsOfferedIsSoundInItsPlace() {
    return each(mistake -> offered(read(mistake)));
  }

  private static Stream<DynamicTest> each(ThrowingConsumer<Mistake> test) {
    return mistakes()
        .map(
            mistake ->
                DynamicTest.dynamicTest(
                    mistake.path() + " " + mistake.name(), () -> test.accept(mistake)));
  }

  @Test
  void theyAreAtLeastAsManyAsWereTriedOnce() {
    assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(84);
  }

  private static void offered(Fixtures.Outcome outcome) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Finding finding : outcome.findings()) {
      for (Suggestion suggestion : finding.suggestions()) {
        softly
            .assertThat(
                Pasting.whilePasted(suggestion, () -> Fixtures.read(outcome.plans()).lines()))
            .as(suggestion.text())
            .isEmpty();
      }
      if (!finding.fix().isEmpty()) {
        Path file = Path.of(finding.span().source().path());
        Files.writeString(file, TextEdits.apply(Files.readString(file), finding.fix()));
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
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().map(Mistake::of).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
