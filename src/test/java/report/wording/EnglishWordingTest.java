package report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.calendar.ReferencePeriodGrammar;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.money.Amount;
import report.money.AmountGrammar;
import report.plan.Actual;
import report.plan.TargetGrammar;
import report.quantity.Figure;
import report.quantity.QuantityGrammar;
import report.quantity.Unit;

class EnglishWordingTest {
  private static final FiscalYear R1 = new FiscalYear(2019);
  private static final Wording ENGLISH =
      new EnglishWording(
          Map.of("件", "case|cases", "か所", "place|places", "会社", "company", "学生", "students"));

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          約153万円 | about 1,530,000 yen
          153万円 | 1,530,000 yen
          28億9,075万円 | 2,890,750,000 yen
          1.5億円 | 150,000,000 yen
          1,234,567円 | 1,234,567 yen
          936百万円 | 936,000,000 yen
          5千件 | 5,000 cases
          1.7万人 | 17,000 people
          90％以上 | 90% or more
          90％ | 90%
          80.0％ | 80.0%
          ９６．８％ | 96.8%
          ▲3.2％ | −3.2%
          △161人 | −161 people
          －5℃ | −5 °C
          +3ポイント | +3 points
          約▲3％ | about −3%
          3件未満 | less than 3 cases
          1件 | 1 case
          5.0件以下 | 5.0 cases or less
          50件超 | more than 50 cases
          500万円以内 | 5,000,000 yen or less
          50件以上を維持 | keep 50 cases or more
          80～90％ | 80–90%
          80%~90% | 80–90%
          ▲5～5％ | −5 to 5%
          約80～90％ | about 80–90%
          10万～20万円 | 100,000–200,000 yen
          5～10万円 | 50,000–100,000 yen
          8,000人～1万人 | 8,000–10,000 people
          1位～3位 | 1st–3rd place
          年5～6回 | 5–6 times a year
          累計500件 | 500 cases in total
          累計500件以上 | 500 cases or more in total
          500件（累計） | 500 cases (total)
          12位以内 | 12th place or better
          1位 | 1st place
          22位 | 22nd place
          全国37位 | 全国: 37th place
          年5回以上 | 5 times a year or more
          年間5回 | 5 times a year
          毎年50件 | 50 cases every year
          単年度50件 | 50 cases in a single year
          10回/年 | 10 times a year
          月10回 | 10 times a month
          毎週5回 | 5 times a week
          15kg/人当たり | 15 kg per person
          86個/㎡ | 86個/㎡
          5t-CO2/年 | 5 t-CO₂ a year
          5t-CO₂ | 5 t-CO₂
          25km2 | 25 km²
          30m3/日 | 30 m³ a day
          3ヘクタール | 3 ha
          8,618ｍ | 8,618 m
          946g/人･日 | 946g/人・日
          延べ125名 | 125 people, counting repeats
          30000人（延べ） | 30000 people (counting repeats)
          57人（うち女性14人） | 57 people (うち女性14人)
          27件（6件） | 27 cases (6 cases)
          80.0％（12/15市町） | 80.0% (12/15市町)
          学生200名 | students: 200 people
          全20市町 | all 20市町
          28社 | 28社
          約28社以上 | about 28社 or more
          3か所 | 3 places
          3箇所 | 3 places
          6か月 | 6 months
          2030年 | 2030
          3年 | 3 years
          2.5倍 | 2.5 times
          0.5‰ | 0.5‰
          ゼロ件 | 0 cases
          50 | 50
          増加を目指す | increase
          前年度より増加 | increase on last year
          前年度以上 | no lower than last year’s figure
          基準値以下 | no higher than the baseline
          現状維持 | no lower than the baseline
          0の維持 | keep at 0
          未定 | to be decided
          """)
  void targetsAreInEnglish(String written, String english) {
    assertThat(TargetGrammar.read(written).found().map(ENGLISH::target).map(t -> t.written()))
        .hasValue(english);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R1.9 | September 2019
          R1.9頃 | around September 2019
          令和元年9月ごろ | around September 2019
          R2.3月末 | end of March 2020
          R2.2～3 | February–March 2020
          R1.12～R2.3 | December 2019 – March 2020
          R1.12～2 | December 2019 – February 2020
          R2.2月上旬 | early February 2020
          R2.2月中旬 | mid-February 2020
          R2.2月下旬 | late February 2020
          R1.11.5 | 5 November 2019
          2019-11-05 | 5 November 2019
          令和元年11月5日 | 5 November 2019
          11/19 | 19 November 2019
          9月 | September 2019
          10/9～11 | 9–11 October 2019
          10/9～11/3 | 9 October – 3 November 2019
          12/28～1/4 | 28 December 2019 – 4 January 2020
          R1.11.5～11.6 | 5–6 November 2019
          R1.10～12月末 | October 2019 – end of December 2019
          R1.9月上旬～10月下旬 | early September 2019 – late October 2019
          R4春ごろ | around spring 2022
          R4秋 | autumn 2022
          R4夏 | summer 2022
          R2年度末 | end of FY2020
          R2年度 | FY2020
          年度末 | end of FY2019
          R2年度～R4年度 | FY2020 – FY2022
          """)
  void datesAreInEnglish(String written, String english) {
    Timing timing = TimingGrammar.read(written, R1).found().orElseThrow();

    Timing worded = ENGLISH.timing(timing);

    assertThat(worded.written()).isEqualTo(english);
    assertThat(
            new Timing(
                worded.first(),
                worded.last(),
                worded.precision(),
                worded.about(),
                timing.written()))
        .isEqualTo(timing);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R1 | FY2019
          令和5年度 | FY2023
          R5上半期 | first half of FY2023
          R5第2四半期 | Q2 of FY2023
          2027年 | CY2027
          令和5年 | CY2023
          R8.2月時点 | as of February 2026
          R8.2 | February 2026
          R2～R4 | FY2020–FY2022 total
          R2～8年度累計 | FY2020–FY2026 total
          R1.10～R3.3 | October 2019 – March 2021 total
          5か年累計 | 5-year total
          五か年平均 | 5-year average
          H29～R3平均 | FY2017–FY2021 average
          17～21年平均 | 17–21 average
          """)
  void periodsAreInEnglish(String written, String english) {
    ReferencePeriod period = ReferencePeriodGrammar.read(written, R1).orElseThrow();

    ReferencePeriod worded = ENGLISH.period(period);

    assertThat(worded.written()).isEqualTo(english);
    assertThat(worded.year()).isEqualTo(period.year());
    assertThat(worded).hasSameClassAs(period);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12,345千円 | 12,345,000 yen
          ▲500千円 | −500,000 yen
          約1.5億円 | about 150,000,000 yen
          － | –
          未定 | to be decided
          集計中 | being compiled
          """)
  void amountsOfMoneyAreInEnglish(String written, String english) {
    Amount amount = AmountGrammar.read(written).found().orElseThrow();

    Amount worded = ENGLISH.amount(amount);

    assertThat(worded.written()).isEqualTo(english);
    assertThat(worded.yen().map(Amount.Yen::value)).isEqualTo(amount.yen().map(Amount.Yen::value));
    if (amount instanceof Amount.Unstated before) {
      assertThat(((Amount.Unstated) worded).isPending()).isEqualTo(before.isPending());
    }
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          906万円（R5） | R5 | 9,060,000 yen (FY2023)
          R5：906万円 | R5 | 9,060,000 yen (FY2023)
          906万円 R5 | R5 | 9,060,000 yen (FY2023)
          暫定値 85.6％ | | 85.6% (provisional)
          86％（R6、速報）※1 | R6 | 86% (FY2024, preliminary) ※1
          500件（R2～R4累計） | R2～R4累計 | 500 cases (FY2020–FY2022 total)
          91％（2023年度入学） | | 91% (2023年度入学)
          28社（R8.2月時点） | R8.2月時点 | 28社 (as of February 2026)
          443件（2月時点） | 2月時点 | 443 cases (as of February 2020)
          10件見込 | | 10 cases (expected)
          12,000人（推計値） | | 12,000 people (estimate)
          """)
  void wordsBesideFiguresAreInEnglish(String written, String period, String english) {
    Optional<ReferencePeriod> known =
        Optional.ofNullable(period)
            .map(text -> ReferencePeriodGrammar.read(text, R1).orElseThrow());
    String bare = written.replaceAll("（[^）]*）|※\\d|見込|暫定値| R5|R5：", "").strip();
    Figure figure = QuantityGrammar.readFigure(bare).found().orElseThrow().printedAs(written);

    assertThat(ENGLISH.quantity(figure, known).written()).isEqualTo(english);
  }

  @ParameterizedTest(name = "{0} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          集計中 | | being compiled
          公表待ち（R8.7公表予定） | R8.7 | awaiting publication (expected July 2026)
          R8.7公表予定 | R8.7 | expected July 2026
          公表待ち（秋） | | awaiting publication (秋)
          知事が公表 | | 知事が公表
          """)
  void wordsInPlaceOfAFigureThatIsOwedAreInEnglish(String word, String date, String english) {
    Optional<Timing> knownOn =
        Optional.ofNullable(date).map(text -> TimingGrammar.read(text, R1).found().orElseThrow());

    Actual worded = ENGLISH.actual(new Actual.Pending(word, knownOn));

    assertThat(worded.written()).isEqualTo(english);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"－,–", "該当なし,not applicable", "調査なし（隔年）,no survey (every other year)"})
  void wordsForNoFigureAreInEnglish(String word, String english) {
    assertThat(ENGLISH.actual(new Actual.NotMeasured(word)).written()).isEqualTo(english);
    assertThat(ENGLISH.absence(word)).isEqualTo(english);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "50件,50 cases",
    "R1.9,September 2019",
    "集計中,being compiled",
    "R2～R4,FY2020–FY2022 total",
    "何かの文,何かの文"
  })
  void figuresAndDatesThatWereKeptAsTextsAreInEnglish(String written, String english) {
    assertThat(ENGLISH.text(written, R1)).isEqualTo(english);
  }

  @Test
  void theDataHaveTranslatedUnitsButThoseThatTheToolCompares() {
    assertThat(unit("3件")).isEqualTo(new Unit("cases"));
    assertThat(unit("累計3件")).isEqualTo(new Unit("cases", true));
    assertThat(unit("3社")).isEqualTo(new Unit("社"));
    for (String name : new String[] {"％", "円", "位", "ポイント", "年"}) {
      assertThat(unit("3" + name)).isEqualTo(new Unit(name));
    }
  }

  @Test
  void unitsThatCountTheSameStillDo() {
    assertThat(unit("3名")).isEqualTo(unit("3人"));
    assertThat(unit("3名/年")).isEqualTo(unit("3人/年"));
    assertThat(unit("3箇所")).isEqualTo(unit("3か所"));
  }

  private static Unit unit(String written) {
    Figure figure = QuantityGrammar.readFigure(written).found().orElseThrow();
    return ENGLISH.quantity(figure, Optional.empty()).unit();
  }
}
