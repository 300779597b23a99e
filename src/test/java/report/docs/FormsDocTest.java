package report.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.document.Labels;
import report.form.FormRequest;
import report.project.Language;
import report.project.Messages;
import report.sheet.template.FormRole;

/** Holds the pages about forms to what the forms and their template say. */
class FormsDocTest {
  @ParameterizedTest
  @CsvSource({"forms.md,en", "forms.ja.md,ja"})
  void everySampleIsExplainedAsTheStarterDoes(String file, String language) {
    Labels labels = new Labels(Locale.forLanguageTag(language));
    List<String> rows = new ArrayList<>();
    for (FormRole role : FormRole.values()) {
      rows.add("| `" + role.sample() + "` | " + labels.get("formMeaning." + role.name()) + " |");
    }
    assertThat(Docs.read("docs/" + file).lines().filter(line -> line.startsWith("| `調査票.")))
        .containsExactlyElementsOf(rows);
  }

  @ParameterizedTest
  @CsvSource({"filling-in.md,en", "filling-in.ja.md,ja"})
  void thePageForDepartmentsSaysWhatTheCoverSays(String file, String language) {
    Messages texts = new Messages(FormRequest.TEXTS, Language.named(language).orElseThrow());
    List<String> steps = new ArrayList<>();
    for (String kind : List.of("progress", "plan")) {
      for (int i = 1; texts.bundle().containsKey("how." + kind + "." + i); i++) {
        steps.add(i + ". " + texts.get("how." + kind + "." + i));
      }
    }
    assertThat(steps).hasSize(16);
    assertThat(Docs.read("docs/" + file).lines().filter(line -> line.matches("\\d+\\. .*")))
        .containsExactlyElementsOf(steps);
  }
}
