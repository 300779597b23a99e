package report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.document.Composer;
import report.document.Document;
import report.document.Fact;
import report.document.Labels;
import report.finding.Findings;
import report.plan.Book;
import report.read.PlansReader;

/** The sheet of the R1 book on paper. */
class R1SheetTest {
  @TempDir private static Path folder;
  private static Document document;
  private static PrintedBook printed;

  @BeforeAll
  static void print() {
    Path plans = Path.of(System.getProperty("report.home", "."), "plans");
    Book book =
        new PlansReader()
            .read(plans, new Findings()).stream()
                .filter(b -> b.year().code().equals("R1"))
                .findFirst()
                .orElseThrow();
    document =
        Composer.compose(
            book, book.asOf(), new Labels(Locale.JAPANESE), element -> Optional.empty());
    printed = new PrintedBook(document, folder);
  }

  @Test
  void everyWordIsPrintedOnceInItsCell() {
    assertThat(printed.faults()).isEmpty();
  }

  @Test
  void everyRateIsInTheSummary() {
    assertThat(document.facts()).extracting(Fact::rate).contains("107.6％", "約30.6％");
    assertThat(printed.summary()).contains(document.facts().stream().map(Fact::rate).toList());
  }
}
