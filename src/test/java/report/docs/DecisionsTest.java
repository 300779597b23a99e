package report.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records of decisions are short and of one form. */
class DecisionsTest {
  private static final String FOLDER = "docs/decisions";
  private static final int LONGEST = 30;

  @Test
  void theyAreNumberedWithoutAGap() {
    List<String> names = files();
    for (int i = 0; i < names.size(); i++) {
      assertThat(names.get(i)).matches("\\d{4}-[a-z0-9-]+\\.md");
      assertThat(Integer.parseInt(names.get(i).substring(0, 4))).isEqualTo(i + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachSaysContextDecisionAndConsequencesInThirtyLines(String name) {
    List<String> lines = Docs.read(FOLDER + "/" + name).lines().toList();

    assertThat(lines).hasSizeLessThanOrEqualTo(LONGEST);
    assertThat(lines.get(0)).startsWith("# " + name.substring(0, 4) + " ");
    assertThat(lines.stream().filter(line -> line.startsWith("## ")))
        .containsExactly("## Context", "## Decision", "## Consequences");
  }

  static List<String> files() {
    return Docs.list(FOLDER);
  }
}
