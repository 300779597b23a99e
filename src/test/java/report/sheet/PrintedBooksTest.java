package report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import report.PrintTests;
import report.document.Document;
import report.document.Fact;
import report.sheet.PrintedBook.ThemePage;
import report.sheet.template.Forms;
import report.sheet.template.Template;

/**
 * Prints the R1 book, a book of extremes and one of twenty themes in both forms on both papers, all
 * with one run of LibreOffice, and looks where every word stands.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@PrintTests
class PrintedBooksTest {
  private static final String IN_OFFICE_FONTS = " in office fonts";

  @TempDir private static Path folder;
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Map<String, PrintedBook> books = new TreeMap<>();
  private final Map<String, Template> templates = new TreeMap<>();

  @BeforeAll
  void print() throws IOException {
    documents.put("r1", PaperBooks.composed("R1"));
    documents.put("twenty", TwentyThemes.book());
    documents.put(
        "extremes", SampleBook.of(List.of(SampleThemes.health(), SampleThemes.extremes())));
    documents.put("hostile", SampleBook.of(List.of(SampleThemes.hostile())));
    Forms.onBothPapers().forEach((name, form) -> templates.put(name, Forms.read(form)));
    List<String> names =
        documents.keySet().stream()
            .flatMap(book -> templates.keySet().stream().map(form -> book + "-" + form))
            .toList();
    for (String name : names) {
      write(documentOf(name), templateOf(name, templates), folder.resolve(name + ".xlsx"));
    }
    Predicate<String> onItsOwnPaper =
        name -> name.endsWith("a3-on-a3") || name.endsWith("a4-on-a4");
    Printed.all(folder, names)
        .forEach(
            (name, printed) ->
                books.put(
                    name, new PrintedBook(documentOf(name), templateOf(name, templates), printed)));
    Printed.inOfficeFonts(folder, names.stream().filter(onItsOwnPaper).toList())
        .forEach(
            (name, printed) ->
                books.put(
                    name + IN_OFFICE_FONTS,
                    new PrintedBook(documentOf(name), templateOf(name, templates), printed)));
  }

  @Test
  void whatStandsInForTheFontsOfTheOfficeIsInstalled() {
    assertThat(Printed.fonts(folder.resolve("office/r1-a3-on-a3.pdf"))).contains("IPAMincho");
    assertThat(Printed.fonts(folder.resolve("office/r1-a4-on-a4.pdf"))).contains("IPAGothic");
  }

  private List<String> names() {
    return List.copyOf(books.keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyWordIsPrintedOnceInItsCell(String name) {
    assertThat(book(name).faults()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void pagesAreNumberedThroughTheWorkbook(String name) {
    assertThat(book(name).pagesWithoutNumber()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFactIsInTheSummary(String name) {
    String front = book(name).front();
    for (Fact fact : documentOf(name).facts()) {
      assertThat(front).contains(fact.rate(), fact.rating(), fact.word());
    }
  }

  private List<String> inOtherFonts() {
    return books.keySet().stream().filter(name -> !name.endsWith(IN_OFFICE_FONTS)).toList();
  }

  /** Charts aside, whose axes a spreadsheet program labels as it likes. */
  @ParameterizedTest
  @MethodSource("inOtherFonts")
  void thePdfHasTheLettersOfEachPrintedPage(String name) throws IOException {
    PaperBooks.compare(
        PaperBooks.pages(documentOf(name), templateOf(name, templates)), folder, name);
  }

  /** Those whose themes are as people write them. */
  private List<String> usual() {
    return books.keySet().stream()
        .filter(name -> name.startsWith("r") || name.startsWith("twenty"))
        .filter(name -> name.contains("a3-on-a3") || name.contains("a4-on-a4"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("usual")
  void themesTakeTheWholeWidthOfThePaper(String name) {
    assertThat(book(name).themePages()).allMatch(page -> page.width() >= 0.85);
  }

  @ParameterizedTest
  @MethodSource("usual")
  void pagesOfThemesAreFull(String name) {
    List<Double> heights =
        book(name).themePages().stream()
            .filter(page -> !page.isLast())
            .map(ThemePage::height)
            .sorted()
            .toList();
    assertThat(heights).allMatch(height -> height >= 0.6);
    assertThat(heights.get(heights.size() / 2)).isGreaterThanOrEqualTo(0.85);
  }

  @ParameterizedTest
  @MethodSource("usual")
  void pagesEndAtTheSamePlacesWithAndWithoutTheFontsOfTheOffice(String name) {
    String plain = name.replace(IN_OFFICE_FONTS, "");
    assertThat(book(name).themePages())
        .extracting(ThemePage::letters)
        .isEqualTo(book(plain).themePages().stream().map(ThemePage::letters).toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void theContentsGiveThePagesThatThemesBeginOn(String name) {
    if (documentOf(name).themes().size() > 1) {
      assertThat(book(name).themesOnOtherPages()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void noLastPageOfTheSummaryHasFewerThanFourRows(String name) {
    assertThat(book(name).factsOnTheLastPageOfTheSummary())
        .isGreaterThanOrEqualTo(Math.min(4, documentOf(name).facts().size()));
  }

  /** Nor what only the authors of plans read: files, and what is not counted for the council. */
  @ParameterizedTest
  @MethodSource("names")
  void nothingIsPrintedThatNobodyReadsInAMeeting(String name) {
    assertThat(book(name).text())
        .doesNotContain(".yaml", "算定根拠（", "（" + documentOf(name).overview().asOf() + "）データ");
    if (!name.startsWith("hostile") && !name.startsWith("extremes")) {
      assertThat(book(name).text()).doesNotContain("…");
    }
  }

  /** The fonts of the office are as high as their size; a little less is the rounding of boxes. */
  @ParameterizedTest
  @MethodSource("names")
  void listsAreSetInNinePointsAndChartsInEight(String name) {
    if (name.endsWith(IN_OFFICE_FONTS)) {
      assertThat(book(name).smallest("総括表")).isGreaterThan(9 * 0.95);
      assertThat(book(name).smallest("達成状況")).isGreaterThan(8 * 0.95);
    }
  }

  private PrintedBook book(String name) {
    return Objects.requireNonNull(books.get(name));
  }

  private Document documentOf(String name) {
    return Objects.requireNonNull(documents.get(name.substring(0, name.indexOf('-'))));
  }

  private static Template templateOf(String name, Map<String, Template> templates) {
    return Objects.requireNonNull(templates.get(name.substring(name.indexOf('-') + 1)));
  }

  private static void write(Document document, Template template, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      BookWriter.workbook(document, template).write(out);
    }
  }
}
