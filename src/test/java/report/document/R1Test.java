package report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.Golden;
import report.compose.Composer;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** The R1 book as it is printed: the figures, note numbers, columns and explanations. */
class R1Test {
  private static final Document DOCUMENT = document(Locale.JAPANESE);

  private static Document document(Locale locale) {
    Findings findings = new Findings();
    PlansReader reader = new PlansReader();
    Book book =
        reader.read(Path.of("plans"), findings).stream()
            .filter(b -> b.year().code().equals("R1"))
            .findFirst()
            .orElseThrow();
    WrittenPlaces places =
        element ->
            reader
                .origins()
                .of(element)
                .map(span -> span.source().path().substring("plans/".length()) + ":" + span.line());
    return Composer.compose(book, book.asOf(), new Labels(locale), places);
  }

  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          occupancy          | ''   | 107.6％  | ◎  | 達成
          seminar-count      | ''   | 80.0％   | ○  | 未達
          equipment-existing | 件数 | 80.0％   | ○  | 未達
          equipment-existing | 金額 | 約30.6％ | ×  | 未達
          equipment-new      | 件数 | 100.0％  | ◎  | 達成
          equipment-new      | 金額 | 100.0％  | ◎  | 達成
          hbnet-companies    | ''   | 56.0％   | △  | 未達
          hbnet-universities | ''   | 60.0％   | △  | 未達
          seeds              | ''   | 100.0％  | ◎  | 達成
          foundation         | ''   | ''       | '' | 達成
          agreement          | ''   | ''       | '' | 達成
          """)
  void theRatesAreThoseOfTheYear(
      String goal, String measure, String rate, String rating, String word) {
    Fact fact = fact(goal, measure);

    assertThat(fact.rate()).isEqualTo(rate);
    assertThat(fact.rating()).isEqualTo(rating);
    assertThat(fact.word()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"foundation", "agreement"})
  void bothMilestonesWereTwoMonthsLate(String goal) {
    assertThat(fact(goal, "").remark()).isEqualTo("2か月遅れ");
  }

  @Test
  void notesAreNumberedFromTenInReadingOrder() {
    assertThat(
            DOCUMENT.overview().notes().stream()
                .map(note -> note.number() + " " + note.id())
                .collect(Collectors.joining(", ")))
        .isEqualTo(
            "10 kento, 11 mirai-iryo, 12 kokusai-kyoten, 13 master-lease, 14 pmda, 15 link-j");
  }

  @Test
  void theColumnsReadAsInTheDocument() {
    Golden.check("report/document/R1.txt", DocumentText.of(DOCUMENT));
  }

  @Test
  void everyRateIsExplained() {
    Golden.check("report/document/R1.explained.txt", explained(DOCUMENT));
    Golden.check("report/document/R1.explained.en.txt", explained(document(Locale.ENGLISH)));
  }

  private static String explained(Document document) {
    return document.explanations().stream()
        .map(
            explanation ->
                Optional.of(explanation.measure())
                        .filter(measure -> !measure.isEmpty())
                        .map(measure -> explanation.goalId() + " " + measure)
                        .orElse(explanation.goalId())
                    + "  "
                    + explanation.goal()
                    + "\n"
                    + explanation.steps().stream()
                        .map(step -> "  " + step.label() + "  " + step.text() + "\n")
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static Fact fact(String goal, String measure) {
    return DOCUMENT.facts().stream()
        .filter(fact -> fact.goalId().equals(goal) && fact.measure().equals(measure))
        .findFirst()
        .orElseThrow();
  }
}
