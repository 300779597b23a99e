package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.Golden;
import report.document.Document;
import report.document.Documents;
import report.document.Labels;
import report.document.MemoryOutlet;
import report.document.SampleDocument;
import report.document.Tally;
import report.document.ThemePart;
import report.finding.Findings;
import report.output.FileSize;
import report.plan.Id;
import report.plan.ThemeName;

class PageOutputTest {
  private static final Path TEMPLATES =
      Path.of(System.getProperty("report.home", ".")).resolve("templates");

  @TempDir Path folder;

  static MemoryOutlet pages(Document document) throws IOException {
    return pages(document, new PageOutput(TEMPLATES));
  }

  private static MemoryOutlet pages(Document document, PageOutput output) throws IOException {
    MemoryOutlet outlet = new MemoryOutlet();
    Findings findings = new Findings();
    Pages.write(output, document, outlet, findings);
    assertThat(findings.sorted()).isEmpty();
    return outlet;
  }

  @Test
  void thePagesAreAsApproved() throws IOException {
    MemoryOutlet pages = pages(SampleDocument.japanese());
    assertThat(pages.files())
        .containsOnlyKeys(
            "index.html",
            "theme-3.html",
            "theme-4.html",
            "all_goals.html",
            "missing.html",
            "what_changed.html",
            "vision.html",
            "meeting_2020-02-07.html",
            "glossary.html",
            "search_results.html",
            "all_themes.html",
            "style.css",
            "script.js",
            "search.js",
            "search_index.js",
            "print.css");
    for (String page : pages.files().keySet()) {
      if (page.endsWith(".html")) {
        Golden.check("page/sample/" + page, pages.text(page));
      }
    }
  }

  @Test
  void theFixedWordsAreInTheLanguageOfTheDocument() throws IOException {
    assertThat(pages(SampleDocument.english()).text("index.html"))
        .contains("<html lang=\"en\">", "Status of the goals", "1 of 3 achieved")
        .doesNotContain("目標の状況");
  }

  @Test
  void writingTwiceGivesTheSameBytes() throws IOException {
    Map<String, byte[]> first = pages(SampleDocument.japanese()).files();
    Map<String, byte[]> second = pages(SampleDocument.japanese()).files();
    assertThat(first.keySet()).isEqualTo(second.keySet());
    first.forEach((path, bytes) -> assertThat(second.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void withoutAFolderTheBuiltInTemplatesAreUsed() throws IOException {
    Map<String, byte[]> own = pages(SampleDocument.japanese()).files();
    Map<String, byte[]> builtIn =
        pages(SampleDocument.japanese(), new PageOutput(folder.resolve("absent"))).files();
    own.forEach((path, bytes) -> assertThat(builtIn.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void onePartOfAUserChangesThatPartAlone() throws IOException {
    Files.createDirectories(folder.resolve("page"));
    Files.writeString(
        folder.resolve("page/legend.ftlh"),
        "<#macro legendTable of><p>${of?size} signs</p></#macro>");
    Files.writeString(folder.resolve("page/style.css"), "body { color: navy }\n");
    MemoryOutlet pages = pages(SampleDocument.japanese(), new PageOutput(folder));
    MemoryOutlet builtIn = pages(SampleDocument.japanese());
    assertThat(pages.text("index.html")).contains("<p>3 signs</p>", "平均達成率");
    assertThat(pages.text("style.css")).isEqualTo("body { color: navy }\n");
    assertThat(pages.text("theme-3.html")).isEqualTo(builtIn.text("theme-3.html"));
  }

  @Test
  void aBookOfNothingHasAFrontPage() throws IOException {
    Tally nothing = new Tally(0, 0, 0, "", 0, "", List.of(), List.of());
    Document empty =
        Documents.of(
            "R1",
            "令和元年度",
            "見本県",
            "計画",
            "R2.3月末時点",
            List.of(),
            List.of(),
            List.of(),
            nothing,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Labels(Locale.JAPANESE));
    MemoryOutlet pages = pages(empty);
    assertThat(pages.files())
        .containsOnlyKeys(
            "index.html",
            "search_results.html",
            "style.css",
            "script.js",
            "search.js",
            "search_index.js",
            "print.css");
    assertThat(pages.text("index.html")).doesNotContain("glossary.html", "missing.html");
  }

  @Test
  void filesBesideThePagesAreOffered() throws IOException {
    PageOutput output =
        new PageOutput(TEMPLATES, List.of("R1.xlsx", "data.csv"), Set.of(), Set.of());
    assertThat(pages(SampleDocument.japanese(), output).text("index.html"))
        .contains("<a href=\"R1.xlsx\" download>", "<a href=\"data.csv\" download>");
    assertThat(pages(SampleDocument.japanese()).text("index.html")).doesNotContain("download>");
  }

  @Test
  void theSizesOfFilesThatAreKnownAreSaid() throws IOException {
    PageOutput output =
        new PageOutput(TEMPLATES, List.of("R1.pdf", "R1.docx", "data.csv"), Set.of(), Set.of());
    MemoryOutlet outlet = new MemoryOutlet();
    Map<String, Long> sizes = Map.of("R1.pdf", 1_048_577L, "data.csv", 1_025L);
    Pages.write(output, SampleDocument.japanese(), outlet, new Findings(), sizes);
    assertThat(outlet.text("index.html"))
        .contains("<a href=\"R1.pdf\">R1.pdf</a>", "タグ付き）、1.1 MB<", "編集用のWord文書<", "データ、2 KB<");
    assertThat(FileSize.words(1023L)).isEqualTo("1023 B");
    assertThat(FileSize.words(1_048_576L)).isEqualTo("1.0 MB");
    assertThat(FileSize.words(1_048_575L)).isEqualTo("1.0 MB");
  }

  @Test
  void noThemeCanHaveTheNameOfAPageOfTheBook() {
    assertThat(ThemeLink.file("theme-3")).isEqualTo("theme-3.html");
    assertThat(List.of("index", PageLink.GLOSSARY, PageLink.MISSING, PageLink.VISION))
        .allMatch(page -> ThemeName.isTaken(new Id(page)));
  }

  @Test
  void themesFollowEachOtherAndAreNamedInTheNavigationWhileTheyAreFew() throws IOException {
    MemoryOutlet few = pages(SampleDocument.japanese());
    assertThat(few.text("theme-4.html"))
        .contains("<a href=\"theme-3.html\">テーマ3</a>", "rel=\"prev\" href=\"theme-3.html\"")
        .doesNotContain("rel=\"next\"");
    MemoryOutlet many = pages(withThemes(12));
    assertThat(many.text("theme-5.html"))
        .contains("rel=\"prev\" href=\"theme-4.html\"", "rel=\"next\" href=\"theme-6.html\"")
        .doesNotContain(">テーマ3</a>");
    assertThat(many.text("index.html")).contains("<a href=\"theme-12.html\">");
  }

  @Test
  void theGoalsOfABookThatIsTooLargeForOnePageAreDrawnOnThePagesOfTheirThemes() throws IOException {
    MemoryOutlet small = pages(withGoals(1000));
    assertThat(small.text("all_goals.html")).contains("id=\"facts_\"", "class=\"chart\"");
    assertThat(small.text("index.html")).doesNotContain("id=\"facts_\"", "class=\"chart\"");
    assertThat(small.text("theme-3.html")).doesNotContain("id=\"facts_\"", "class=\"chart\"");
    MemoryOutlet large = pages(withGoals(1001));
    assertThat(large.text("all_goals.html"))
        .contains("目標が1,001件あるため")
        .doesNotContain("id=\"facts_\"", "class=\"chart\"");
    assertThat(large.text("theme-3.html"))
        .contains("id=\"facts_\"", "class=\"chart\"", "id=\"filter_\"");
    LinksTest.check(large);
  }

  static Document withGoals(int goals) {
    Document sample = SampleDocument.japanese();
    Tally tally = sample.overview().tally();
    return Documents.of(
        sample.overview().code(),
        sample.overview().year(),
        sample.overview().publisher(),
        sample.overview().title(),
        sample.overview().asOf(),
        sample.themes(),
        sample.overview().notes(),
        sample.facts(),
        new Tally(goals, 3, 1, "", 0, "", tally.outcomes(), tally.ratings()),
        sample.overview().departments(),
        sample.overview().owed(),
        sample.overview().legend(),
        sample.explanations(),
        sample.overview().labels());
  }

  private static Document withThemes(int count) {
    Document sample = SampleDocument.japanese();
    return Documents.of(
        sample.overview().code(),
        sample.overview().year(),
        sample.overview().publisher(),
        sample.overview().title(),
        sample.overview().asOf(),
        IntStream.rangeClosed(1, count).mapToObj(PageOutputTest::emptyTheme).toList(),
        List.of(),
        List.of(),
        sample.overview().tally(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        sample.overview().labels());
  }

  private static ThemePart emptyTheme(int number) {
    Tally nothing = new Tally(0, 0, 0, "", 0, "", List.of(), List.of());
    return new ThemePart(
        "theme-" + number, number, "【テーマ】", "題", "", "", List.of(), List.of(), nothing);
  }
}
