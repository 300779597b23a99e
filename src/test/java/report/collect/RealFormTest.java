package report.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.delivery.FolderCopy;
import report.document.Labels;
import report.finding.Findings;
import report.form.FormColumn;
import report.form.FormKind;
import report.form.FormRequest.Grouping;
import report.form.SampleForms;
import report.project.Language;
import report.project.PlansFolder;
import report.read.Plans;

/** The form of a real theme, filled in and taken back. */
class RealFormTest {
  private static final String REPORT = "R1/theme-3/progress/2020-03.yaml";

  @TempDir private Path folder;
  private Path plans;

  @BeforeEach
  void copyPlans() throws IOException {
    plans = folder.resolve("plans");
    FolderCopy.copyMissing(SampleForms.PLANS, plans);
  }

  private FormEditor form() {
    return FormEditor.of(
        SampleForms.of(plans, "R1", Grouping.DEPARTMENT, FormKind.PROGRESS)
            .values()
            .iterator()
            .next());
  }

  private static FormEditor filled(FormEditor form) {
    return form.type("goal:occupancy/1", FormColumn.ACTUAL, 97)
        .type("goal:equipment-existing/2", FormColumn.ACTUAL, "154")
        .type("goal:equipment-existing/1", FormColumn.REASON, "申請が予定に届かなかった")
        .type("goal:foundation/1", FormColumn.COMPLETED, "R1.12")
        .type("goal:hbnet-companies/1", FormColumn.ACTUAL, "29社")
        .type("goal:hbnet-companies/1", FormColumn.STATE, "速報")
        .type("goal:agglomeration/1", FormColumn.RATING, "○")
        .type("goal:agglomeration/1", FormColumn.REMARK, "新たに6社が入居した")
        .type("action:consultation/text:text", FormColumn.TEXT, "基本合意に必要な重要事項を協議した");
  }

  private Collected collect(byte[] form) throws IOException {
    Findings findings = new Findings();
    PlansFolder plansFolder = Plans.folder(plans);
    List<FilledForm> forms = FilledFormReader.read("商工労働部.xlsx", form, findings).stream().toList();
    assertThat(findings.sorted()).isEmpty();
    return new Collector(
            plansFolder,
            Plans.read(plansFolder, List.of()),
            new Labels(Locale.JAPANESE),
            Language.JAPANESE,
            Settlement.ASK)
        .collect(forms);
  }

  @Test
  void onlyTheChangedValuesChange() throws IOException {
    List<String> before = Files.readAllLines(plans.resolve(REPORT));

    Collected collected = collect(filled(form()).save());
    collected.write();

    List<String> after = Files.readAllLines(plans.resolve(REPORT));
    assertThat(collected.findings().hasErrors()).isFalse();
    assertThat(without(after, before))
        .containsExactly(
            "      基本合意に必要な重要事項を協議した",
            "        done: R1.12",
            "        actual: 97％",
            "        actual: [４件, 154万円]",
            "        reason: 申請が予定に届かなかった",
            "      agglomeration:",
            "        rating: ○",
            "        evidence: 新たに6社が入居した",
            "      hbnet-companies: 29社（速報）");
    assertThat(without(before, after))
        .containsExactly(
            "      基本合意に必要な重要事項の協議",
            "      - 関係機関と協議し、以下の項目について概ね合意",
            "        - 施設の基本計画",
            "        - 機構の事業の実現性を高めるための重要項目",
            "        done: R1.11",
            "        actual: 96.8％",
            "        actual: [４件, 約153万円]",
            "      hbnet-companies: 28社");
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> left = new ArrayList<>(lines);
    others.forEach(left::remove);
    return left;
  }

  @Test
  void theRateThatResultsIsKnownBeforeAnythingIsWritten() throws IOException {
    Collected.OfBook book = collect(filled(form()).save()).books().get(0);

    assertThat(book.before().facts())
        .anyMatch(fact -> fact.goalId().equals("occupancy") && fact.rate().startsWith("107.6"));
    assertThat(book.after().facts())
        .anyMatch(fact -> fact.goalId().equals("occupancy") && fact.rate().startsWith("107.8"));
  }
}
