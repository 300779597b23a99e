package report.sheet.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Suggestion;

/** What a template chooses besides the appearance of cells. */
class ChoicesTest {
  @Test
  void theStarterChoosesWhatIsUsual() {
    Choices chosen = Forms.read(Forms.starter(StarterPaper.A3)).choices();

    assertThat(chosen).isEqualTo(Choices.USUAL);
    assertThat(chosen.backMatter()).isEqualTo(BackMatter.HIDDEN);
    assertThat(chosen.summary()).hasSize(11).startsWith(SummaryField.GOAL);
  }

  @Test
  void aTemplateWithoutTheCellsChoosesTheSame() {
    assertThat(
            read(
                    form -> {
                      form.removeName(form.getName("様式.巻末"));
                      form.removeName(form.getName("様式.次第の用紙"));
                      Forms.at(form, "様式.総括表の列").setBlank();
                    },
                    new Findings())
                .map(Template::choices))
        .contains(Choices.USUAL);
  }

  @Test
  void theColumnsOfTheSummaryAreTakenInTheirOrder() {
    Choices chosen =
        read(
                form -> {
                  Forms.at(form, "様式.巻末").setCellValue("別のブック");
                  Forms.at(form, "様式.次第の用紙").setCellValue("ほかのシートと同じ");
                  Forms.at(form, "様式.総括表の列").setCellValue("担当部局、指標・目標\n単位，達成率 達成率");
                },
                new Findings())
            .orElseThrow()
            .choices();

    assertThat(chosen.backMatter()).isEqualTo(BackMatter.SEPARATE);
    assertThat(chosen.agenda()).isEqualTo(AgendaPaper.SAME);
    assertThat(chosen.summary())
        .containsExactly(
            SummaryField.DEPARTMENT, SummaryField.GOAL, SummaryField.UNIT, SummaryField.RATE);
  }

  @Test
  void whatCannotBeChosenIsReportedWithTheNearest() {
    Findings findings = new Findings();

    assertThat(
            read(
                form -> {
                  Forms.at(form, "様式.巻末").setCellValue("印刷しな");
                  Forms.at(form, "様式.総括表の列").setCellValue("達成度、実績");
                },
                findings))
        .isEmpty();

    assertThat(findings.sorted())
        .extracting(Finding::sentence, finding -> finding.arguments().get(1))
        .containsExactlyInAnyOrder(
            tuple("W002.unknown-choice", "印刷しな"),
            tuple("W002.unknown-choice", "達成度"),
            tuple("W002.no-goals", "様式.総括表の列"));
    assertThat(findings.sorted())
        .anySatisfy(
            f -> assertThat(f.suggestions()).extracting(Suggestion::shown).contains("印刷しない"));
  }

  private static Optional<Template> read(Consumer<XSSFWorkbook> edit, Findings findings) {
    byte[] form = Forms.edited(StarterPaper.A3, edit);
    return TemplateReader.read(form, new TemplateFaults("mine.xlsx", findings));
  }
}
