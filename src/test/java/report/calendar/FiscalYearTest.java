package report.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.notation.Reading;

class FiscalYearTest {

  @ParameterizedTest
  @CsvSource({
    "1927, 昭和2年度, S2",
    "1988, 昭和63年度, S63",
    "1989, 平成元年度, H1",
    "2018, 平成30年度, H30",
    "2019, 令和元年度, R1",
    "2020, 令和2年度, R2",
    "2199, 令和181年度, R181",
  })
  void aYearIsCalledByTheEraOfItsFirstOfMay(int start, String label, String code) {
    FiscalYear year = new FiscalYear(start);

    assertThat(year.label()).isEqualTo(label);
    assertThat(year.code()).isEqualTo(code);
    assertThat(year).hasToString(code);
  }

  @ParameterizedTest
  @CsvSource({
    "平成32年度, 令和2年度",
    "Ｈ３２, R2",
    "平成32, 令和2年度",
    "昭和64年度, 平成元年度",
  })
  void aYearOfAnEraThatWasOverHasAnotherName(String written, String name) {
    assertThat(FiscalYearGrammar.renamed(written)).hasValue(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"H31", "平成31年度", "R1", "令和元年度", "2020", "FY2020", "R2.4", "平成32年"})
  void othersKeepTheirs(String written) {
    assertThat(FiscalYearGrammar.renamed(written)).isEmpty();
  }

  @Test
  void itRunsFromAprilToMarch() {
    FiscalYear r1 = new FiscalYear(2019);

    assertThat(r1.firstDay()).isEqualTo("2019-04-01");
    assertThat(r1.lastDay()).isEqualTo("2020-03-31");
    assertThat(r1.contains(r1.firstDay())).isTrue();
    assertThat(r1.contains(r1.lastDay())).isTrue();
    assertThat(r1.contains(r1.firstDay().minusDays(1))).isFalse();
    assertThat(r1.contains(r1.lastDay().plusDays(1))).isFalse();
    assertThat(r1.yearOf(Month.APRIL)).isEqualTo(2019);
    assertThat(r1.yearOf(Month.MARCH)).isEqualTo(2020);
  }

  @Test
  void everyDayBelongsToTheYearThatContainsIt() {
    for (LocalDate day = LocalDate.of(2018, 3, 1);
        day.isBefore(LocalDate.of(2020, 5, 1));
        day = day.plusDays(1)) {
      assertThat(FiscalYear.of(day).contains(day)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1926, 2200, 0, -1})
  void aYearOutOfRangeIsRejected(int start) {
    assertThatThrownBy(() -> new FiscalYear(start)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1927-03-31, false",
    "1927-04-01, true",
    "2200-03-31, true",
    "2200-04-01, false",
  })
  void theRangeOfDaysIsThatOfTheYears(LocalDate day, boolean inRange) {
    assertThat(FiscalYear.isInRange(day)).isEqualTo(inRange);
  }

  @Test
  void yearsAreOrderedByTime() {
    assertThat(
            List.of(new FiscalYear(2020), new FiscalYear(2018), new FiscalYear(2019)).stream()
                .sorted()
                .map(FiscalYear::code))
        .containsExactly("H30", "R1", "R2");
  }

  @ParameterizedTest
  @CsvSource({
    "R1, 2019",
    "r1, 2019",
    "R01, 2019",
    "R元, 2019",
    "令和元, 2019",
    "Ｒ１, 2019",
    "R1年度, 2019",
    "令和元年度, 2019",
    "令和1年度, 2019",
    "令和 元年度, 2019",
    "H31, 2019",
    "平成31年度, 2019",
    "2019, 2019",
    "２０１９, 2019",
    "2019年度, 2019",
    "FY2019, 2019",
    "fy2019, 2019",
    "R5, 2023",
    "平成32年度, 2020",
    "H1, 1989",
    "S64, 1989",
    "S63, 1988",
    "1927, 1927",
    "2199, 2199",
    "' R1 ', 2019",
  })
  void aYearIsReadInAllItsForms(String written, int start) {
    assertThat(FiscalYearGrammar.read(written).found()).hasValue(new FiscalYear(start));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "R",
        "R0",
        "R00",
        "R100",
        "R-1",
        "R1.5",
        "1",
        "31",
        "元年度",
        "201",
        "20190",
        "FY19",
        "1926",
        "2200",
        "S1",
        "令和二年度",
        "R1 2",
        "2019-2020",
        "../R1",
        "R1/",
        "M1"
      })
  void whatIsNoFiscalYearIsRefused(String written) {
    assertThat(FiscalYearGrammar.read(written))
        .isEqualTo(new Reading.Refusal<>(DateFault.NOT_A_FISCAL_YEAR, List.of()));
  }

  @ParameterizedTest
  @CsvSource({"令和元年, 令和元年度", "R1年, R1年度", "2019年, 2019年度"})
  void aCalendarYearIsNoFiscalYear(String written, String instead) {
    assertThat(FiscalYearGrammar.read(written))
        .isEqualTo(new Reading.Refusal<>(DateFault.NOT_A_FISCAL_YEAR, List.of(instead)));
  }

  @Test
  void aCodeAndALabelReadAsTheirYear() {
    for (int start = FiscalYear.FIRST; start <= 2117; start++) {
      FiscalYear year = new FiscalYear(start);

      assertThat(FiscalYearGrammar.read(year.code()).found()).hasValue(year);
      assertThat(FiscalYearGrammar.read(year.label()).found()).hasValue(year);
    }
  }
}
