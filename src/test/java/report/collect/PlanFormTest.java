package report.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.form.FormColumn;

/** A form for the plan comes back into plan.yaml. */
class PlanFormTest {
  @TempDir private Path folder;
  private Collecting plan;

  @BeforeEach
  void writePlan() {
    plan = Collecting.in(folder);
  }

  @Test
  void everyKindOfEntryIsWrittenAndNothingElseChanges() {
    String before = "# 令和7年度\n" + plan.planText().replace("due: R7.9}", "due: R7.9} # 議会で約束");
    plan.planText(before);
    FormEditor form =
        plan.planForm()
            .type("theme/text:direction", FormColumn.TEXT, "県内企業の魅力を高め、伝える")
            .type("goal:employment/1", FormColumn.TARGET, "43％以上")
            .type("goal:interns/1", FormColumn.NAME, "インターンシップの参加者数")
            .type("goal:interns/1", FormColumn.TARGET, "1,300")
            .type("initiative:matching/text:aim", FormColumn.TEXT, "出会いを\n増やす")
            .type("action:fair/text:text", FormColumn.TEXT, "合同企業説明会の開催\n- 年8回")
            .type("goal:fairs/2", FormColumn.TARGET, "400人")
            .type("goal:office/1", FormColumn.DUE, "R7.12")
            .type("goal:network/1", FormColumn.NAME, "連携体制を広げる");

    Collected collected = plan.collect(form);
    Collecting.write(collected);

    assertThat(Collecting.sentences(collected)).containsExactly("F005.unit");
    assertThat(plan.planText())
        .isEqualTo(
            before
                .replace("direction: 県内企業の魅力を高める", "direction: 県内企業の魅力を高め、伝える")
                .replace("42％以上", "43％以上")
                .replace("name: インターンシップ参加者数", "name: インターンシップの参加者数")
                .replace("    aim: 出会いを増やす\n", "    aim: |\n      出会いを\n      増やす\n")
                .replace("- 年6回", "- 年8回")
                .replace("300人", "400人")
                .replace("'1,200人'", "'1,300人'")
                .replace("due: R7.9}", "due: R7.12}")
                .replace("連携体制を構築する", "連携体制を広げる"));
  }

  @Test
  void anUntouchedFormChangesNothingAndSoDoesOneThatIsTakenTwice() {
    assertThat(Collecting.told(plan.collect(plan.planForm()))).isEmpty();
    FormEditor form = plan.planForm().type("goal:schools/1", FormColumn.TARGET, "6校");
    Collecting.write(plan.collect(form));
    String once = plan.planText();

    Collected again = plan.collect(form);

    assertThat(again.changes()).isZero();
    assertThat(Collecting.told(again)).isEmpty();
    assertThat(plan.planText()).isEqualTo(once);
    assertThat(plan.planForm().cell("goal:schools/1", FormColumn.TARGET).getStringCellValue())
        .isEqualTo("6校");
  }

  @Test
  void aTargetToBeDecidedIsAskedForAndReplaced() {
    plan.planText(
        plan.planText()
            .replace("target: 5校}", "target: 未定, previous: 4校}")
            .replace("target: [5件, 10人]", "target: [未定, 10人]"));
    assertThat(plan.collect(plan.planForm()).books().get(0).missing())
        .extracting(fact -> fact.goalId())
        .contains("schools", "pair")
        .doesNotContain("employment");
    FormEditor form =
        plan.planForm()
            .type("goal:schools/1", FormColumn.TARGET, "6")
            .type("goal:pair/1", FormColumn.TARGET, "8件以上");

    Collected collected = plan.collect(form);
    Collecting.write(collected);

    assertThat(plan.planText()).contains("target: 6校, previous: 4校}", "target: [8件以上, 10人]");
    assertThat(collected.books().get(0).missing()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "goal:schools/1, TARGET, 六校, テーマ1!C28: エラー P001",
    "goal:schools/1, TARGET, '', テーマ1!C28: エラー",
    "goal:schools/1, NAME, '', テーマ1!B28: エラー",
    "goal:office/1, DUE, 9, テーマ1!C18: エラー P002",
  })
  void whatDoesNotValidateIsToldAtItsCell(
      String row, FormColumn column, String typed, String told) {
    FormEditor form = plan.planForm();
    form.cell(row, column).setCellValue(typed);
    String place = form.place(row, column).replace("'", "");

    Collected collected = plan.collect(form);

    assertThat(Collecting.told(collected))
        .anySatisfy(line -> assertThat(line).contains(place + told.substring(told.indexOf(':'))));
    assertThat(collected.files().drafts()).isEmpty();
  }

  @Test
  void aPlanThatWasChangedTooIsAConflict() {
    FormEditor form = plan.planForm().type("goal:schools/1", FormColumn.TARGET, "6校");
    String changed = plan.planText().replace("target: 5校", "target: 7校");
    plan.planText(changed);

    assertThat(Collecting.told(plan.collect(form)))
        .singleElement()
        .asString()
        .contains("F007", "5校", "7校", "6校");
    Map<String, byte[]> file = Map.of(Collecting.FORM, form.save());
    assertThat(plan.collect(Settlement.OURS, file).changes()).isZero();
    Collecting.write(plan.collect(Settlement.THEIRS, file));
    assertThat(plan.planText()).isEqualTo(changed.replace("7校", "6校"));
  }

  @Test
  void formsForResultsAndForThePlanAreTakenInOneRun() {
    byte[] results = plan.form().type("goal:schools/1", FormColumn.ACTUAL, "5校").save();
    byte[] next = plan.planForm().type("goal:schools/1", FormColumn.TARGET, "6校").save();

    Collected collected = plan.collect(Settlement.ASK, Map.of("実績.xlsx", results, "計画.xlsx", next));
    Collecting.write(collected);

    assertThat(collected.changes()).isEqualTo(2);
    assertThat(plan.report()).contains("schools: 5校");
    assertThat(plan.planText()).contains("target: 6校");
  }

  @Test
  void aGoalThatThePlanNoLongerHasIsTold() {
    FormEditor form = plan.planForm().type("goal:watched/1", FormColumn.NAME, "有効求人倍率");
    plan.planText(plan.planText().replaceAll("(?m)^.*id: watched.*\n", ""));
    plan.report(plan.report().replaceAll("(?m)^.*watched:.*\n", ""));

    assertThat(Collecting.sentences(plan.collect(form))).containsExactly("F006.gone");
  }
}
