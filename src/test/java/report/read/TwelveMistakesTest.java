package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twelve mistakes of twelve kinds in one file give twelve findings in one run. Each alone gives its
 * own and no other, and leaving one out takes that one away: none is a consequence of another.
 */
class TwelveMistakesTest {
  private static final String PLAN = "R1/theme-3/plan.yaml";

  private static final List<Mistake> MISTAKES =
      List.of(
          new Mistake("1:9 K009", "number: 3", "number: 三"),
          new Mistake("3:11 Y003", "department: 商工労働部", "department：商工労働部"),
          new Mistake("5:7 T001", "健都[^kento]における", "健都[^kanto]における"),
          new Mistake("9:5 K001", "    aim: ", "    aiim: "),
          new Mistake("12:13 K007", "- id: seminar\n", "- id: Seminar\n"),
          new Mistake("17:21 P001", "target: 10回", "target: 十回"),
          new Mistake("27:23 P004", "previous: 約97％", "previous: 約97社"),
          new Mistake("30:23 P007", "measures: [件数, 金額]", "measures: [件数, 金額, 人数]"),
          new Mistake("34:29 T003", "qualitative: 集積を持続させる", "qualitative: 集積を*持続*させる"),
          new Mistake("37:18 P002", "due: R1.9頃", "due: R1.4頃"),
          new Mistake("38:17 K006", "- id: visitors", "- id: occupancy"),
          new Mistake("42:20 K005", "reference: true", "reference: はい"));

  @TempDir Path scratch;

  /** A mistake: the finding that it gives, and what stands there instead of what is right. */
  private record Mistake(String finding, String right, String wrong) {
    @Override
    public String toString() {
      return finding;
    }
  }

  @Test
  void allAreFoundInOneRun() {
    assertThat(findings(MISTAKES)).hasSize(12).isEqualTo(places(MISTAKES));
  }

  @TestFactory
  Stream<DynamicTest> eachAloneGivesItsOwnFinding() {
    return MISTAKES.stream()
        .map(
            mistake ->
                DynamicTest.dynamicTest(
                    mistake.finding(),
                    () ->
                        assertThat(findings(List.of(mistake)))
                            .isEqualTo(places(List.of(mistake)))));
  }

  @TestFactory
  Stream<DynamicTest> leavingOneOutTakesItsFindingAway() {
    return MISTAKES.stream()
        .map(
            mistake -> {
              List<Mistake> others = new ArrayList<>(MISTAKES);
              others.remove(mistake);
              return DynamicTest.dynamicTest(
                  mistake.finding(), () -> assertThat(findings(others)).isEqualTo(places(others)));
            });
  }

  private static List<String> places(List<Mistake> mistakes) {
    return mistakes.stream().map(mistake -> PLAN + ":" + mistake.finding()).toList();
  }

  private List<String> findings(List<Mistake> mistakes) {
    try {
      Path plan = Files.createTempDirectory(scratch, "plan").resolve("plan.yaml");
      String text = Files.readString(Fixtures.base().resolve(PLAN));
      for (Mistake mistake : mistakes) {
        assertThat(text).containsOnlyOnce(mistake.right());
        text = text.replace(mistake.right(), mistake.wrong());
      }
      Files.writeString(plan, text);
      return Fixtures.readAsPlan(plan, Files.createTempDirectory(scratch, "base")).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
