package report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import report.compose.Composer;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** A vision, the meeting that discusses it, and the goals of later years that serve it. */
class VisionTest {
  private static final List<Book> BOOKS = books();
  private static final Document R5 = compose(0, Locale.JAPANESE);
  private static final VisionPart VISION = R5.overview().vision().orElseThrow();
  private static final MatrixPart MATRIX = R5.overview().matrix().orElseThrow();
  private static final MeetingPart MEETING = R5.overview().packs().get(0).meeting();

  private static List<Book> books() {
    Findings findings = new Findings();
    Path plans =
        Path.of(
            System.getProperty("report.home", "."), "src/test/resources/report/document/serving");
    List<Book> books = new PlansReader().read(plans, findings);
    assertThat(findings.hasErrors()).isFalse();
    return books;
  }

  private static Document compose(int book, Locale locale) {
    return Composer.compose(
        BOOKS.get(book), BOOKS, BOOKS.get(book).asOf(), new Labels(locale), WrittenPlaces.UNKNOWN);
  }

  @Test
  void numbersFollowTheOrder() {
    assertThat(VISION.perspectives())
        .extracting(PerspectivePart::number)
        .containsExactly("I", "II");
    assertThat(VISION.perspectives().get(1).matters())
        .extracting(MatterPart::number)
        .containsExactly("①", "②");
    assertThat(VISION.perspectives().get(1).matters().get(1).nested())
        .extracting(MatterPart::number)
        .containsExactly("");
  }

  @Test
  void aNoteOfTheVisionIsMarkedByASignAndATermOfTheGlossaryByANumber() {
    assertThat(VISION.notes()).extracting(Footnote::sign).containsExactly("※");
    assertThat(Run.text(VISION.perspectives().get(1).statement()))
        .isEqualTo("デジタルツイン※等の分野・領域の深化に重点を置く。");
    assertThat(Run.text(((Piece.Line) VISION.goal().get(0)).runs())).contains("クラスター(*1)");
    assertThat(R5.overview().notes()).extracting(Note::id).containsExactly("cluster");
  }

  @Test
  void goalsOfLaterYearsStandWithTheMatterThatTheyServe() {
    assertThat(row("II-②", false).goals())
        .extracting(goal -> goal.code() + " " + goal.goalId())
        .containsExactly("R6 seminars", "R6 companies", "R7 seminars");
    assertThat(row("I-①", false).goals())
        .extracting(goal -> goal.code() + " " + goal.goalId())
        .containsExactly("R6 seminars", "R6 partners", "R6 visits");
  }

  @Test
  void theyAreCountedWithTheirRates() {
    assertThat(row("II-②", false).says()).isEqualTo("目標3件（評価対象2件中1件達成）、平均達成率90.0％（2件の平均）");
    assertThat(row("I-①", false).says()).isEqualTo("目標3件（評価対象2件中1件達成）、平均達成率90.0％（2件の平均）");
    assertThat(row("II-②", false).goals().get(0).marks())
        .extracting(RateMark::printed)
        .containsExactly("80.0％ ○");
  }

  @Test
  void aMatterThatNoGoalServesSaysSo() {
    assertThat(row("II-②", true).goals()).isEmpty();
    assertThat(row("II-②", true).says()).isEqualTo("資する目標なし");
    assertThat(MATRIX.says()).isEqualTo("4の事柄・観点のうち2に、5件の目標が資しています。");
  }

  @Test
  void aBookThatServesTheVisionOfAnotherYearShowsItsOwnGoals() {
    Document later = compose(2, Locale.JAPANESE);

    assertThat(later.overview().vision()).isEmpty();
    assertThat(later.overview().matrix().orElseThrow().rows())
        .flatExtracting(MatrixRow::goals)
        .extracting(ServingGoal::goalId)
        .containsExactly("seminars");
    assertThat(later.overview().matrix().orElseThrow().year()).isEqualTo("令和5年度");
  }

  @Test
  void aVisionThatNothingServesSaysSo() {
    Book alone = BOOKS.get(0);

    assertThat(
            Composer.compose(
                    alone, alone.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN)
                .overview()
                .matrix()
                .orElseThrow()
                .says())
        .isEqualTo("この将来像に資する目標は、まだありません。");
  }

  @Test
  void theAgendaPointsAtThePartsOfThePapers() {
    assertThat(MEETING.heading()).isEqualTo("第1回　検討会");
    assertThat(MEETING.date()).isEqualTo("令和6年1月15日");
    assertThat(MEETING.agenda())
        .extracting(AgendaPart::number)
        .containsExactly("1.", "2.", "3.", "4.");
    assertThat(MEETING.agenda().get(1).pointers())
        .extracting(AgendaPart.Pointer::printed)
        .containsExactly("資料2（施策展開における視点）", "資料2（視点II）", "資料2（II-② ロボティクス）");
    assertThat(MEETING.agenda().get(2).remark()).isEqualTo("未作成");
    assertThat(MEETING.agenda().get(3).remark()).isEmpty();
    assertThat(MEETING.materials())
        .extracting(paper -> paper.number() + " " + paper.title())
        .containsExactly("資料1 委員名簿", "資料2 将来像");
  }

  @Test
  void theWordsFollowTheLanguage() {
    Document english = compose(0, Locale.ENGLISH);

    assertThat(english.overview().packs().get(0).meeting().date()).isEqualTo("15 January 2024");
    assertThat(english.overview().packs().get(0).meeting().round()).isEqualTo("Meeting 1");
    assertThat(english.overview().matrix().orElseThrow().says())
        .isEqualTo("Of 4 matters, 2 are served by 5 goals.");
  }

  private static MatrixRow row(String number, boolean nested) {
    return MATRIX.rows().stream()
        .filter(row -> row.number().equals(number) && row.nested() == nested)
        .findFirst()
        .orElseThrow();
  }
}
