package report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.compose.Composer;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** A plan file states each method, and the rate is right to the last digit. */
class MethodsInPlansTest {
  private static final Document DOCUMENT = document();

  private static Document document() {
    Findings findings = new Findings();
    Path plans = Path.of("src/test/resources/report/document/methods");
    Book book = new PlansReader().read(plans, findings).get(0);
    assertThat(findings.hasErrors()).isFalse();
    return Composer.compose(book, book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN);
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3} {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ratio              | 33.33％  | ×  | 未達       | ''
          inverse            | 77.78％  | △  | 未達       | ''
          two-minus          | 91.67％  | ○  | 未達       | ''
          from-baseline      | 23.33％  | ×  | 未達       | ''
          from-baseline-down | 70.00％  | △  | 未達       | ''
          expected           | 70.00％  | △  | 未達       | 期待値110人、最終目標比11.67％
          range              | 87.50％  | ○  | 未達       | ''
          maintain           | 98.97％  | ○  | 未達       | ''
          yearly             | 91.67％  | ○  | 未達       | 最終目標比61.11％
          cumulative         | 75.00％  | △  | 未達       | ''
          rank               | 75.00％  | △  | 未達       | ''
          zero               | ''       | '' | 達成       | 目標が0のため率なし
          direction          | ''       | '' | 未達       | 方向だけの目標のため率なし
          rank-up            | ''       | '' | 達成       | 方向だけの目標のため率なし
          rank-kept          | ''       | '' | 未達       | 方向だけの目標のため率なし
          negative           | ''       | '' | 未達       | 実績が負のため率なし
          no-baseline        | ''       | '' | 算定不可   | 基準値なし
          equal              | ''       | '' | 算定不可   | 目標と基準値が同じ
          provisional        | 90.00％  | ○  | 速報・見込 | 速報
          pending            | ''       | '' | 調査中     | ''
          watched            | ''       | '' | 対象外     | 目標値なし
          revised            | 90.00％  | ○  | 未達       | ''
          overruled          | 80.00％  | ◎  | 未達       | 評価は算定の○を◎に変更：台風による中止2回を除く
          steps              | 66.67％  | △  | 未達       | 期限超過
          judged             | ''       | ○  | 未達       | ''
          """)
  void eachMethodGivesItsRate(String goal, String rate, String rating, String word, String remark) {
    Fact fact =
        DOCUMENT.facts().stream().filter(f -> f.goalId().equals(goal)).findFirst().orElseThrow();

    assertThat(fact.rate()).isEqualTo(rate);
    assertThat(fact.rating()).isEqualTo(rating);
    assertThat(fact.word()).isEqualTo(word);
    assertThat(fact.remark()).isEqualTo(remark);
  }

  /** A council reads why there is no rate once, not behind each of thirty figures. */
  @Test
  void sheetsSayThatThereIsNoRateAndTheLegendSaysWhy() {
    assertThat(DOCUMENT.facts())
        .filteredOn(fact -> !fact.brief().equals(fact.remark()))
        .extracting(Fact::goalId, Fact::brief)
        .containsExactly(
            tuple("zero", "率なし"),
            tuple("direction", "率なし"),
            tuple("rank-up", "率なし"),
            tuple("rank-kept", "率なし"),
            tuple("negative", "率なし"),
            tuple("no-baseline", "率なし"),
            tuple("equal", "率なし"));
    assertThat(DOCUMENT.overview().legend())
        .filteredOn(entry -> entry.sign().equals("率なし"))
        .extracting(LegendEntry::meaning)
        .containsExactly("達成率がない理由：目標が0のため率なし、実績が負のため率なし、目標と基準値が同じ、基準値なし、方向だけの目標のため率なし");
  }

  @Test
  void aCumulativeFigureHasTheUnitOfWhatItCounts() {
    Fact fact =
        DOCUMENT.facts().stream()
            .filter(f -> f.goalId().equals("cumulative"))
            .findFirst()
            .orElseThrow();

    assertThat(fact.target().printed()).isEqualTo("累計600件");
    assertThat(fact.unit()).isEqualTo("件");
  }

  @Test
  void aRevisedTargetShowsWhatItWas() {
    assertThat(DocumentText.of(DOCUMENT)).contains("・変更した目標：当初 40社 → 変更後 50社（R1.10 対象を広げた）");
  }
}
