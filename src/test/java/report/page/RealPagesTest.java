package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.BrowserTests;
import report.Golden;
import report.compose.Composer;
import report.data.DataOutput;
import report.document.Document;
import report.document.Labels;
import report.document.MemoryOutlet;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** The R1 book as pages and as data, from its plan files. */
class RealPagesTest {
  static final Path HOME = Path.of(System.getProperty("report.home", "."));
  static final Document R1 = document();

  private static final List<String> PAGES =
      List.of("index.html", "theme-3.html", "all_goals.html", "missing.html", "glossary.html");

  private static Document document() {
    return document(HOME.resolve("plans"));
  }

  /** The book of R1 in a folder of plans. */
  static Document document(Path plans) {
    Findings findings = new Findings();
    List<Book> books = new PlansReader().read(plans, findings);
    assertThat(findings.hasErrors()).isFalse();
    Book book = books.stream().filter(b -> b.year().code().equals("R1")).findFirst().orElseThrow();
    return Composer.compose(book, book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN);
  }

  @Test
  void thePagesAreAsApproved() throws IOException {
    MemoryOutlet pages = PageOutputTest.pages(R1);
    assertThat(pages.files())
        .containsOnlyKeys(
            "index.html",
            "theme-3.html",
            "all_goals.html",
            "missing.html",
            "glossary.html",
            "search_results.html",
            "all_themes.html",
            "style.css",
            "script.js",
            "search.js",
            "search_index.js",
            "print.css");
    for (String page : PAGES) {
      Golden.check("page/R1/" + page, pages.text(page));
    }
  }

  @Test
  void theFactsAreAsApproved() throws IOException {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    DataOutput.csv(R1, csv);
    Golden.check("data/R1.csv", csv.toString(StandardCharsets.UTF_8));
  }

  @Test
  void everyLinkArrives() throws IOException {
    LinksTest.check(PageOutputTest.pages(R1));
  }

  @BrowserTests
  @Test
  void everySheetOfPaperSaysWhatItIsOf() throws IOException, InterruptedException {
    Chromium browser = Chromium.shared();
    String[] sheets = browser.printed(BuiltPages.R1.page("theme-3.html")).split("\f", -1);
    assertThat(sheets).hasSizeGreaterThan(4);
    for (int i = 0; i < sheets.length - 1; i++) {
      assertThat(Shape.dense(sheets[i]))
          .contains("大阪府令和元年度取組・目標・進捗状況")
          .contains("【テーマ3】健康・医療関連産業の世界的なクラスター形成R2.3月末時点")
          .contains(i + 1 + "/" + (sheets.length - 1));
    }
  }

  /** Actions break between their goals; a title takes its first lines along. */
  @BrowserTests
  @ParameterizedTest
  @CsvSource({
    "R1, theme-3.html",
    "R1, index.html",
    "R1, all_goals.html",
    "R1, all_themes.html",
    "R5, vision.html",
    "SAMPLE, theme-3.html",
    "THIRTY, index.html",
    "THIRTY, all_goals.html",
    "THIRTY, missing.html",
    "THIRTY, all_themes.html"
  })
  void noSheetOfPaperButTheLastIsHalfEmpty(BuiltPages book, String page)
      throws IOException, InterruptedException {
    List<Double> lowest = Chromium.shared().lowestWords(book.page(page));
    assertThat(lowest.subList(0, lowest.size() - 1))
        .allSatisfy(share -> assertThat(share).isGreaterThan(0.5));
  }

  @BrowserTests
  @Test
  void noFigureOfATableIsCutOffInPrintBecauseItIsTooWide()
      throws IOException, InterruptedException {
    String printed = Chromium.shared().printed(BuiltPages.WIDE.page("theme-3.html"));

    assertThat(printed)
        .contains("1,111,111,111円", "2,222,222,222円", "3,333,333,333円")
        .contains("444,444,444円", "555,555,555円", "不用");
    assertThat(BuiltPages.R1.pages().text("theme-3.html")).doesNotContain("inner wide");
  }

  @BrowserTests
  @Test
  void aBrowserShowsAndPrintsEveryTextOfTheBook() throws IOException, InterruptedException {
    StringBuilder shown = new StringBuilder();
    StringBuilder printed = new StringBuilder();
    Chromium browser = Chromium.shared();
    for (String page : PAGES) {
      shown.append(Shape.text(browser.dom(BuiltPages.R1.page(page)))).append('\n');
      printed.append(browser.printed(BuiltPages.R1.page(page))).append('\n');
    }
    assertThat(DocumentTexts.of(R1).map(Shape::dense))
        .hasSizeGreaterThan(150)
        .allSatisfy(line -> assertThat(Shape.dense(shown.toString())).contains(line))
        .allSatisfy(line -> assertThat(Shape.dense(printed.toString())).contains(line));
  }
}
