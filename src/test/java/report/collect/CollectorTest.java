package report.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.finding.Finding;
import report.finding.Rule;
import report.form.FormColumn;
import report.form.FormRecord;

/** What departments enter comes into the progress file, and nothing else changes there. */
class CollectorTest {
  @TempDir private Path folder;
  private Collecting plan;

  @BeforeEach
  void writePlan() {
    plan = Collecting.in(folder);
  }

  /** A form with an entry for every kind of goal. */
  private FormEditor filled() {
    return plan.form()
        .type("goal:employment/1", FormColumn.ACTUAL, "43.5")
        .type("goal:employment/1", FormColumn.STATE, "確定")
        .type("goal:interns/1", FormColumn.ACTUAL, 1250)
        .type("goal:fairs/2", FormColumn.ACTUAL, "290人")
        .type("goal:pair/1", FormColumn.ACTUAL, "4")
        .type("goal:pair/2", FormColumn.ACTUAL, "12人")
        .type("goal:pair/1", FormColumn.REASON, "企業の都合\n来年度は増やす")
        .type("goal:office/1", FormColumn.REASON, "工事の遅れ")
        .type("goal:steps/1", FormColumn.STEPS, 4)
        .type("goal:steps/1", FormColumn.COMPLETED, "R8.2")
        .type("goal:network/1", FormColumn.RATING, "○")
        .type("goal:network/1", FormColumn.REMARK, "協定を結んだ")
        .type("goal:watched/1", FormColumn.ACTUAL, "1.4")
        .type("goal:later/1", FormColumn.ACTUAL, "12社")
        .type("goal:schools/1", FormColumn.ACTUAL, "5校")
        .type("money:settlement/開催費", FormColumn.AMOUNT, "9,900千円")
        .type("action:fair/text:text", FormColumn.TEXT, "説明会を6回開催した\n- {fairs}")
        .type("initiative:matching/text:next", FormColumn.TEXT, "県外の学生にも案内する");
  }

  @Test
  void everyKindOfEntryIsWrittenAsACarefulPersonWould() {
    assertThat(plan.written(filled()))
        .isEqualTo(
            """
            asOf: R8.3月末
            results:
              employment: 43.5％
            initiatives:
              matching:
                challenges: 県外への就職が多い
                next: 県外の学生にも案内する
                results:
                  interns: 1250人
            actions:
              fair:
                text: |
                  説明会を6回開催した
                  - {fairs}
                money:
                  - {name: 開催費, settlement: '9,900千円'}
                results:
                  fairs:
                    actual: [5回, 290人]
                    reason: |
                      悪天候
                      - 1回を中止
                    note: 秋のみ
                  office:
                    done: R7.11
                    reason: 工事の遅れ
                  steps: {done: R8.2, steps: 4}
                  pair:
                    actual: [4件, 12人]
                    reason: |
                      企業の都合
                      来年度は増やす
                  network:
                    rating: ○
                    evidence: 協定を結んだ
                  watched: {actual: 1.4倍（見込）}
                  later: 12社
              other:
                results:
                  schools: 5校
            """);
  }

  @Test
  void anUntouchedFormChangesNothing() {
    Collected collected = plan.collect(plan.form());

    assertThat(collected.changes()).isZero();
    assertThat(Collecting.told(collected)).isEmpty();
    assertThat(collected.files().drafts()).isEmpty();
  }

  @Test
  void collectingTwiceChangesNothingTheSecondTime() {
    FormEditor form = filled();
    String once = plan.written(form);

    Collected again = plan.collect(form);

    assertThat(again.changes()).isZero();
    assertThat(Collecting.told(again)).isEmpty();
    assertThat(plan.written(form)).isEqualTo(once);
  }

  @Test
  void aNewFormShowsWhatWasFilledIn() {
    plan.written(filled());

    FormEditor next = plan.form();

    assertThat(next.cell("goal:pair/1", FormColumn.ACTUAL).getStringCellValue()).isEqualTo("4件");
    assertThat(next.cell("goal:pair/1", FormColumn.REASON).getStringCellValue())
        .isEqualTo("企業の都合\n来年度は増やす");
    assertThat(next.cell("goal:network/1", FormColumn.RATING).getStringCellValue()).isEqualTo("○");
    assertThat(next.cell("goal:steps/1", FormColumn.COMPLETED).getStringCellValue())
        .isEqualTo("R8.2");
    assertThat(plan.collect(next).changes()).isZero();
  }

  @Test
  void twoFormsGiveTheSameFileInEitherOrder() {
    byte[] one = plan.form().type("goal:interns/1", FormColumn.ACTUAL, "1,250人").save();
    byte[] two = plan.form().type("goal:schools/1", FormColumn.ACTUAL, "5校").save();

    Collecting.write(plan.collect(Settlement.ASK, Map.of("一.xlsx", one, "二.xlsx", two)));
    String together = plan.report();
    Collecting other = Collecting.in(folder.resolve("other"));
    Collecting.write(other.collect(Settlement.ASK, Map.of("二.xlsx", two)));
    Collecting.write(other.collect(Settlement.ASK, Map.of("一.xlsx", one)));

    assertThat(other.report()).isEqualTo(together).contains("1,250人", "5校");
  }

  @Test
  void commentsOrderQuotesAndLineEndsAreKept() {
    plan.report(
        """
        # 令和7年度の実績
        asOf: "R8.3月末"   # 年度末

        actions:
            fair:
                results:
                    later: '11社'     # 見直し中
                    office:           # 完了したか
                    fairs: [ 5回, 約280人 ]
        """
            .replace("\n", "\r\n"));
    FormEditor form =
        plan.form()
            .type("goal:later/1", FormColumn.ACTUAL, "12社")
            .type("goal:office/1", FormColumn.COMPLETED, "R7.11")
            .type("goal:fairs/1", FormColumn.ACTUAL, "6回");

    assertThat(plan.written(form))
        .isEqualTo(
            """
            # 令和7年度の実績
            asOf: "R8.3月末"   # 年度末

            actions:
                fair:
                    results:
                        later: '12社'     # 見直し中
                        office: R7.11           # 完了したか
                        fairs: [ 6回, 約280人 ]
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void aReportThatIsNotThereIsMade() throws IOException {
    Files.delete(plan.file());
    FormEditor form =
        plan.form()
            .type("goal:employment/1", FormColumn.ACTUAL, "43.5％")
            .type("goal:interns/1", FormColumn.ACTUAL, "1,250人");

    assertThat(plan.written(form))
        .isEqualTo(
            """
            # yaml-language-server: $schema=../../../.schema/progress.json
            asOf: R8.3月末
            results:
              employment: 43.5％
            initiatives:
              matching:
                results:
                  interns: 1,250人
            actions: {}
            """);
  }

  @Test
  void aFileThatWasChangedTooIsAConflict() {
    FormEditor form = plan.form().type("goal:employment/1", FormColumn.ACTUAL, "44％");
    String changed = plan.report().replace("43.2％（速報）", "43.3％（速報）");
    plan.report(changed);

    Collected asked = plan.collect(form);

    assertThat(Collecting.told(asked))
        .singleElement()
        .asString()
        .contains("F007", "43.2％（速報）", "43.3％（速報）", "44％（速報）");
    assertThat(asked.refused()).containsExactly(Collecting.FORM);
    assertThat(asked.files().drafts()).isEmpty();
    Map<String, byte[]> file = Map.of(Collecting.FORM, form.save());
    assertThat(plan.collect(Settlement.OURS, file).changes()).isZero();
    Collecting.write(plan.collect(Settlement.THEIRS, file));
    assertThat(plan.report()).isEqualTo(changed.replace("43.3％", "44％"));
  }

  @Test
  void aChangeElsewhereInTheFileIsNoConflict() {
    FormEditor form = plan.form().type("goal:employment/1", FormColumn.ACTUAL, "44％");
    String changed = plan.report().replace("秋のみ", "秋と冬");
    plan.report(changed);

    assertThat(plan.written(form)).isEqualTo(changed.replace("43.2％", "44％"));
  }

  @Test
  void anEntryThatWouldNotValidateIsToldAtItsCellAndNothingOfTheFormIsTaken() {
    FormEditor form =
        plan.form()
            .type("goal:employment/1", FormColumn.ACTUAL, "四割")
            .type("goal:interns/1", FormColumn.ACTUAL, "1,250社")
            .type("goal:network/1", FormColumn.RATING, "〇")
            .type("goal:office/1", FormColumn.COMPLETED, "11")
            .type("goal:schools/1", FormColumn.ACTUAL, "5校");

    Collected collected = plan.collect(form);

    assertThat(collected.findings().sorted())
        .extracting(f -> f.span().source().cell().orElseThrow() + " " + f.rule().id())
        .containsExactly(
            "テーマ1!E6 P001", "テーマ1!E8 P004", "テーマ1!E8 F005", "テーマ1!H15 P002", "テーマ1!G17 R003");
    assertThat(collected.findings().sorted().get(4).suggestions())
        .extracting(s -> s.text())
        .containsExactly("○");
    assertThat(collected.changes()).isZero();
    assertThat(collected.files().drafts()).isEmpty();
  }

  @Test
  void aFormWithErrorsDoesNotKeepOthersBack() {
    byte[] bad = plan.form().type("goal:employment/1", FormColumn.ACTUAL, "四割").save();
    byte[] good = plan.form().type("goal:schools/1", FormColumn.ACTUAL, "5校").save();

    Collected collected = plan.collect(Settlement.ASK, Map.of("悪.xlsx", bad, "良.xlsx", good));

    assertThat(collected.refused()).containsExactly("悪.xlsx");
    assertThat(collected.changes()).isEqualTo(1);
  }

  @Test
  void twoCopiesThatDifferAreToldAndEqualOnesTakenOnce() {
    byte[] one = plan.form().type("goal:schools/1", FormColumn.ACTUAL, "5校").save();
    byte[] two = plan.form().type("goal:schools/1", FormColumn.ACTUAL, "6校").save();

    Collected differ = plan.collect(Settlement.ASK, Map.of("一.xlsx", one, "二.xlsx", two));
    Collected same = plan.collect(Settlement.ASK, Map.of("一.xlsx", one, "三.xlsx", one));

    assertThat(Collecting.sentences(differ)).containsExactly("F003.twice", "F003.twice");
    assertThat(differ.refused()).containsExactly("一.xlsx", "二.xlsx");
    assertThat(same.changes()).isEqualTo(1);
    assertThat(Collecting.told(same)).isEmpty();
  }

  @Test
  void whatIsStillMissingIsTold() {
    assertThat(plan.collect(filled()).books().get(0).missing()).isEmpty();
    assertThat(plan.collect(plan.form()).books().get(0).missing())
        .extracting(fact -> fact.goalId() + " " + fact.measure())
        .contains("network ", "pair 件");
  }

  @Test
  void oneFigureOfSeveralIsToldWhereTheOtherIsMissing() {
    Collected collected = plan.collect(plan.form().type("goal:pair/1", FormColumn.ACTUAL, "4件"));

    assertThat(Collecting.told(collected))
        .singleElement()
        .asString()
        .startsWith("用紙.xlsx: テーマ1!E14: エラー F004");
  }

  @ParameterizedTest
  @CsvSource({
    "goal:schools/1, REASON, I26",
    "goal:schools/1, REMARK, K26",
    "goal:network/1, NEXT, J17",
    "goal:network/1, REMARK, K17"
  })
  void aRemarkAloneIsToldAtItsCell(String row, FormColumn column, String cell) {
    FormEditor form = plan.form().type(row, column, "調査の遅れ");

    assertThat(Collecting.told(plan.collect(form)))
        .singleElement()
        .asString()
        .startsWith("用紙.xlsx: テーマ1!" + cell + ": エラー F004");
  }

  @Test
  void anAmountOfAnotherItemIsAddedToTheList() {
    FormEditor form = plan.form().type("money:final/会議費", FormColumn.AMOUNT, "480千円");

    assertThat(plan.written(form))
        .contains(
            """
                  - {name: 開催費, settlement: '9,876千円'}
                  - name: 会議費
                    final: 480千円
            """);
  }

  @Test
  void aProposalIsALineToPasteAndNotWritten() {
    FormEditor form =
        plan.form()
            .type("proposal:2", FormColumn.NAME, "参加者の満足度")
            .type("proposal:2", FormColumn.TARGET, "80％以上")
            .type("proposal:2", FormColumn.PREVIOUS, "75％")
            .type("proposal:2", FormColumn.PLACE, "合同企業説明会");

    Collected collected = plan.collect(form);

    assertThat(collected.changes()).isZero();
    Finding finding = collected.findings().sorted().get(0);
    assertThat(finding.rule()).isEqualTo(Rule.PROPOSAL);
    assertThat(finding.suggestions().get(0).text())
        .isEqualTo("- {id: proposal-2, name: '参加者の満足度', target: '80％以上', previous: '75％'}");
  }

  @Test
  void whatWasDeletedInTheFormIsDeletedInTheFile() {
    FormEditor form = plan.form();
    form.cell("goal:fairs/1", FormColumn.REMARK).setBlank();
    form.cell("goal:later/1", FormColumn.STATE).setBlank();

    Collected collected = plan.collect(form);
    Collecting.write(collected);

    assertThat(collected.changes()).isEqualTo(2);
    assertThat(plan.report()).contains("        note:\n", "      later:\n");
    assertThat(plan.collect(form).changes()).isZero();
  }

  @Test
  void aPlanThatChangedIsToldAndWhatItStillHasIsTaken() throws IOException {
    FormEditor form =
        plan.form()
            .type("goal:schools/1", FormColumn.ACTUAL, "5校")
            .type("goal:watched/1", FormColumn.ACTUAL, "1.4倍");
    Path file = folder.resolve("R7/theme-1/plan.yaml");
    Files.writeString(file, without("watched", Files.readString(file)));
    plan.report(without("watched", plan.report()));

    Collected collected = plan.collect(form);

    assertThat(Collecting.sentences(collected)).containsExactly("F006", "F006.gone");
    assertThat(collected.changes()).isEqualTo(1);
  }

  @Test
  void aFormOfAYearThatIsNotThereIsRefused() throws IOException {
    byte[] form = plan.bytes();
    Files.move(folder.resolve("R7"), folder.resolve("R6"));
    Path book = folder.resolve("R6/book.yaml");
    Files.writeString(book, Files.readString(book).replace("R8.3", "R7.3"));
    Path report = folder.resolve("R6/theme-1/progress/2026-03.yaml");
    Files.delete(report);

    assertThat(Collecting.sentences(plan.collect(Settlement.ASK, Map.of("古.xlsx", form))))
        .containsExactly("F002.year");
  }

  @Test
  void whatIsNoFormIsRefused() {
    byte[] template = plan.bytes();
    FormEditor form = FormEditor.of(template);
    int record = form.workbook().getSheetIndex(FormRecord.SHEET);
    form.workbook().removeSheetAt(record);

    assertThat(Collecting.sentences(plan.collect(form))).containsExactly("F002.record");
  }

  private static String without(String word, String text) {
    return text.lines()
        .filter(line -> !line.contains(word))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
