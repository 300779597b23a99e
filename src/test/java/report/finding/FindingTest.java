package report.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
  private static final Source A = new Source("a.yaml", List.of("one", "two"));
  private static final Source B = new Source("b.yaml", List.of());

  @Test
  void findingsAreSortedByFileLineAndColumnAndSaidOnce() {
    Finding first = Finding.of(Rule.UNKNOWN_KEY, Span.of(A, 1, 3, 1));
    Finding second = Finding.of(Rule.MISSING_KEY, Span.of(A, 2, 1, 1));
    Finding sameSpot = Finding.of(Rule.WRONG_TYPE, Span.of(A, 2, 1, 1));
    Finding third = Finding.of(Rule.UNLISTED_THEME, Span.start(B));
    Findings findings = new Findings();
    findings.addAll(List.of(third, sameSpot, first, second));
    findings.add(first);

    assertThat(findings.sorted()).containsExactly(first, second, sameSpot, third);
  }

  @Test
  void onlyAnErrorForbidsToUseTheFiles() {
    Findings findings = new Findings();
    assertThat(findings.hasErrors()).isFalse();
    findings.add(Finding.of(Rule.UNLISTED_THEME, Span.start(A)));
    assertThat(findings.hasErrors()).isFalse();
    findings.add(Finding.of(Rule.NOT_YAML, Span.start(A)));
    assertThat(findings.hasErrors()).isTrue();
  }

  @Test
  void aFindingSaysMoreStepByStep() {
    Finding plain = Finding.of(Rule.NOT_A_DATE, Span.of(A, 1, 1, 3), "R1.4");
    Finding full =
        plain
            .withMessage("date.not-in-era")
            .withSuggestedTexts(List.of("H31.4"))
            .withRelated(Span.of(A, 2, 1, 3));

    assertThat(plain.severity()).isEqualTo(Severity.ERROR);
    assertThat(plain.sentence()).isEqualTo("P002");
    assertThat(full.sentence()).isEqualTo("date.not-in-era");
    assertThat(full.suggestions()).containsExactly(new Suggestion(full.span(), "H31.4"));
    assertThat(full.other()).hasValue(Span.of(A, 2, 1, 3));
    assertThat(full.arguments()).containsExactly("R1.4");
    assertThat(full.span()).isEqualTo(plain.span());
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1, 1", "1, 0, 1, 1", "2, 1, 1, 9", "1, 5, 1, 4"})
  void aStretchDoesNotEndBeforeItStarts(int line, int column, int endLine, int endColumn) {
    assertThatThrownBy(() -> new Span(A, line, column, endLine, endColumn))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStretchMayBeEmptyOrRunOverLines() {
    assertThat(Span.start(A)).isEqualTo(new Span(A, 1, 1, 1, 1));
    assertThat(Span.of(A, 1, 2, 2)).isEqualTo(new Span(A, 1, 2, 1, 4));
    assertThat(new Span(A, 1, 3, 2, 1)).isGreaterThan(Span.start(A));
  }

  @Test
  void aFixHasNoLineEndsOfACertainKind() {
    Edit edit = new Edit(Span.of(A, 1, 1, 3), "eins");
    Finding finding = Finding.of(Rule.UNKNOWN_KEY, Span.of(A, 1, 1, 3));

    assertThat(finding.fix()).isEmpty();
    assertThat(finding.withFix(edit).fix()).containsExactly(edit);
    assertThat(new Edit(new Span(A, 1, 1, 2, 1), "x\ny").text()).isEqualTo("x\ny");
    assertThatThrownBy(() -> new Edit(Span.of(A, 1, 1, 3), "x\r\ny"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"1, one", "2, two", "0, ''", "3, ''", "-1, ''"})
  void aSourceKnowsItsLines(int number, String line) {
    assertThat(A.line(number)).isEqualTo(line);
  }

  @Test
  void aFileWithoutTextHasNoLines() {
    assertThat(Source.withoutText("x.yaml").lines()).isEmpty();
  }

  @Test
  void comparingFindingsOfALargeFileIsCheap() {
    Source large = new Source("large.yaml", Collections.nCopies(100_000, "x".repeat(50)));
    Findings findings = new Findings();
    for (int line = 1; line <= 20_000; line++) {
      findings.add(Finding.of(Rule.UNKNOWN_KEY, Span.of(large, line, 1, 1)));
    }

    assertThat(findings.sorted()).hasSize(20_000);
    assertThat(new Source("large.yaml", large.lines())).isEqualTo(large).hasSameHashCodeAs(large);
  }

  @Test
  void everyRuleHasAnIdOfItsOwn() {
    Stream<String> ids = Arrays.stream(Rule.values()).map(Rule::id);

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[YKPRTBVSLWCFI]\\d{3}"));
  }
}
