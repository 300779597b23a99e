package report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.PrintTests;
import report.compose.Composer;
import report.document.AgendaPart;
import report.document.Document;
import report.document.Labels;
import report.document.MatterPart;
import report.document.PerspectivePart;
import report.document.Piece;
import report.document.Run;
import report.document.VisionPart;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** Prints the book of R5 and the papers of its meeting: every sentence stands there once. */
@PrintTests
class PrintedVisionTest {
  private static final Path PLANS = Path.of(System.getProperty("report.home", "."), "plans");
  private static Document document;
  private static List<String> book;
  private static List<String> pack;

  @BeforeAll
  static void print(@TempDir Path folder) throws IOException {
    Book r5 =
        new PlansReader()
            .read(PLANS, new Findings()).stream()
                .filter(read -> read.year().code().equals("R5"))
                .findFirst()
                .orElseThrow();
    document = Composer.compose(r5, r5.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN);
    SampleBook.write(
        new SheetOutput(folder),
        document,
        (path, content) -> {
          try (var out = Files.newOutputStream(folder.resolve(path))) {
            content.writeTo(out);
          }
        },
        new Findings());
    book = pages(Printed.of(folder.resolve("R5.xlsx"), folder));
    pack = pages(Printed.of(folder.resolve("R5-2024-03-12.xlsx"), folder));
  }

  private static List<String> pages(Printed printed) {
    return IntStream.range(0, printed.pageCount()).mapToObj(printed::text).toList();
  }

  @Test
  void everySentenceIsPrintedOnceInTheWorkbookOfTheBook() {
    assertThat(sentences()).hasSize(31);
    assertThat(notOnce(book)).isEmpty();
  }

  @Test
  void everySentenceIsPrintedOnceInThePapersOfTheMeeting() {
    assertThat(notOnce(pack)).isEmpty();
  }

  @Test
  void theNoteStandsOnThePageThatMarksIt() {
    String page = book.stream().filter(text -> text.contains("深化に重点を置く")).findFirst().orElseThrow();

    assertThat(page).contains("※デジタルツイン：現実世界から集めたデータ");
  }

  @Test
  void thePapersBearTheirNumberAndTheAgendaPointsAtThem() {
    assertThat(pack.get(0)).contains("資料一覧", "資料1（目標設定）", "未作成");
    assertThat(pack.get(0)).doesNotStartWith("資料1");
    assertThat(pack.subList(1, pack.size())).allMatch(page -> page.contains("資料1"));
  }

  /** How often a sentence is printed, for those that are not printed once. */
  private static Map<String, Integer> notOnce(List<String> pages) {
    String printed = String.join("\n", pages);
    Map<String, Integer> counts = new TreeMap<>();
    for (String sentence : sentences()) {
      String bare = sentence.replaceAll("\\s", "");
      int count = Pattern.compile(Pattern.quote(bare)).split(printed, -1).length - 1;
      if (count != 1) {
        counts.put(bare, count);
      }
    }
    return counts;
  }

  private static List<String> sentences() {
    VisionPart vision = document.overview().vision().orElseThrow();
    return Stream.of(
            lines(vision.goal()),
            vision.perspectives().stream().flatMap(PrintedVisionTest::sentences),
            vision.notes().stream().map(note -> Run.text(note.definition())),
            document.overview().packs().get(0).meeting().agenda().stream()
                .map(AgendaPart::title)
                .map(Run::text))
        .flatMap(sentences -> sentences)
        .toList();
  }

  private static Stream<String> sentences(PerspectivePart perspective) {
    return Stream.concat(
        Stream.of(Run.text(perspective.statement()), Run.text(perspective.overview()))
            .filter(text -> !text.isEmpty()),
        perspective.matters().stream().flatMap(PrintedVisionTest::sentences));
  }

  private static Stream<String> sentences(MatterPart matter) {
    return Stream.concat(
        lines(matter.direction()), matter.nested().stream().flatMap(PrintedVisionTest::sentences));
  }

  private static Stream<String> lines(List<Piece> pieces) {
    return pieces.stream().map(piece -> Run.text(((Piece.Line) piece).runs()));
  }
}
