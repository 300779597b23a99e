package report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.calendar.FiscalYear;
import report.money.MoneyKind;
import report.plan.Actual;
import report.plan.Id;
import report.quantity.Figure;
import report.quantity.QuantityGrammar;

class FormRecordTest {
  private static final Id THEME = new Id("theme-3");

  private static final List<RowKey> KEYS =
      List.of(
          new RowKey(THEME, new RowKey.Whole(), new RowKey.Measure(new Id("employment"), 1)),
          new RowKey(THEME, new RowKey.Whole(), new RowKey.Text(TextField.CHALLENGES)),
          new RowKey(
              THEME, new RowKey.OfInitiative(new Id("saito")), new RowKey.Measure(new Id("g"), 12)),
          new RowKey(
              THEME,
              new RowKey.OfAction(new Id("seminar")),
              new RowKey.Money(MoneyKind.SETTLEMENT, "")),
          new RowKey(
              THEME,
              new RowKey.OfAction(new Id("seminar")),
              new RowKey.Money(MoneyKind.FINAL_BUDGET, "交流/会議 事業費")),
          new RowKey(
              THEME, new RowKey.OfAction(new Id("seminar")), new RowKey.Text(TextField.TEXT)));

  private static FormRecord form(String base) {
    Map<Id, String> themes = new LinkedHashMap<>();
    themes.put(THEME, "abc");
    themes.put(new Id("theme-1"), "def");
    List<FormEntry> entries = new ArrayList<>();
    KEYS.forEach(key -> entries.add(new FormEntry(key, FormColumn.TEXT, base)));
    entries.add(new FormEntry(KEYS.get(0), FormColumn.ACTUAL, "96.8％"));
    return new FormRecord(
        FormKind.PROGRESS,
        "0.1.0",
        new FiscalYear(2019),
        "R2.3月末",
        "商工労働部",
        "4月20日",
        themes,
        entries,
        List.of(new FormEntry(KEYS.get(0), FormColumn.NAME, base)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 29_999, 30_000, 30_001, 90_001})
  void aRecordIsReadAsItWasWritten(int length) {
    FormRecord form = form("😀".repeat(length) + " 　終わり\n- 行");
    assertThat(FormRecordReader.read(form.rows())).isEqualTo(new FormRecordReader.Read(form));
    assertThat(form.rows())
        .allSatisfy(row -> assertThat(row).allMatch(text -> text.length() <= 32_767));
  }

  @Test
  void emptyCellsAtTheEndOfARowMayBeMissing() {
    FormRecord form = form("");
    List<List<String>> cut =
        form.rows().stream()
            .map(row -> row.get(row.size() - 1).isEmpty() ? row.subList(0, row.size() - 1) : row)
            .toList();
    assertThat(FormRecordReader.read(cut)).isEqualTo(new FormRecordReader.Read(form));
  }

  @Test
  void aLaterFormatIsToldAndNoMoreRead() {
    assertThat(FormRecordReader.read(List.of(List.of(FormRecord.MARK, "2"), List.of("?"))))
        .isEqualTo(new FormRecordReader.Newer("2"));
  }

  @Test
  void aDamagedRecordIsNoForm() {
    List<List<String>> rows = form("8回").rows();
    List<List<String>> twice = new ArrayList<>(rows);
    twice.add(rows.get(rows.size() - 1));
    List<List<String>> other = new ArrayList<>(rows);
    other.add(List.of("entry", "theme-3/action:UPPER/text:text", "text", ""));
    assertThat(
            List.of(
                List.<List<String>>of(),
                List.of(List.of("x")),
                rows.subList(0, 2),
                rows.subList(0, rows.size() - 1),
                twice,
                other))
        .allSatisfy(
            damaged ->
                assertThat(FormRecordReader.read(damaged))
                    .isInstanceOf(FormRecordReader.Damaged.class));
  }

  @Test
  void everyKeyIsReadAsItWasWritten() {
    assertThat(KEYS).allSatisfy(key -> assertThat(RowKey.read(key.written())).contains(key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "theme-3",
        "theme-3/theme",
        "theme-3/action:/goal:a/1",
        "theme-3/theme/goal:a",
        "theme-3/theme/goal:a/0",
        "theme-3/theme/goal:a/99999999999",
        "theme-3/theme/text:text/1",
        "theme-3/theme/money:profit/",
        "../theme/text:text"
      })
  void whatIsNoKeyIsNotRead(String written) {
    assertThat(RowKey.read(written)).isEmpty();
  }

  @Test
  void columnsAreNamedTogetherWhereTheyShareAColumn() {
    List<FormColumn> columns = List.of(FormColumn.ACTUAL, FormColumn.STEPS, FormColumn.AMOUNT);
    assertThat(FormColumn.read(FormColumn.written(columns))).isEqualTo(columns);
    assertThat(FormColumn.read("実績 ")).isEmpty();
  }

  @Test
  void noCellIsAskedForTwice() {
    FormEntry entry = new FormEntry(KEYS.get(0), FormColumn.ACTUAL, "");
    FiscalYear year = new FiscalYear(2019);
    assertThatThrownBy(
            () ->
                new FormRecord(
                    FormKind.PLAN,
                    "",
                    year,
                    "",
                    "",
                    "",
                    Map.of(),
                    List.of(entry, entry),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8回        | ''     | 8回",
        "8回        | 確定   | 8回",
        "85.6％     | 速報   | 85.6％（速報）",
        "85.6％（速報） | 速報 | 85.6％（速報）",
        "''         | 集計中 | 集計中",
        "''         | 確定   | ''",
        "調査中     | ''     | 調査中",
        "''         | ''     | ''"
      })
  void figureAndStateAreWrittenTogether(String figure, String state, String written) {
    assertThat(new FigureState(figure, state).written()).contains(written);
  }

  @Test
  void aFigureAndAWordForNoneContradictEachOther() {
    assertThat(new FigureState("8回", "集計中").written()).isEqualTo(Optional.empty());
    assertThat(new FigureState("8回（速報）", "確定").written()).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "85.6％（速報）",
        "85.6％見込",
        "実績見込 85.6％",
        "85.6％（R6暫定値）",
        "85.6％（R6、速報）",
        "12件（確定値）",
        "906万円（R5）",
        "約153万円"
      })
  void theCellsOfAnActualAreWrittenAsItWas(String written) {
    Figure figure = QuantityGrammar.readFigure("1件").found().orElseThrow().printedAs(written);
    Actual actual = new Actual.Known(figure, Actual.Certainty.FINAL);
    assertThat(FigureState.of(actual).written()).contains(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"集計中", "公表待ち（R8.7公表予定）", "－", "調査なし（隔年）"})
  void theCellsOfAWordInsteadOfAFigureAreWrittenAsItWas(String word) {
    assertThat(FigureState.of(new Actual.Pending(word))).isEqualTo(new FigureState("", word));
    assertThat(FigureState.of(new Actual.NotMeasured(word)).written()).contains(word);
  }
}
