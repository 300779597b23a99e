package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import report.compose.Composer;
import report.document.AgendaPart;
import report.document.Document;
import report.document.Labels;
import report.document.MatterPart;
import report.document.MemoryOutlet;
import report.document.PerspectivePart;
import report.document.Piece;
import report.document.Run;
import report.document.VisionPart;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** The pages of a vision and of a meeting. */
class VisionPagesTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));
  private static final Path SERVING = HOME.resolve("src/test/resources/report/document/serving");

  static Document document(Path plans, String code) {
    List<Book> books = new PlansReader().read(plans, new Findings());
    Book book = books.stream().filter(b -> b.year().code().equals(code)).findFirst().orElseThrow();
    return Composer.compose(
        book, books, book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN);
  }

  /** A book that serves the vision of another year. */
  static Document serving() {
    return document(SERVING, "R6");
  }

  private static MemoryOutlet pages(Document document) throws IOException {
    return pages(document, Set.of());
  }

  private static MemoryOutlet pages(Document document, Set<String> beside) throws IOException {
    MemoryOutlet outlet = new MemoryOutlet();
    Findings findings = new Findings();
    Pages.write(
        new PageOutput(
            Path.of("no-templates"),
            List.of("R5.xlsx", "R5-2024-03-12.xlsx", "R5-2024-03-12.pdf"),
            beside,
            Set.of()),
        document,
        outlet,
        findings);
    assertThat(findings.sorted()).isEmpty();
    return outlet;
  }

  @Test
  void everySentenceOfTheVisionStandsOnItsPageOnce() throws IOException {
    Document document = document(HOME.resolve("plans"), "R5");
    MemoryOutlet pages = pages(document);
    String vision = Shape.text(pages.text("vision.html")).replaceAll("\\s", "");
    String meeting = Shape.text(pages.text("meeting_2024-03-12.html")).replaceAll("\\s", "");

    assertThat(sentences(document.overview().vision().orElseThrow()))
        .hasSize(28)
        .allMatch(sentence -> count(sentence, vision) == 1);
    assertThat(document.overview().packs().get(0).meeting().agenda())
        .extracting(AgendaPart::title)
        .extracting(Run::text)
        .allMatch(sentence -> count(sentence, meeting) == 1);
  }

  @Test
  void theMeetingLeadsToWhatItDiscussesAndToItsPapers() throws IOException {
    String page = pages(document(HOME.resolve("plans"), "R5")).text("meeting_2024-03-12.html");

    assertThat(page)
        .contains("href=\"vision.html#goal\"", "href=\"vision.html#perspectives\"")
        .contains("href=\"R5-2024-03-12.xlsx\"", "未作成")
        .contains("<a href=\"R5-2024-03-12.pdf\">", "印刷用のページ（PDF、タグ付き）")
        .doesNotContain("R5.xlsx");
  }

  @Test
  void theFrontPageLeadsToTheBooksOfOtherYearsThatWereBuiltWithIt() throws IOException {
    Document document = document(HOME.resolve("plans"), "R5");

    assertThat(pages(document, Set.of("H30", "R1", "R5", "R10", "x")).text("index.html"))
        .containsSubsequence(
            "ほかの年度：",
            "href=\"../R10/index.html\">令和10年度</a>",
            "href=\"../R1/index.html\">令和元年度</a>",
            "href=\"../H30/index.html\">平成30年度</a>")
        .doesNotContain("../R5/", "../x/");
    assertThat(pages(document, Set.of("R5")).text("index.html")).doesNotContain("ほかの年度");
  }

  @Test
  void theFrontPageOfABookWithoutThemesLeadsToVisionAndMeetingAndShowsNoEmptyTables()
      throws IOException {
    String page = pages(document(HOME.resolve("plans"), "R5")).text("index.html");

    assertThat(page)
        .contains("href=\"vision.html\"", "href=\"meeting_2024-03-12.html\"")
        .contains("この将来像に資する目標は、まだありません。")
        .doesNotContain("id=\"state_\"", "id=\"themes_\"", "id=\"summary_\"");
  }

  @Test
  void goalsOfLaterBooksStandWithTheMatterThatTheyServe() throws IOException {
    String page = pages(document(SERVING, "R5")).text("vision.html");

    assertThat(page).contains("href=\"#growth_strengths\"", "令和7年度", "資する目標なし");
    assertThat(page).doesNotContain("href=\"theme-1.html");
  }

  @Test
  void aBookThatServesTheVisionOfAnotherYearLeadsToItsOwnGoals() throws IOException {
    MemoryOutlet pages = pages(document(SERVING, "R6"));

    assertThat(pages.text("vision.html")).contains("href=\"theme-1.html#seminars\"", "令和5年度");
    assertThat(pages.text("index.html")).contains("href=\"vision.html\"");
  }

  @Test
  void pagesOfBooksThatLieBesideEachOtherLeadToEachOther() throws IOException {
    Set<String> both = Set.of("R5", "R6");
    MemoryOutlet vision = pages(document(SERVING, "R5"), both);
    MemoryOutlet serving = pages(document(SERVING, "R6"), both);

    assertThat(vision.text("vision.html"))
        .contains("href=\"../R6/theme-1.html#seminars\"")
        .doesNotContain("../R7/");
    assertThat(serving.text("theme-1.html")).contains("id=\"seminars\"");
    assertThat(serving.text("vision.html"))
        .contains("href=\"theme-1.html#seminars\"", "href=\"../R5/vision.html#growth_strengths\"");
    assertThat(vision.text("vision.html")).contains("id=\"growth_strengths\"");
  }

  private static int count(String sentence, String text) {
    String bare = sentence.replaceAll("\\s", "");
    return Pattern.compile(Pattern.quote(bare)).split(text, -1).length - 1;
  }

  private static List<String> sentences(VisionPart vision) {
    return Stream.of(
            lines(vision.goal()),
            vision.perspectives().stream().flatMap(VisionPagesTest::sentences),
            vision.notes().stream().map(note -> Run.text(note.definition())))
        .flatMap(sentences -> sentences)
        .toList();
  }

  private static Stream<String> sentences(PerspectivePart perspective) {
    return Stream.concat(
        Stream.of(Run.text(perspective.statement()), Run.text(perspective.overview()))
            .filter(text -> !text.isEmpty()),
        perspective.matters().stream().flatMap(VisionPagesTest::sentences));
  }

  private static Stream<String> sentences(MatterPart matter) {
    return Stream.concat(
        lines(matter.direction()), matter.nested().stream().flatMap(VisionPagesTest::sentences));
  }

  private static Stream<String> lines(List<Piece> pieces) {
    return pieces.stream().map(piece -> Run.text(((Piece.Line) piece).runs()));
  }
}
