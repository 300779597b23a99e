package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import report.compose.Composer;
import report.document.Document;
import report.document.Labels;
import report.document.MemoryOutlet;
import report.finding.Findings;
import report.plan.Book;
import report.plan.Theme;
import report.read.PlansReader;

/** Links in texts lead to the theme, initiative, action or goal that they name. */
class BookLinksTest {
  private static final Path LINKS =
      Path.of(System.getProperty("report.home", "."), "src/test/resources/report/read/ok/links");

  private static MemoryOutlet pages() throws IOException {
    return PageOutputTest.pages(VisionPagesTest.document(LINKS, "R1"));
  }

  @Test
  void aLinkLeadsToAPlaceInTheSameTheme() throws IOException {
    assertThat(pages().text("housing.html"))
        .contains("<a href=\"housing.html#survey\"><strong>条件整備１</strong></a>")
        .contains("<a href=\"housing.html#vacant\">取組</a>")
        .contains("<a href=\"housing.html#bank\">空き家バンク</a>")
        .contains("<a href=\"housing.html#moved\">移住</a>")
        .contains("<a href=\"housing.html#meetings\">その回数</a>")
        .contains("<a href=\"housing.html#listed\">空き家バンクの登録</a>");
  }

  @Test
  void aLinkLeadsToAnotherThemeAndToAPlaceInIt() throws IOException {
    assertThat(pages().text("housing.html"))
        .contains("<a href=\"jobs.html\">テーマ２</a>")
        .contains("<a href=\"jobs.html#advice\">仕事の相談</a>");
    assertThat(pages().text("jobs.html"))
        .contains("<a href=\"housing.html#listed\">空き家の登録</a>")
        .contains("<a href=\"jobs.html#advised\">相談</a>の窓口")
        .contains("<a href=\"housing.html\">住まい</a>");
    assertThat(pages().text("glossary.html"))
        .contains("<a href=\"housing.html#listed\">空き家の登録</a>");
  }

  @Test
  void everyPlaceIsThere() throws IOException {
    LinksTest.check(pages());
  }

  @Test
  void aThemeOnItsOwnHasTheWordsOfLinksToOthersAlone() throws IOException {
    Book book = new PlansReader().read(LINKS, new Findings()).get(0);
    Function<Theme, Document> excerpts =
        Composer.excerpts(
            book, List.of(), book.asOf(), new Labels(Locale.JAPANESE), element -> Optional.empty());
    List<MemoryOutlet> alone =
        List.of(
            PageOutputTest.pages(excerpts.apply(book.themes().get(0))),
            PageOutputTest.pages(excerpts.apply(book.themes().get(1))));

    assertThat(alone.get(0).text("housing.html"))
        .contains("仕事はテーマ２を参照")
        .contains("（仕事の相談、<a href=\"housing.html#meetings\">その回数</a>）");
    assertThat(alone.get(1).text("jobs.html")).contains("空き家の登録と合わせて");
    for (MemoryOutlet pages : alone) {
      LinksTest.check(pages);
    }
  }
}
