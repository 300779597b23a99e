package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import report.finding.Findings;
import report.plan.Book;
import report.plan.Matter;
import report.plan.Meeting;
import report.plan.Perspective;
import report.plan.Subject;
import report.plan.Vision;
import report.prose.Block;
import report.prose.Inline;
import report.prose.ProseWalk;

/** The vision of R5 as it is read: a book without themes. */
class VisionReaderTest {
  private static final Path PLANS = Path.of(System.getProperty("report.home", "."), "plans");

  private final Book book = book();
  private final Vision vision = book.vision().orElseThrow();

  private static Book book() {
    Findings findings = new Findings();
    List<Book> books = new PlansReader().read(PLANS, findings);
    assertThat(findings.hasErrors()).isFalse();
    return books.stream().filter(b -> b.year().code().equals("R5")).findFirst().orElseThrow();
  }

  @Test
  void aBookMayHaveAVisionAndNoThemes() {
    assertThat(book.themes()).isEmpty();
    assertThat(book.visionYear()).hasValue(book.year());
  }

  @Test
  void itsPerspectivesHaveTheirMattersInOrder() {
    assertThat(vision.perspectives())
        .extracting(Perspective::matters)
        .extracting(List::size)
        .containsExactly(4, 3, 5, 3);
    assertThat(vision.paths()).hasSize(18);
    assertThat(vision.paths().get(6)).hasToString("growth/strengths/biomanufacturing");
  }

  @Test
  void aMatterHasOthersNestedInIt() {
    Matter strengths = vision.perspectives().get(1).matters().get(1);

    assertThat(strengths.matters()).hasSize(3);
    assertThat(strengths.direction().isEmpty()).isFalse();
  }

  @Test
  void emphasisIsReadAsEmphasisThroughout() {
    assertThat(vision.texts().flatMap(ProseWalk::inlines))
        .filteredOn(Inline.Text.class::isInstance)
        .noneMatch(text -> ((Inline.Text) text).text().contains("**"));
    assertThat(vision.texts().flatMap(ProseWalk::inlines).filter(Inline.Bold.class::isInstance))
        .hasSize(27);
  }

  @Test
  void emphasisBehindABracketEndsWhereItIsWrittenToEnd() {
    Matter robotics = vision.perspectives().get(1).matters().get(1).matters().get(1);

    assertThat(((Block.Paragraph) robotics.direction().blocks().get(0)).text())
        .containsExactly(
            bold("理化学研究所生命機能科学研究センター（IIB）"),
            new Inline.Text("の研究開発等、今後、さらなる産業利用の進展等が見込まれる"),
            bold("ロボティクスについて重点的な支援を展開"),
            new Inline.Text("する"));
  }

  private static Inline bold(String text) {
    return new Inline.Bold(List.of(new Inline.Text(text)));
  }

  @Test
  void aMeetingPointsAtWhatItDiscusses() {
    Meeting meeting = book.meetings().get(0);

    assertThat(meeting.round()).isEqualTo(2);
    assertThat(meeting.id()).hasToString("2024-03-12");
    assertThat(meeting.agenda().get(0).discusses()).containsExactly(new Subject.VisionGoal());
    assertThat(meeting.agenda().get(1).discusses()).containsExactly(new Subject.Perspectives());
    assertThat(meeting.agenda().get(2).unwritten()).isTrue();
    assertThat(meeting.materials()).hasSize(1);
  }
}
