package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import report.document.MemoryOutlet;

/** What is shown again leads to where it first stands. */
class RepostLinksTest {
  private static final Path REPOSTS =
      Path.of(System.getProperty("report.home", "."), "src/test/resources/report/read/ok/reposts");

  private static MemoryOutlet pages() throws IOException {
    return PageOutputTest.pages(VisionPagesTest.document(REPOSTS, "R1"));
  }

  @Test
  void anActionLeadsToWhatHasItsIdInAnotherTheme() throws IOException {
    assertThat(pages().text("theme-2.html"))
        .contains("海外に向けたセミナーの開催<a href=\"theme-1.html#seminar\">（再掲）</a>");
  }

  @Test
  void anActionLeadsToWhatHasItsWords() throws IOException {
    assertThat(pages().text("theme-2.html"))
        .contains("セミナー の開催<a href=\"theme-1.html#seminar\">（再掲）</a>");
  }

  @Test
  void goalsLeadToTheirOriginsToo() throws IOException {
    assertThat(pages().text("theme-2.html"))
        .contains(
            "<span class=\"nobreak\">10回</span><a href=\"theme-1.html#seminar-count\">（再掲）</a>")
        .contains("国際交流<a href=\"theme-1.html#seminar-count\">（再掲）</a>");
  }

  @Test
  void everyOriginIsThere() throws IOException {
    LinksTest.check(pages());
  }
}
