package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import report.Golden;
import report.document.Composer;
import report.document.Document;
import report.document.Labels;
import report.document.MemoryOutlet;
import report.document.Places;
import report.finding.Findings;
import report.plan.Book;
import report.read.PlansReader;

class RealPagesTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));

  private static Document document() {
    Findings findings = new Findings();
    List<Book> books = new PlansReader().read(HOME.resolve("plans"), findings);
    assertThat(findings.hasErrors()).isFalse();
    Book book = books.stream().filter(b -> b.year().code().equals("R1")).findFirst().orElseThrow();
    return Composer.compose(book, book.asOf(), new Labels(Locale.JAPANESE), Places.UNKNOWN);
  }

  @Test
  void thePagesOfTheFirstBookAreAsApproved() throws IOException {
    MemoryOutlet pages = PageOutputTest.pages(document());
    for (String page : List.of("index.html", "theme-3.html", "glossary.html")) {
      Golden.check("page/R1/" + page, pages.text(page));
    }
  }
}
