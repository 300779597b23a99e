package report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.cli.Ran;

class FormCommandTest {
  @TempDir private Path folder;

  private Path plans;
  private Path out;

  @BeforeEach
  void writePlans() throws IOException {
    plans = SampleForms.sample(folder.resolve("plans"));
    out = folder.resolve("forms");
  }

  private Ran form(String... options) {
    List<Object> words = new ArrayList<>(List.of("form", "R7", "--plans", plans, "--out", out));
    words.addAll(List.of(options));
    return Ran.english(words.toArray());
  }

  @Test
  void eachDepartmentGetsAForm() {
    Ran ran = form("--due", "4月20日");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines())
        .containsExactly(out + "/R7/商工労働部.xlsx", out + "/R7/雇用労働政策課.xlsx", out + "/R7/教育委員会.xlsx");
    assertThat(ran.err()).contains("2 warnings");
  }

  @Test
  void theCoverSaysWhoAndByWhenInTheLanguageAskedFor() throws IOException {
    form("--due", "4月20日", "--words", "en", "--by", "theme");
    FilledForm read = FilledForm.of(Files.readAllBytes(out.resolve("R7/theme-1.xlsx")));
    assertThat(read.workbook().getSheetName(0)).isEqualTo("Cover");
    assertThat(read.record().due()).isEqualTo("4月20日");
    assertThat(read.workbook().getSheetAt(0))
        .anySatisfy(row -> assertThat(row.getCell(1)).hasToString("4月20日"))
        .anySatisfy(row -> assertThat(row.getCell(1)).hasToString("商工労働部"));
  }

  @Test
  void aFormThatWasFilledInIsNotReplacedUnlessAsked() throws IOException {
    form("--by", "theme");
    Path filled = out.resolve("R7/theme-1.xlsx");
    byte[] before = Files.readAllBytes(filled);
    byte[] after = Arrays.copyOf(before, before.length + 1);
    Files.write(filled, after);
    Ran ran = form("--by", "theme");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("theme-1.xlsx");
    assertThat(Files.readAllBytes(filled)).isEqualTo(after);
    assertThat(form("--by", "theme", "--force").exit()).isZero();
    assertThat(Files.readAllBytes(filled)).isEqualTo(before);
  }

  @Test
  void whatADepartmentReturnedUnderAnotherNameStays() throws IOException {
    form();
    Path returned = out.resolve("R7/商工労働部（記入済）.xlsx");
    Files.writeString(returned, "filled");
    assertThat(form().exit()).isZero();
    assertThat(returned).hasContent("filled");
  }

  @Test
  void formsForThePlanStandBesideThoseForResults() {
    form();
    assertThat(form("--plan", "--by", "theme").out()).contains("/R7-plan/theme-1.xlsx");
    assertThat(out.resolve("R7/教育委員会.xlsx")).exists();
  }

  @Test
  void oneThemeHasAFolderOfItsOwn() {
    assertThat(form("--theme", "1", "--by", "theme").out()).contains("/R7-theme-1/theme-1.xlsx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--by,initiative",
        "--words,fr",
        "--as-of,someday",
        "--theme,9",
        "--templates,nowhere"
      })
  void whatCannotBeAskedForIsAUsageError(String options) {
    Ran ran = form(options.split(","));
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  @Test
  void plansWithErrorsGiveNoForms() throws IOException {
    Path plan = plans.resolve("R7/theme-1/plan.yaml");
    Files.writeString(plan, SampleForms.PLAN.replace("42％以上", "四割"));
    Ran ran = form();
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("P001");
    assertThat(out).doesNotExist();
  }

  @Test
  void aFaultyTemplateIsReported() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(templates.resolve("form.xlsx"), "no workbook");
    Ran ran = form("--templates", templates.toString());
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("form.xlsx").contains("W002");
  }

  @Test
  void theStatusOfReturnedFormsSaysWhoOwesWhat() throws IOException {
    form("--due", "4月20日");
    Files.delete(out.resolve("R7/教育委員会.xlsx"));
    Path filled = out.resolve("R7/雇用労働政策課.xlsx");
    FilledForm read = FilledForm.of(Files.readAllBytes(filled));
    FormEntry actual =
        new FormEntry(
            RowKey.read("theme-1/action:fair/goal:pair/1").orElseThrow(), FormColumn.ACTUAL, "");
    read.cells(actual).get(0).setCellValue("5件");
    try (OutputStream changed = Files.newOutputStream(filled)) {
      read.workbook().write(changed);
    }
    Ran ran = Ran.english("collect", out.resolve("R7"), "--plans", plans, "--status");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines())
        .containsExactly(
            "FY2025 産業振興計画 as of R8.3月末",
            "",
            "■ 商工労働部: "
                + out.resolve("R7/商工労働部.xlsx")
                + ", 0 cells filled in (to be returned by 4月20日)",
            "- nothing is missing",
            "",
            "■ 雇用労働政策課: " + filled + ", 1 cells filled in (to be returned by 4月20日)",
            "- by R8.6: 候補地の選定 (not yet due) [theme-1/steps]",
            "",
            "■ 教育委員会: no form returned, 1 goals not reported",
            "- by end of FY2025: 連携体制を構築する (unreported) [theme-1/network]");
  }

  @Test
  void aBookWithoutThemesHasNoForms() {
    Ran ran = Ran.english("form", "R5", "--plans", SampleForms.PLANS, "--out", out);
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).contains("R5 has no themes");
    assertThat(out.resolve("R5")).doesNotExist();
  }
}
