package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import report.finding.Findings;
import report.plan.Book;

class PlansReaderTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));

  @Test
  void theShippedPlansHaveNoFindingsButTheGapsOfTheOriginal() {
    Findings findings = new Findings();
    List<Book> books = new PlansReader().read(HOME.resolve("plans"), findings);
    assertThat(findings.sorted())
        .extracting(finding -> finding.rule().id())
        .containsExactly("R005", "R005", "R005");
    assertThat(books).extracting(book -> book.year().code()).contains("R1");
  }
}
