package report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import report.Golden;

class FindingPrinterTest {
  private static final Source PLAN =
      new Source(
          "plans/R1/theme-3/plan.yaml",
          List.of(
              "number: 3",
              "goals:",
              "  - id: seminar-count",
              "    target: 五十社",
              "\tname: \t回数\u001b[31m",
              "  - id: seminar-count",
              "    text: " + "あ".repeat(80) + "誤り" + "い".repeat(80),
              "    note: か\u3099き 😀 誤り"));

  private static final List<Finding> FINDINGS =
      List.of(
          Finding.of(Rule.UNREADABLE_FILE, Span.start(Source.withoutText("plans/R1/book.yaml"))),
          Finding.of(Rule.NOT_A_QUANTITY, Span.of(PLAN, 4, 13, 3), "五十社")
              .saying("quantity.not-a-quantity")
              .instead(List.of("50社")),
          Finding.of(Rule.UNKNOWN_KEY, Span.of(PLAN, 5, 9, 4), "回数", "name"),
          Finding.of(Rule.REPEATED_ID, Span.of(PLAN, 6, 9, 13), "seminar-count")
              .see(Span.of(PLAN, 3, 9, 13)),
          Finding.of(Rule.UNKNOWN_TERM, Span.of(PLAN, 7, 91, 2), "誤り"),
          Finding.of(Rule.UNKNOWN_TERM, Span.of(PLAN, 8, 18, 2), "誤り"),
          Finding.of(Rule.EMPTY_VALUE, Span.of(PLAN, 2, 7, 0), "goals"),
          Finding.of(Rule.WRONG_TYPE, new Span(PLAN, 3, 5, 6, 22), "goals").saying("K003.list"),
          Finding.of(Rule.UNLISTED_THEME, Span.start(PLAN), "theme-4").as(Severity.INFO));

  @Test
  void findingsAreApprovedInJapanese() {
    Golden.check("report/finding/full_ja.txt", new FindingPrinter(Locale.JAPANESE).print(FINDINGS));
  }

  @Test
  void findingsAreApprovedInEnglish() {
    Golden.check("report/finding/full_en.txt", new FindingPrinter(Locale.ENGLISH).print(FINDINGS));
  }

  @Test
  void nothingIsPrintedForNoFindings() {
    assertThat(new FindingPrinter(Locale.JAPANESE).print(List.of())).isEmpty();
  }

  @Test
  void aSpanBeyondItsLineIsPrintedAtTheEndOfTheLine() {
    String printed =
        new FindingPrinter(Locale.ENGLISH)
            .print(Finding.of(Rule.NOT_YAML, Span.of(PLAN, 1, 40, 5)));
    assertThat(printed).contains("   1 | number: 3\n     |          ^\n");
  }
}
