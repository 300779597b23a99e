package report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  private static final Source FILE =
      new Source("R1/book.yaml", List.of("title: 計画", "asOf: R1.9", ""));

  @Test
  void aLineIsAddedBehindTheEndOfTheLineAbove() {
    Suggestion suggestion = Suggestion.below(Span.of(FILE, 1, 8, 2), 2, "rating: standard");

    assertThat(suggestion.span()).isEqualTo(Span.of(FILE, 1, 10, 0));
    assertThat(suggestion.text()).isEqualTo("\n  rating: standard");
  }

  @Test
  void aLineIsAddedBelowTheLastLineOfAStretch() {
    Suggestion suggestion = Suggestion.below(new Span(FILE, 1, 1, 2, 5), 0, "rating: standard");

    assertThat(suggestion.span()).isEqualTo(Span.of(FILE, 2, 11, 0));
  }

  @Test
  void whatIsShownHasNoLineBreakOrIndentationAroundIt() {
    assertThat(Suggestion.below(Span.start(FILE), 4, "a: 1").shown()).isEqualTo("a: 1");
    assertThat(new Suggestion(Span.of(FILE, 1, 8, 2), "方針 2").shown()).isEqualTo("方針 2");
  }

  @Test
  void theFileOfASuggestionIsRenamedWithThatOfItsFinding() {
    Finding finding =
        Finding.of(Rule.NOT_A_DATE, Span.of(FILE, 2, 7, 4))
            .withSuggestions(List.of(new Suggestion(Span.of(FILE, 1, 8, 2), "x")))
            .renamed(path -> "plans/" + path);

    assertThat(finding.suggestions().get(0).span().source().path()).isEqualTo("plans/R1/book.yaml");
    assertThat(finding.suggestions().get(0).span().column()).isEqualTo(8);
  }
}
