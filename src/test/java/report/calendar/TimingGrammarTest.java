package report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.notation.Reading;

class TimingGrammarTest {
  private static final FiscalYear R1 = new FiscalYear(2019);

  @ParameterizedTest(name = "{0} is {1} to {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A month of an era.
          R1.9          | 2019-09-01 | 2019-09-30 | MONTH
          R1.09         | 2019-09-01 | 2019-09-30 | MONTH
          R01.9         | 2019-09-01 | 2019-09-30 | MONTH
          r1.9          | 2019-09-01 | 2019-09-30 | MONTH
          R元.9         | 2019-09-01 | 2019-09-30 | MONTH
          R1.9月        | 2019-09-01 | 2019-09-30 | MONTH
          R1/9          | 2019-09-01 | 2019-09-30 | MONTH
          令和元年9月   | 2019-09-01 | 2019-09-30 | MONTH
          令和1年9月    | 2019-09-01 | 2019-09-30 | MONTH
          R1年9月       | 2019-09-01 | 2019-09-30 | MONTH
          H31.4         | 2019-04-01 | 2019-04-30 | MONTH
          R1.5          | 2019-05-01 | 2019-05-31 | MONTH
          S64.1         | 1989-01-01 | 1989-01-31 | MONTH
          H1.1          | 1989-01-01 | 1989-01-31 | MONTH
          R2.2          | 2020-02-01 | 2020-02-29 | MONTH
          # A day of an era.
          R1.11.5       | 2019-11-05 | 2019-11-05 | DAY
          R1.11.05      | 2019-11-05 | 2019-11-05 | DAY
          R1/11/5       | 2019-11-05 | 2019-11-05 | DAY
          R1.11月5日    | 2019-11-05 | 2019-11-05 | DAY
          令和元年11月5日 | 2019-11-05 | 2019-11-05 | DAY
          平成31年4月30日 | 2019-04-30 | 2019-04-30 | DAY
          R1.5.1        | 2019-05-01 | 2019-05-01 | DAY
          H1.1.8        | 1989-01-08 | 1989-01-08 | DAY
          S64.1.7       | 1989-01-07 | 1989-01-07 | DAY
          R2.2.29       | 2020-02-29 | 2020-02-29 | DAY
          # Gregorian.
          2019-11-05    | 2019-11-05 | 2019-11-05 | DAY
          2019-11-5     | 2019-11-05 | 2019-11-05 | DAY
          2019/11/5     | 2019-11-05 | 2019-11-05 | DAY
          2019.11.5     | 2019-11-05 | 2019-11-05 | DAY
          2019年11月5日 | 2019-11-05 | 2019-11-05 | DAY
          2019-09       | 2019-09-01 | 2019-09-30 | MONTH
          2019-9        | 2019-09-01 | 2019-09-30 | MONTH
          2019/9        | 2019-09-01 | 2019-09-30 | MONTH
          2019年9月     | 2019-09-01 | 2019-09-30 | MONTH
          # Without a year, within the fiscal year R1.
          11/19         | 2019-11-19 | 2019-11-19 | DAY
          4/1           | 2019-04-01 | 2019-04-01 | DAY
          3/31          | 2020-03-31 | 2020-03-31 | DAY
          2/29          | 2020-02-29 | 2020-02-29 | DAY
          11月19日      | 2019-11-19 | 2019-11-19 | DAY
          9月           | 2019-09-01 | 2019-09-30 | MONTH
          3月           | 2020-03-01 | 2020-03-31 | MONTH
          9月末         | 2019-09-30 | 2019-09-30 | MONTH_END
          2月末         | 2020-02-29 | 2020-02-29 | MONTH_END
          9月中旬       | 2019-09-11 | 2019-09-20 | TEN_DAYS
          年度末        | 2020-03-31 | 2020-03-31 | MONTH_END
          今年度末      | 2020-03-31 | 2020-03-31 | MONTH_END
          # A part of a month.
          R2.3月末      | 2020-03-31 | 2020-03-31 | MONTH_END
          R2.3末        | 2020-03-31 | 2020-03-31 | MONTH_END
          令和2年3月末  | 2020-03-31 | 2020-03-31 | MONTH_END
          R1.9月上旬    | 2019-09-01 | 2019-09-10 | TEN_DAYS
          R1.9下旬      | 2019-09-21 | 2019-09-30 | TEN_DAYS
          R2.2月下旬    | 2020-02-21 | 2020-02-29 | TEN_DAYS
          # Seasons.
          R4春          | 2022-03-01 | 2022-05-31 | SEASON
          令和4年春     | 2022-03-01 | 2022-05-31 | SEASON
          令和4年の秋   | 2022-09-01 | 2022-11-30 | SEASON
          2022年夏      | 2022-06-01 | 2022-08-31 | SEASON
          R1春          | 2019-03-01 | 2019-05-31 | SEASON
          H31春         | 2019-03-01 | 2019-05-31 | SEASON
          # Fiscal years.
          R2年度        | 2020-04-01 | 2021-03-31 | FISCAL_YEAR
          令和元年度    | 2019-04-01 | 2020-03-31 | FISCAL_YEAR
          平成32年度    | 2020-04-01 | 2021-03-31 | FISCAL_YEAR
          2019年度      | 2019-04-01 | 2020-03-31 | FISCAL_YEAR
          R2年度末      | 2021-03-31 | 2021-03-31 | MONTH_END
          # Spans.
          R2.2～3       | 2020-02-01 | 2020-03-31 | SPAN
          R2.2～3月     | 2020-02-01 | 2020-03-31 | SPAN
          R2.2～R2.3    | 2020-02-01 | 2020-03-31 | SPAN
          R2.2～5       | 2020-02-01 | 2020-05-31 | SPAN
          R1.11～2      | 2019-11-01 | 2020-02-29 | SPAN
          R1.11～R2.2   | 2019-11-01 | 2020-02-29 | SPAN
          H31.4～R2.3   | 2019-04-01 | 2020-03-31 | SPAN
          H31.4～5      | 2019-04-01 | 2019-05-31 | SPAN
          R1.8～9       | 2019-08-01 | 2019-09-30 | SPAN
          8月～9月      | 2019-08-01 | 2019-09-30 | SPAN
          8月～9        | 2019-08-01 | 2019-09-30 | SPAN
          11月～2月     | 2019-11-01 | 2020-02-29 | SPAN
          R2.2～3月末   | 2020-02-01 | 2020-03-31 | SPAN
          R2.2下旬～3   | 2020-02-21 | 2020-03-31 | SPAN
          10/9～11      | 2019-10-09 | 2019-10-11 | SPAN
          10/9～11日    | 2019-10-09 | 2019-10-11 | SPAN
          10/9～11/2    | 2019-10-09 | 2019-11-02 | SPAN
          12/20～1/5    | 2019-12-20 | 2020-01-05 | SPAN
          12/20～2/29   | 2019-12-20 | 2020-02-29 | SPAN
          R1.10.9～11   | 2019-10-09 | 2019-10-11 | SPAN
          R1.10.9～11.5 | 2019-10-09 | 2019-11-05 | SPAN
          R2.2.14～5/3  | 2020-02-14 | 2020-05-03 | SPAN
          3/1～4/1      | 2020-03-01 | 2020-04-01 | SPAN
          2019-11-05～07 | 2019-11-05 | 2019-11-07 | SPAN
          2019-11-05～12-03 | 2019-11-05 | 2019-12-03 | SPAN
          10月9日～11日 | 2019-10-09 | 2019-10-11 | SPAN
          10/9～10月末  | 2019-10-09 | 2019-10-31 | SPAN
          R4春～R4秋    | 2022-03-01 | 2022-11-30 | SPAN
          R1年度～R3年度 | 2019-04-01 | 2022-03-31 | SPAN
          # Full width, other dashes, idle spaces.
          Ｒ１．９      | 2019-09-01 | 2019-09-30 | MONTH
          R１.9月       | 2019-09-01 | 2019-09-30 | MONTH
          ２０１９－１１－０５ | 2019-11-05 | 2019-11-05 | DAY
          １１／１９    | 2019-11-19 | 2019-11-19 | DAY
          R2.2〜3       | 2020-02-01 | 2020-03-31 | SPAN
          R2.2~３       | 2020-02-01 | 2020-03-31 | SPAN
          '令和元年 11月 5日 ' | 2019-11-05 | 2019-11-05 | DAY
          'R2.2 ～ 3'   | 2020-02-01 | 2020-03-31 | SPAN
          '令和元年　11月' | 2019-11-01 | 2019-11-30 | MONTH
          """)
  void aDateKeepsThePrecisionItWasWrittenWith(
      String written, LocalDate first, LocalDate last, Precision precision) {
    assertThat(TimingGrammar.read(written, R1).found())
        .hasValue(new Timing(first, last, precision, false, written.strip()));
  }

  @ParameterizedTest
  @CsvSource({
    "R1.9頃, MONTH",
    "R1.9月頃, MONTH",
    "R１.9月頃, MONTH",
    "R1.9ごろ, MONTH",
    "9月ころ, MONTH",
    "R4春ごろ, SEASON",
    "R2.3月末頃, MONTH_END",
    "令和元年11月5日頃, DAY",
    "11/19頃, DAY",
    "R2年度頃, FISCAL_YEAR",
    "R2年度末頃, MONTH_END",
    "R2.2～3頃, SPAN",
    "R2.2頃～3, SPAN",
    "R1.9上旬頃, TEN_DAYS",
  })
  void aboutIsKept(String written, Precision precision) {
    Timing timing = TimingGrammar.read(written, R1).found().orElseThrow();

    assertThat(timing.about()).isTrue();
    assertThat(timing.precision()).isEqualTo(precision);
    assertThat(timing.written()).isEqualTo(written);
  }

  @ParameterizedTest(name = "{0}: {1}, write {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # The era was not in force.
          R1.4            | NOT_IN_ERA | H31.4
          R1.4.30         | NOT_IN_ERA | H31.4.30
          R1.4月頃        | NOT_IN_ERA | H31.4月頃
          Ｒ１．４        | NOT_IN_ERA | H31.4
          令和元年4月     | NOT_IN_ERA | 平成31年4月
          令和元年4月30日 | NOT_IN_ERA | 平成31年4月30日
          H31.5           | NOT_IN_ERA | R1.5
          H31.5.1         | NOT_IN_ERA | R1.5.1
          平成31年5月     | NOT_IN_ERA | 令和元年5月
          平成32年4月     | NOT_IN_ERA | 令和2年4月
          H32.4           | NOT_IN_ERA | R2.4
          平成元年1月5日  | NOT_IN_ERA | 昭和64年1月5日
          昭和64年2月     | NOT_IN_ERA | 平成元年2月
          S64.1.8         | NOT_IN_ERA | H1.1.8
          H31夏           | NOT_IN_ERA | R1夏
          平成31年秋頃    | NOT_IN_ERA | 令和元年秋頃
          R1.4～9         | NOT_IN_ERA | H31.4～9
          R1.4～R1.9      | NOT_IN_ERA | H31.4～R1.9
          R1.9～H32.3     | NOT_IN_ERA | R1.9～R2.3
          # Two readings.
          1.9             | AMBIGUOUS  | 1/9, R1.9
          1-9             | AMBIGUOUS  | 1/9, R1.9
          2.13            | AMBIGUOUS  | 2/13
          9               | AMBIGUOUS  | 9月
          8～9月          | AMBIGUOUS  | 8月～9月
          R2.2～3.5       | AMBIGUOUS  | R2.2～3/5, R2.2～R3.5
          R4冬            | AMBIGUOUS  | R4.1～R4.2, R4.12～R5.2
          R1冬            | AMBIGUOUS  | R1.12～R2.2
          H31冬           | AMBIGUOUS  | H31.1～H31.2
          令和4年冬       | AMBIGUOUS  | 令和4年1月～令和4年2月, 令和4年12月～令和5年2月
          2022年冬頃      | AMBIGUOUS  | 2022.1～2022.2, 2022.12～2023.2
          # No such day.
          R2.13           | NO_SUCH_DAY |
          R2.0            | NO_SUCH_DAY |
          R1.9.31         | NO_SUCH_DAY |
          R1.9.0          | NO_SUCH_DAY |
          R3.2.29         | NO_SUCH_DAY |
          2019-02-29      | NO_SUCH_DAY |
          2019-13         | NO_SUCH_DAY |
          13/1            | NO_SUCH_DAY |
          19/11           | NO_SUCH_DAY |
          2/30            | NO_SUCH_DAY |
          13月            | NO_SUCH_DAY |
          10/9～32        | NO_SUCH_DAY |
          # Backwards.
          R2.3～R2.2      | ENDS_BEFORE_START |
          R2.3～2         | ENDS_BEFORE_START |
          R1.9～5         | ENDS_BEFORE_START |
          10/9～8         | ENDS_BEFORE_START |
          10/30～2        | ENDS_BEFORE_START |
          R3年度～R2年度  | ENDS_BEFORE_START |
          2019-11-05～2019-11-04 | ENDS_BEFORE_START |
          # Beyond the years that can be named.
          1026-11-05      | OUT_OF_RANGE |
          0000-01         | OUT_OF_RANGE |
          9999-12-31      | OUT_OF_RANGE |
          S1.12           | OUT_OF_RANGE |
          1900年春        | OUT_OF_RANGE |
          # No date at all.
          ''              | NOT_A_DATE |
          未定            | NO_DATE |
          R1              | NOT_A_DATE |
          R2年            | NOT_A_DATE |
          2019            | NOT_A_DATE |
          R0.9            | NOT_A_DATE |
          R0春            | NOT_A_DATE |
          R100.9          | NOT_A_DATE |
          M45.7           | NOT_A_DATE |
          5日             | NOT_A_DATE |
          20191105        | NOT_A_DATE |
          R1.9.           | NOT_A_DATE |
          R1.9.5.1        | NOT_A_DATE |
          R1.9.5日        | MORE_THAN_A_DATE | R1.9.5
          R1.9.5末        | NOT_A_DATE |
          R1.9.5上旬      | NOT_A_DATE |
          11/1末          | NOT_A_DATE |
          R1.9-11         | NOT_A_DATE |
          R1-9            | NOT_A_DATE |
          2019-11/5       | NOT_A_DATE |
          2019.11-5       | NOT_A_DATE |
          2019-11月5日    | NOT_A_DATE |
          令和元年9       | NOT_A_DATE |
          令和元年11月5   | NOT_A_DATE |
          11月5           | NOT_A_DATE |
          19/11/05        | NOT_A_DATE |
          9/2019          | NOT_A_DATE |
          11/19（火）     | MORE_THAN_A_DATE | 11/19
          R1.9月中        | MORE_THAN_A_DATE | R1.9月
          随時 | NO_DATE | R1年度末
          年度内 | PART_OF_YEAR | R1年度末
          上半期 | PART_OF_YEAR | R1.9月末
          第3四半期 | PART_OF_YEAR | R1.12月末
          R1.9月末日現在 | MORE_THAN_A_DATE | R1.9月末
          9月15日（水曜日）予定 | MORE_THAN_A_DATE | 9月15日
          R2年度中        | PART_OF_YEAR | R2年度末
          R1.7～          | NOT_A_DATE |
          ～R1.7          | NOT_A_DATE |
          R1.7～9～11     | NOT_A_DATE |
          R1.7、9、11     | NOT_A_DATE |
          R2～R4年度      | NOT_A_DATE |
          R2年度～4月     | NOT_A_DATE |
          R4春～5月       | NOT_A_DATE |
          10/9～頃        | NOT_A_DATE |
          '11/1 9'        | NOT_A_DATE |
          '2019-1 1-05'   | NOT_A_DATE |
          R1 2.3          | NOT_A_DATE |
          令和二年三月    | NOT_A_DATE |
          HЗ1.4           | NOT_A_DATE |
          R①.9           | NOT_A_DATE |
          2019-11-05T00:00 | NOT_A_DATE |
          """)
  void aDateIsNeverMisread(String written, DateFault fault, String instead) {
    Reading<Timing> reading = TimingGrammar.read(written, R1);

    List<String> suggestions = instead == null ? List.of() : Arrays.asList(instead.split(", "));
    assertThat(reading).isEqualTo(new Reading.Refusal<>(fault, suggestions));
    assertThat(suggestions).allMatch(text -> TimingGrammar.read(text, R1).found().isPresent());
  }

  @ParameterizedTest
  @ValueSource(ints = {2018, 2019, 2020})
  void aDayWithoutAYearLiesInItsFiscalYear(int start) {
    FiscalYear year = new FiscalYear(start);
    for (LocalDate day = year.firstDay(); year.contains(day); day = day.plusDays(1)) {
      String written = day.getMonthValue() + "/" + day.getDayOfMonth();

      assertThat(TimingGrammar.read(written, year).found().map(Timing::first)).hasValue(day);
    }
  }

  @Test
  void aDayOfAnEraReadsAsItIsWritten() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      LocalDate day = LocalDate.of(1927, 4, 1).plusDays(random.nextInt(99_000));
      Era era = Era.of(day).orElseThrow();
      int year = era.yearOf(day.getYear());
      if (year > 99) {
        continue;
      }
      String tail = "." + day.getMonthValue() + "." + day.getDayOfMonth();
      String kanji =
          "%s%s年%d月%d日"
              .formatted(
                  era.kanji(), year == 1 ? "元" : year, day.getMonthValue(), day.getDayOfMonth());

      assertThat(List.of(era.letter() + "" + year + tail, kanji, day.toString()))
          .allSatisfy(
              written ->
                  assertThat(TimingGrammar.read(written, R1).found())
                      .hasValue(new Timing(day, day, Precision.DAY, false, written)));
    }
  }
}
