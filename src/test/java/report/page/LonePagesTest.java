package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import report.BrowserTests;

/** The pages that belong to no single page of a book, in a real browser. */
@BrowserTests
class LonePagesTest {
  private final Chromium browser = Chromium.shared();

  /** Its links begin at the host; here, they begin at the folder. */
  @Test
  void thePageForWhatIsNotThereHasNoBarrierAndLeadsBack() throws IOException {
    String page = BuiltPages.PUBLISHED.pages().text("404.html");
    Path lost = BuiltPages.PUBLISHED.page("lost_here.html");
    Files.writeString(lost, page.replace("=\"/plan/R1/", "=\""));

    assertThat(new Axe(browser).barriers("404", () -> browser.open(lost))).isEmpty();
    assertThat(browser.one("h1").getText()).isEqualTo("ページが見つかりません");
    browser.one("ul.lost").findElement(By.linkText("【テーマ１】くらし")).click();
    assertThat(browser.one("h1").getText()).contains("くらし");
    assertThat(browser.console()).isEmpty();
    Files.delete(lost);
  }

  @Test
  void theListOfBooksHasNoBarrierAndLeadsToEach() throws IOException {
    assertThat(new Axe(browser).barriers("books", () -> browser.open(BuiltPages.list()))).isEmpty();
    List<String> books = browser.all("h2 a").stream().map(WebElement::getText).toList();
    assertThat(books).hasSize(2);
    for (String book : books) {
      browser.open(BuiltPages.list());
      browser.one("main").findElement(By.linkText(book)).click();
      assertThat(browser.one("h1").getText()).contains(book.substring(book.indexOf(' ') + 1));
    }
    assertThat(browser.console()).isEmpty();
  }

  /** What such a page consists of is on those of the other tests; here, there is more of it. */
  @Test
  void aBookOfThirtyThemesOnOnePageIsNoWiderThanItsWindow() throws IOException {
    browser.open(BuiltPages.THIRTY.page("all_themes.html"));

    assertThat(browser.all("h2[id$=_theme]")).hasSize(30);
    for (int width : List.of(1440, 768, 375)) {
      browser.resize(width, 800);
      assertThat(browser.run("return document.documentElement.scrollWidth;"))
          .isEqualTo((long) width);
    }
  }
}
