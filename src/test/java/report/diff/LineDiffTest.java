package report.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import report.finding.Paint;

class LineDiffTest {
  private static String diff(String before, String after) {
    return LineDiff.of("plan.yaml", before, after, Paint.NONE);
  }

  @Test
  void whatIsTheSameHasNoDifference() {
    assertThat(diff("a\nb\n", "a\nb\n")).isEmpty();
  }

  @Test
  void linesThatComeAreShown() {
    assertThat(diff("a\nb\n", "a\n\nb\nc\n"))
        .isEqualTo("--- plan.yaml\n+++ plan.yaml\n@@ -1,2 +1,4 @@\n a\n+\n b\n+c\n");
  }

  @Test
  void linesThatGoAreShown() {
    assertThat(diff("a\nb\nc\n", "a\nc\n"))
        .isEqualTo("--- plan.yaml\n+++ plan.yaml\n@@ -1,3 +1,2 @@\n a\n-b\n c\n");
  }

  @Test
  void aMissingLineFeedAtTheEndIsSaid() {
    assertThat(diff("a\nb", "a\nc"))
        .isEqualTo(
            """
            --- plan.yaml
            +++ plan.yaml
            @@ -1,2 +1,2 @@
             a
            -b
            \\ No newline at end of file
            +c
            \\ No newline at end of file
            """);
  }

  @Test
  void lineEndsOfWindowsStay() {
    assertThat(diff("a\r\nb\r\n", "a\r\nc\r\n")).endsWith(" a\r\n-b\r\n+c\r\n");
  }
}
