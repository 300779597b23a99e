package report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.form.FormRequest.Grouping;
import report.plan.Goal;
import report.plan.Id;
import report.plan.Measure;
import report.plan.NumericGoal;
import report.plan.Theme;
import report.read.Plans;
import report.sheet.standard.WorkbookStandard;

class FormOutputTest {
  @TempDir private static Path folder;

  private static Path sample;
  private static Map<String, byte[]> departments;
  private static byte[] whole;

  @BeforeAll
  static void write() throws IOException {
    sample = SampleForms.sample(folder);
    departments = SampleForms.of(sample, "R7", Grouping.DEPARTMENT, FormKind.PROGRESS);
    whole =
        SampleForms.of(sample, "R7", Grouping.THEME, FormKind.PROGRESS)
            .getOrDefault("theme-1.xlsx", new byte[0]);
  }

  static Stream<byte[]> forms() {
    return Stream.of(
            SampleForms.of(SampleForms.PLANS, "R1", Grouping.DEPARTMENT, FormKind.PROGRESS)
                .values()
                .stream(),
            SampleForms.of(SampleForms.PLANS, "R1", Grouping.THEME, FormKind.PLAN)
                .values()
                .stream(),
            SampleForms.of(sample, "R7", Grouping.DEPARTMENT, FormKind.PLAN).values().stream(),
            departments.values().stream(),
            Stream.of(whole))
        .flatMap(some -> some);
  }

  private static String base(String row, FormColumn column) {
    RowKey key = RowKey.read(row).orElseThrow();
    return FilledForm.of(whole).record().byRow().getOrDefault(key, List.of()).stream()
        .filter(entry -> entry.column() == column)
        .map(FormEntry::base)
        .findFirst()
        .orElse("no such cell");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormKeepsToTheStandard(byte[] form) {
    WorkbookStandard.check("form", form);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void anUntouchedFormSaysWhatItsRecordSays(byte[] form) {
    FilledForm read = FilledForm.of(form);
    assertThat(read.record().entries())
        .isNotEmpty()
        .allSatisfy(
            entry ->
                assertThat(read.cells(entry))
                    .singleElement()
                    .satisfies(cell -> assertThat(FilledForm.text(cell)).isEqualTo(entry.base())));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void onlyCellsToFillInAreUnlockedAndKeepWhatIsTyped(byte[] form) {
    FilledForm read = FilledForm.of(form);
    List<Cell> asked =
        read.record().entries().stream().flatMap(entry -> read.cells(entry).stream()).toList();
    assertThat(asked)
        .allSatisfy(
            cell -> {
              assertThat(cell.getCellStyle().getLocked()).isFalse();
              assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            });
    for (Sheet sheet : read.workbook()) {
      assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
    }
    assertThat(read.workbook().isStructureLocked()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void keysAndRecordAreHidden(byte[] form) {
    XSSFWorkbook workbook = FilledForm.of(form).workbook();
    int last = workbook.getNumberOfSheets() - 1;
    assertThat(workbook.getSheetName(last)).isEqualTo(FormRecord.SHEET);
    assertThat(workbook.getSheetVisibility(last)).isEqualTo(SheetVisibility.VERY_HIDDEN);
    for (int i = 1; i < last; i++) {
      Sheet sheet = workbook.getSheetAt(i);
      assertThat(sheet.isColumnHidden(0)).isTrue();
      assertThat(sheet.getRow(0).getZeroHeight()).isTrue();
      assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
      CellAddress start = sheet.getActiveCell();
      assertThat(sheet.getRow(start.getRow()).getCell(start.getColumn()).getCellStyle().getLocked())
          .isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"R1", "R5", "R7"})
  void everyGoalIsAskedForExactlyOnce(String year) throws IOException {
    Path plans = year.equals("R7") ? sample : SampleForms.PLANS;
    List<Theme> themes =
        Plans.read(Plans.folder(plans), List.of()).books().stream()
            .filter(book -> book.year().code().equals(year))
            .flatMap(book -> book.themes().stream())
            .toList();
    List<String> expected =
        themes.stream()
            .flatMap(theme -> theme.goals().flatMap(goal -> measures(theme, goal)))
            .toList();
    for (Grouping grouping : Grouping.values()) {
      List<String> asked =
          SampleForms.of(plans, year, grouping, FormKind.PROGRESS).values().stream()
              .flatMap(form -> FilledForm.of(form).record().byRow().keySet().stream())
              .filter(key -> key.subject() instanceof RowKey.Measure)
              .map(key -> key.theme() + " " + key.subject())
              .toList();
      assertThat(asked).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static Stream<String> measures(Theme theme, Goal goal) {
    List<Measure> measures = goal instanceof NumericGoal numeric ? numeric.measures() : List.of();
    return Stream.iterate(1, i -> i + 1)
        .limit(Math.max(1, measures.size()))
        .map(i -> theme.id() + " " + new RowKey.Measure(goal.id(), i));
  }

  @Test
  void whatIsReportedStandsInTheCellsAsItIsWritten() {
    assertThat(base("theme-1/theme/goal:employment/1", FormColumn.ACTUAL)).isEqualTo("43.2％");
    assertThat(base("theme-1/theme/goal:employment/1", FormColumn.STATE)).isEqualTo("速報");
    String matching = "theme-1/initiative:matching/";
    assertThat(base(matching + "goal:interns/1", FormColumn.ACTUAL)).isEmpty();
    assertThat(base(matching + "goal:interns/1", FormColumn.STATE)).isEqualTo("集計中");
    assertThat(base(matching + "text:challenges", FormColumn.TEXT)).isEqualTo("県外への就職が多い");
    String fair = "theme-1/action:fair/";
    assertThat(base(fair + "text:text", FormColumn.TEXT)).isEqualTo("説明会を開催した\n- {fairs}");
    assertThat(base(fair + "goal:fairs/1", FormColumn.ACTUAL)).isEqualTo("5回");
    assertThat(base(fair + "goal:fairs/2", FormColumn.ACTUAL)).isEqualTo("約280人");
    assertThat(base(fair + "goal:fairs/1", FormColumn.REASON)).isEqualTo("悪天候\n- 1回を中止");
    assertThat(base(fair + "goal:fairs/2", FormColumn.REASON)).isEqualTo("no such cell");
    assertThat(base(fair + "goal:fairs/1", FormColumn.REMARK)).isEqualTo("秋のみ");
    assertThat(base(fair + "goal:office/1", FormColumn.COMPLETED)).isEqualTo("R7.11");
    assertThat(base(fair + "goal:steps/1", FormColumn.STEPS)).isEqualTo("3");
    assertThat(base(fair + "goal:network/1", FormColumn.RATING)).isEmpty();
    assertThat(base(fair + "goal:watched/1", FormColumn.STATE)).isEqualTo("見込");
    assertThat(base(fair + "goal:later/1", FormColumn.STATE)).isEqualTo("－");
    assertThat(base(fair + "money:settlement/開催費", FormColumn.AMOUNT)).isEqualTo("9,876千円");
    assertThat(base(fair + "money:final/会議費", FormColumn.AMOUNT)).isEmpty();
    assertThat(base("theme-1/theme/text:challenges", FormColumn.TEXT)).isEqualTo("no such cell");
  }

  @Test
  void eachDepartmentIsAskedForWhatItAnswersFor() {
    assertThat(departments.keySet())
        .containsExactlyInAnyOrder("商工労働部.xlsx", "雇用労働政策課.xlsx", "教育委員会.xlsx");
    assertThat(keys("商工労働部.xlsx")).contains("goal:employment/1").doesNotContain("goal:interns/1");
    assertThat(keys("雇用労働政策課.xlsx"))
        .contains("goal:interns/1", "goal:fairs/2", "text:text")
        .doesNotContain("goal:network/1", "goal:schools/1");
    assertThat(keys("教育委員会.xlsx")).contains("goal:network/1", "goal:schools/1");
  }

  private static List<String> keys(String form) {
    return FilledForm.of(departments.getOrDefault(form, new byte[0]))
        .record()
        .byRow()
        .keySet()
        .stream()
        .map(key -> key.written().replaceFirst("^[^/]*/[^/]*/", ""))
        .toList();
  }

  @Test
  void whatMayBeEnteredIsSaidAndCheckedWhereExcelCan() {
    XSSFSheet sheet = FilledForm.of(whole).workbook().getSheetAt(1);
    Map<String, String> rules =
        sheet.getDataValidations().stream()
            .collect(
                Collectors.toMap(
                    rule -> rule.getPromptBoxTitle() + rule.getPromptBoxText(),
                    FormOutputTest::accepted));
    assertThat(rules.keySet()).allMatch(text -> text.length() < 300);
    assertThat(rules.values()).contains("◎,○,△,×", String.join(",", FigureState.WORDS), "0 to 4");
  }

  private static String accepted(DataValidation rule) {
    String[] words = rule.getValidationConstraint().getExplicitListValues();
    return words == null
        ? rule.getValidationConstraint().getFormula1()
            + " to "
            + rule.getValidationConstraint().getFormula2()
        : String.join(",", words);
  }

  @Test
  void whatIsDueAndEmptyIsColored() {
    Sheet sheet = FilledForm.of(whole).workbook().getSheetAt(1);
    long cells = 0;
    for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
      cells +=
          Stream.of(
                  sheet
                      .getSheetConditionalFormatting()
                      .getConditionalFormattingAt(i)
                      .getFormattingRanges())
              .count();
    }
    // The 8 measures have two cells each, and there are a milestone that is due and a judged goal;
    // a repost and a milestone of next year are not due.
    assertThat(cells).isEqualTo(8 * 2 + 2);
  }

  @Test
  void anEarlierReportIsShownAndAsksForResultsOnceMore() throws IOException {
    Path plans = SampleForms.sample(folder.resolve("later"));
    Path progress = plans.resolve("R7/theme-1/progress");
    Files.move(progress.resolve("2026-03.yaml"), progress.resolve("2025-09.yaml"));
    Path september = progress.resolve("2025-09.yaml");
    Files.writeString(
        september,
        Files.readString(september)
            .replace("R8.3月末", "R7.9月末")
            .replace("office: R7.11", "office: R7.9"));
    byte[] form =
        SampleForms.of(plans, "R7", Grouping.THEME, FormKind.PROGRESS, Optional.of("R8.3月末"))
            .getOrDefault("theme-1.xlsx", new byte[0]);
    FilledForm read = FilledForm.of(form);
    FormEntry actual = read.record().byRow().getOrDefault(key("goal:fairs/1"), List.of()).get(0);
    assertThat(actual.base()).isEmpty();
    assertThat(read.record().byRow().getOrDefault(key("text:text"), List.of()).get(0).base())
        .startsWith("説明会を開催した");
    Row row = read.cells(actual).get(0).getRow();
    assertThat(row).anySatisfy(cell -> assertThat(FilledForm.text(cell)).isEqualTo("5回"));
  }

  private static RowKey key(String subject) {
    return RowKey.read("theme-1/action:fair/" + subject).orElseThrow();
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    assertThat(SampleForms.of(sample, "R7", Grouping.THEME, FormKind.PROGRESS).get("theme-1.xlsx"))
        .isEqualTo(whole);
  }

  @Test
  void proposalsHaveTheirOwnRows() {
    assertThat(keys("商工労働部.xlsx")).contains("proposal:1", "proposal:5");
    assertThat(base("theme-1/theme/proposal:1", FormColumn.PLACE)).isEmpty();
  }

  @Test
  void theDigestIsThatOfThePlanWhateverIsReported() throws IOException {
    Map<Id, String> digests = FilledForm.of(whole).record().themes();
    Path plans = SampleForms.sample(folder.resolve("digest"));
    Path plan = plans.resolve("R7/theme-1/plan.yaml");
    Files.delete(plans.resolve("R7/theme-1/progress/2026-03.yaml"));
    Files.writeString(plan, "# コメント\n" + Files.readString(plan));
    assertThat(digests(plans)).isEqualTo(digests);
    Files.writeString(plan, Files.readString(plan).replace("42％以上", "43％以上"));
    assertThat(digests(plans)).isNotEqualTo(digests);
  }

  private static Map<Id, String> digests(Path plans) {
    byte[] form =
        SampleForms.of(plans, "R7", Grouping.THEME, FormKind.PROGRESS)
            .getOrDefault("theme-1.xlsx", new byte[0]);
    return FilledForm.of(form).record().themes();
  }

  @Test
  void aFormForThePlanAsksForWhatThePlanSays() {
    byte[] form =
        SampleForms.of(sample, "R7", Grouping.THEME, FormKind.PLAN)
            .getOrDefault("theme-1.xlsx", new byte[0]);
    List<String> entries =
        FilledForm.of(form).record().entries().stream()
            .map(
                entry ->
                    entry.row().written().replaceFirst("^theme-1/", "")
                        + " "
                        + entry.column().code()
                        + " "
                        + entry.base().replace('\n', '|'))
            .toList();
    assertThat(entries)
        .containsExactly(
            "theme/text:direction text 県内企業の魅力を高める",
            "theme/goal:employment/1 name 県内就職率",
            "theme/goal:employment/1 target 42％以上",
            "initiative:matching/text:aim text 出会いを増やす",
            "initiative:matching/goal:interns/1 name インターンシップ参加者数",
            "initiative:matching/goal:interns/1 target 1,200人",
            "action:fair/text:text text 合同企業説明会の開催|- 年6回",
            "action:fair/goal:fairs/1 name 説明会",
            "action:fair/goal:fairs/1 target 6回",
            "action:fair/goal:fairs/2 target 300人",
            "action:fair/goal:pair/1 name 相談",
            "action:fair/goal:pair/1 target 5件",
            "action:fair/goal:pair/2 target 10人",
            "action:fair/goal:office/1 name 窓口の開設",
            "action:fair/goal:office/1 due R7.9",
            "action:fair/goal:steps/1 name 候補地の選定",
            "action:fair/goal:steps/1 due R8.6",
            "action:fair/goal:network/1 name 連携体制を構築する",
            "action:fair/goal:watched/1 name 求人倍率",
            "action:fair/goal:later/1 name 累計の企業数",
            "action:other/text:text text 学校との連携",
            "action:other/goal:schools/1 name 連携した学校",
            "action:other/goal:schools/1 target 5校");
  }
}
