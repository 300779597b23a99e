package report.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.document.Labels;
import report.sheet.layout.CellRole;
import report.sheet.layout.Placeholder;

/** Holds docs/sheet-template to the names and words a template can have. */
class SheetTemplateDocTest {
  private static final Path DOCS = Path.of(System.getProperty("report.home", "."), "docs");

  /** The cells whose text is a choice: back matter, agenda, columns, sides of a comparison. */
  private static final int CHOICES = 4;

  @ParameterizedTest
  @CsvSource({"sheet-template.md,en", "sheet-template.ja.md,ja"})
  void everyNameAndWordIsExplainedAsTheStarterDoes(String file, String language)
      throws IOException {
    Labels labels = new Labels(Locale.forLanguageTag(language));
    List<String> rows = new ArrayList<>();
    for (CellRole look : CellRole.values()) {
      rows.add(row(look.sample(), labels.get("sample." + look.name())));
    }
    for (Placeholder word : Placeholder.values()) {
      rows.add(row("${" + word.word() + "}", labels.get("placeholder." + word.name())));
    }
    List<String> lines = Files.readAllLines(DOCS.resolve(file));
    assertThat(lines).containsAll(rows);
    assertThat(lines)
        .filteredOn(line -> line.startsWith("| `様式.") && !line.startsWith("| `様式.行頭."))
        .hasSize(CellRole.values().length + CHOICES);
    assertThat(lines).filteredOn(line -> line.startsWith("| `様式.行頭.")).hasSize(6);
  }

  private static String row(String name, String meaning) {
    return "| `" + name + "` | " + meaning + " |";
  }
}
