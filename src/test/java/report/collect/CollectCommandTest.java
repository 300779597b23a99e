package report.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.cli.Ran;
import report.form.FormColumn;

/** {@code report collect} as typed: what it shows, writes and returns. */
class CollectCommandTest {
  @TempDir private Path folder;
  private Collecting plan;
  private Path forms;

  @BeforeEach
  void makeForm() throws IOException {
    plan = Collecting.in(folder.resolve("plans"));
    forms = Files.createDirectories(folder.resolve("forms"));
  }

  private void save(FormEditor form) throws IOException {
    Files.write(forms.resolve("課.xlsx"), form.save());
  }

  private Ran collect(Object... more) {
    Object[] arguments = new Object[4 + more.length];
    arguments[0] = "collect";
    arguments[1] = "--plans";
    arguments[2] = folder.resolve("plans");
    arguments[3] = forms;
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Ran.japanese(arguments);
  }

  @Test
  void changesAreShownByGoalWithTheRatesThatResult() throws IOException {
    save(plan.form().type("goal:interns/1", FormColumn.ACTUAL, 1250));
    String before = plan.report();

    Ran ran = collect();

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains(
            "【テーマ１】 若者の県内定着\n  interns インターンシップ参加者数\n    実績: 集計中 → 1250人\n",
            "2026-03.yaml:8 ← ",
            "課.xlsx: テーマ1!E8\n",
            "    達成率: 集計中 → 104.2％ 達成 ◎\n",
            "未回答：network 連携体制を構築する",
            "情報 F005 entry-read-as: 「1250」を、目標の単位で「1250人」と読みました");
    assertThat(ran.err()).contains("1か所（1個のファイル）が変わります。まだ何も書いていません");
    assertThat(plan.report()).isEqualTo(before);
  }

  @Test
  void whatIsWrittenIsTold() throws IOException {
    save(plan.form().type("goal:interns/1", FormColumn.ACTUAL, "1,250人"));

    assertThat(collect("--write").err()).contains("1か所（1個のファイル）を書き換えました");
    assertThat(plan.report()).contains("interns: 1,250人");
    assertThat(collect("--write").err()).contains("変わるところはありません");
  }

  @Test
  void aFormWithErrorsIsReturnedWithItsCellsMarked() throws IOException {
    save(plan.form().type("goal:interns/1", FormColumn.ACTUAL, "千人"));

    Ran ran = collect("--write", "--return", folder.resolve("back"));

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("テーマ1!E8: エラー P001");
    assertThat(ran.err()).contains("課.xlsx には誤りがあるので、何も取り込みません");
    FormEditor back = FormEditor.of(Files.readAllBytes(folder.resolve("back/課.xlsx")));
    assertThat(
            back.cell("goal:interns/1", FormColumn.ACTUAL).getCellComment().getString().getString())
        .contains("千人");
  }

  @ParameterizedTest
  @CsvSource({
    "concise, テーマ1!E8: エラー P001",
    "json, '\"sheet\": \"テーマ1\"'",
    "json, '\"cell\": \"E8\"'",
    "github, '::テーマ1!E8: '",
    "gitlab, '\"description\": \"テーマ1!E8: '",
    "gitlab, '\"begin\": 8'",
    "sarif, '\"fullyQualifiedName\": \"テーマ1!E8\"'",
    "junit, 'name=\"テーマ1!E8 P001 '"
  })
  void everyFormatNamesSheetAndCell(String format, String expected) throws IOException {
    save(plan.form().type("goal:interns/1", FormColumn.ACTUAL, "千人"));

    assertThat(collect("--format", format).out()).contains(expected);
  }

  @Test
  void changesAreFindingsInFormatsForPrograms() throws IOException {
    save(plan.form().type("goal:interns/1", FormColumn.ACTUAL, "1,250人"));

    assertThat(collect("--format", "concise").out())
        .contains("テーマ1!E8: 情報 F010 entry-taken: interns 実績が「集計中」から「1,250人」になります");
  }

  @Test
  void whatExcelLeavesBesideAnOpenWorkbookIsPassedOver() throws IOException {
    save(plan.form());
    Files.writeString(forms.resolve("~$課.xlsx"), "a");

    assertThat(collect().exit()).isZero();
  }

  @Test
  void aFileThatIsNotThereIsAFault() {
    assertThat(Ran.japanese("collect", forms.resolve("無.xlsx")).exit()).isEqualTo(2);
    assertThat(collect("--ours", "--theirs").err()).contains("--ours と --theirs は同時に使えません");
  }
}
