package report.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.finding.Finding;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;

class FaultPageTest {
  private static final Source PLAN =
      new Source("plans/R1/<b>/plan.yaml", List.of("title: <script>", "a: \u001b[31m\u202eb"));

  private static String page(Locale locale, Finding... findings) {
    return new FaultPage(locale).of(new Built.Broken(List.of(findings))).orElseThrow();
  }

  private static Finding unknownKey(Span span) {
    return Finding.of(Rule.UNKNOWN_KEY, span, "<title>", "");
  }

  @Test
  void aSiteHasNone() {
    assertThat(new FaultPage(Locale.ENGLISH).of(new Built.Site(Map.of()))).isEmpty();
  }

  @Test
  void theWordsOfPlansAreTextAndNoMarkup() {
    String page = page(Locale.ENGLISH, unknownKey(Span.of(PLAN, 1, 8, 8)));

    assertThat(page)
        .contains("<p class=\"place\">plans/R1/&lt;b&gt;/plan.yaml:1:8</p>")
        .contains("<pre><b>1</b> title: <mark>&lt;script&gt;</mark></pre>")
        .contains("&lt;title&gt;")
        .doesNotContain("<script>", "<title><");
  }

  @Test
  void whatCannotBeSeenIsShown() {
    assertThat(page(Locale.ENGLISH, unknownKey(Span.of(PLAN, 2, 1, 1))))
        .doesNotContain("\u001b", "\u202e");
  }

  /** A place can lie behind its line, or go on below it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 16 | 1 | 17 | title: &lt;script&gt;<mark></mark>",
        "1 | 90 | 1 | 99 | title: &lt;script&gt;<mark></mark>",
        "1 | 1 | 2 | 3 | <mark>title: &lt;script&gt;</mark>",
        "1 | 1 | 1 | 1 | <mark></mark>title: &lt;script&gt;"
      })
  void theMarkStaysInItsLine(int line, int column, int endLine, int endColumn, String shown) {
    assertThat(page(Locale.ENGLISH, unknownKey(new Span(PLAN, line, column, endLine, endColumn))))
        .contains("<pre><b>1</b> " + shown + "</pre>");
  }

  @Test
  void aFileWithoutTextHasAPlaceWithoutNumbers() {
    assertThat(page(Locale.ENGLISH, unknownKey(Span.start(Source.withoutText("plans/R1/x")))))
        .contains("<p class=\"place\">plans/R1/x</p>")
        .doesNotContain("<pre>");
  }

  @Test
  void bothPlacesOfAFindingAreShown() {
    assertThat(
            page(
                Locale.ENGLISH,
                unknownKey(Span.of(PLAN, 2, 1, 1)).withRelated(Span.of(PLAN, 1, 1, 5))))
        .containsSubsequence("plan.yaml:2:1", "class=\"other\"", "plan.yaml:1:1", "<mark>title<");
  }

  @ParameterizedTest
  @CsvSource({"ja, ja, 編集", "ja-JP, ja, 編集", "en, en, ''", "de, en, ''"})
  void itSpeaksJapaneseOrEnglish(String tag, String language, String word) {
    String page = page(Locale.forLanguageTag(tag), unknownKey(Span.of(PLAN, 1, 1, 5)));

    assertThat(page).contains("<html lang=\"" + language + "\">");
    assertThat(page.matches("(?s).*[ぁ-ん].*")).isEqualTo(!word.isEmpty());
  }

  @Test
  void manyFindingsAreAbridgedAndThatIsSaid() {
    List<Finding> many = Collections.nCopies(5_000, unknownKey(Span.of(PLAN, 1, 1, 5)));

    String page = new FaultPage(Locale.ENGLISH).of(new Built.Broken(many)).orElseThrow();

    assertThat(page.split("<article", -1)).hasSizeLessThan(1_000).hasSizeGreaterThan(2);
    assertThat(page).contains(Rule.MORE_FINDINGS.id());
  }

  @Test
  void aRefusalIsItsReason() {
    assertThat(new FaultPage(Locale.ENGLISH).of(new Built.Refused("a \"b\" & 'c'")).orElseThrow())
        .contains("<p class=\"reason\">a &quot;b&quot; &amp; &#39;c&#39;</p>");
  }
}
