package report.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.compose.Composer;
import report.document.Document;
import report.document.Labels;
import report.finding.Findings;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

class OutputFormatsTest {
  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void pagesHaveWordsForEachFileThatTheyOffer(String language) {
    Labels labels = new Labels(Locale.forLanguageTag(language));
    Edition edition = new Edition.Whole(r1(), Set.of(), Set.of());
    for (OutputFormat format : OutputFormats.ALL) {
      for (String file : format.downloads(edition)) {
        assertThat(labels.get("page.download." + file.substring(file.indexOf('.') + 1)))
            .as(file)
            .isNotBlank();
      }
    }
  }

  private static Document r1() {
    Path plans = Path.of(System.getProperty("report.home", "."), "plans");
    return new PlansReader()
        .read(plans, new Findings()).stream()
            .filter(book -> book.year().code().equals("R1"))
            .map(
                book ->
                    Composer.compose(
                        book, book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void aBuildWithoutFormatsDrawsNoPages() {
    assertThat(OutputFormats.named(List.of()))
        .extracting(OutputFormat::code)
        .containsExactly("xlsx", "html", "csv", "json");
  }

  @Test
  void formatsAreBuiltInOneOrder() {
    assertThat(OutputFormats.named(List.of("PDF", "xlsx", "pdf")))
        .extracting(OutputFormat::code)
        .containsExactly("xlsx", "pdf");
  }
}
