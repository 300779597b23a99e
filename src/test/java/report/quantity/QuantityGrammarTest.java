package report.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.notation.Reading;

class QuantityGrammarTest {

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "―",
      textBlock =
          """
          50社        | 50         | 社
          90％        | 90         | ％
          96.8％      | 96.8       | ％
          5.6%        | 5.6        | ％
          500万円     | 5000000    | 円
          0件         | 0          | 件
          50          | 50         | ''
          1,234人     | 1234       | 人
          12,345,678円 | 12345678  | 円
          1,234.5㎡   | 1234.5     | ㎡
          8,618ｍ     | 8618       | m
          # Scales belong to the number.
          936百万円   | 936000000  | 円
          341千万円   | 3410000000 | 円
          702千人     | 702000     | 人
          1.7万人     | 17000      | 人
          28億9,075万円 | 2890750000 | 円
          1万2600回   | 12600      | 回
          1万2,600回  | 12600      | 回
          5百件       | 500        | 件
          5十件       | 50         | 件
          3千5百万円  | 35000000   | 円
          5千10万円   | 50100000   | 円
          2千3億円    | 200300000000 | 円
          1兆2,000億円 | 1200000000000 | 円
          3千億円     | 300000000000 | 円
          5千         | 5000       | ''
          # Signs.
          ▲3.2％      | -3.2       | ％
          △161人      | -161       | 人
          －5℃        | -5         | ℃
          −5℃         | -5         | ℃
          +3ポイント  | 3          | ポイント
          ▲0％        | 0          | ％
          # Full width, idle spaces.
          ２億5,000万円 | 250000000 | 円
          ８，６１８ｍ | 8618      | m
          ９６．８％  | 96.8       | ％
          '50 社'     | 50         | 社
          ' 50社　'   | 50         | 社
          '▲ 3.2 ％'  | -3.2       | ％
          # Units.
          10人/年     | 10         | 人/年
          10回／年    | 10         | 回/年
          25m2        | 25         | m2
          25km2       | 25         | km2
          30m3/日     | 30         | m3/日
          25㎡        | 25         | ㎡
          5kg-CO2     | 5          | kg-CO2
          5t-CO2/年   | 5          | t-CO2/年
          36.5℃       | 36.5       | ℃
          3つ         | 3          | つ
          3か所       | 3          | か所
          3ヶ所       | 3          | ヶ所
          3カ国       | 3          | カ国
          6か月       | 6          | か月
          20機関      | 20         | 機関
          2.5倍       | 2.5        | 倍
          120契約     | 120        | 契約
          15kg/人当たり | 15       | kg/人当たり
          5人・日     | 5          | 人・日
          12位        | 12         | 位
          50パーセント | 50        | ％
          0.5‰        | 0.5        | ‰
          # What the figure is counted over.
          年5回       | 5          | 回
          年間5回     | 5          | 回
          延べ125名   | 125        | 名
          のべ125名   | 125        | 名
          毎年50件    | 50         | 件
          各年度50件  | 50         | 件
          単年度 50件 | 50         | 件
          30000人（延べ） | 30000  | 人
          (延べ)300人 | 300        | 人
          50件（年間） | 50        | 件
          月10回      | 10         | 回/月
          毎週 5回    | 5          | 回/週
          全20市町    | 20         | 市町
          ゼロ        | 0          | ''
          ゼロ件      | 0          | 件
          007件       | 7          | 件
          # Spellings of units.
          946g/人･日  | 946        | g/人・日
          86個/㎡     | 86         | 個/㎡
          10m²        | 10         | m²
          9μg/m³      | 9          | μg/m³
          5t-CO₂      | 5          | t-CO₂
          5ﾎﾟｲﾝﾄ      | 5          | ポイント
          3個所       | 3          | 個所
          """)
  void aFigureIsANumberWithAUnit(String written, BigDecimal value, String unit) {
    Reading<Quantity> reading = QuantityGrammar.read(written);

    assertThat(reading)
        .isEqualTo(Reading.of(new Figure(value, new Unit(unit), false, written.strip())));
    assertThat(QuantityGrammar.readFigure(written).found()).isEqualTo(reading.found());
  }

  @ParameterizedTest
  @CsvSource({
    "約153万円, 1530000",
    "約29.5万人, 295000",
    "およそ5件, 5",
    "おおむね5件, 5",
    "概ね5件, 5",
    "ほぼ100％, 100",
    "15社程度, 15",
    "100人前後, 100",
    "約▲3.2％, -3.2",
    "延べ約125名, 125",
    "年約5回, 5",
    "約５０社程度, 50",
  })
  void aboutIsKept(String written, BigDecimal value) {
    Figure figure = QuantityGrammar.readFigure(written).found().orElseThrow();

    assertThat(figure.about()).isTrue();
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.written()).isEqualTo(written);
  }

  @ParameterizedTest(name = "{0} is {1} {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          90％以上 | AT_LEAST | 90 | ％ | false
          70%以上 | AT_LEAST | 70 | ％ | false
          10,000人以上 | AT_LEAST | 10000 | 人 | false
          ５０社超 | MORE_THAN | 50 | 社 | false
          5件以下 | AT_MOST | 5 | 件 | false
          12位以内 | AT_MOST | 12 | 位 | false
          500万円以内 | AT_MOST | 5000000 | 円 | false
          5.0件未満 | LESS_THAN | 5 | 件 | false
          年5回以上 | AT_LEAST | 5 | 回 | false
          約90％以上 | AT_LEAST | 90 | ％ | true
          90％程度以上 | AT_LEAST | 90 | ％ | true
          90％以上程度 | AT_LEAST | 90 | ％ | true
          ▲3％以上 | AT_LEAST | -3 | ％ | false
          90 ％ 以上 | AT_LEAST | 90 | ％ | false
          """)
  void aLimitSaysOnWhichSideItIsMet(
      String written, Comparison side, BigDecimal bound, String unit, boolean about) {
    Figure figure = new Figure(bound, new Unit(unit), about, written);

    assertThat(QuantityGrammar.read(written))
        .isEqualTo(Reading.of(new Limit(side, figure, written)));
    assertThat(QuantityGrammar.readFigure(written))
        .isEqualTo(Reading.refuse(QuantityFault.NOT_A_FIGURE));
  }

  @ParameterizedTest(name = "{0} is {1} to {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          80～90％      | 80     | 90     | ％ | false
          80〜90％      | 80     | 90     | ％ | false
          80%~90%       | 80     | 90     | ％ | false
          80％～90％    | 80     | 90     | ％ | false
          5件～10件     | 5      | 10     | 件 | false
          10万～20万円  | 100000 | 200000 | 円 | false
          10～20万円    | 100000 | 200000 | 円 | false
          10万円～20万円 | 100000 | 200000 | 円 | false
          8,000人～1万人 | 8000  | 10000  | 人 | false
          1～2千万円    | 10000000 | 20000000 | 円 | false
          1.5～2.5万人  | 15000  | 25000  | 人 | false
          500～1,000万円 | 5000000 | 10000000 | 円 | false
          9,000～10,000人 | 9000 | 10000  | 人 | false
          9千～1万人    | 9000   | 10000  | 人 | false
          ▲5～5％       | -5     | 5      | ％ | false
          ▲5～▲3％      | -5     | -3     | ％ | false
          ▲5％～▲3％    | -5     | -3     | ％ | false
          年5～6回      | 5      | 6      | 回 | false
          約80～90％    | 80     | 90     | ％ | true
          80～90％程度  | 80     | 90     | ％ | true
          80 ～ 90 ％   | 80     | 90     | ％ | false
          1～3          | 1      | 3      | '' | false
          """)
  void aRangeHasTwoEnds(
      String written, BigDecimal low, BigDecimal high, String unit, boolean about) {
    Interval range = (Interval) QuantityGrammar.read(written).found().orElseThrow();

    assertThat(range.low().value()).isEqualByComparingTo(low);
    assertThat(range.high().value()).isEqualByComparingTo(high);
    assertThat(range.unit()).isEqualTo(new Unit(unit));
    assertThat(range.low().about()).isEqualTo(about);
    assertThat(range.high().about()).isEqualTo(about);
    assertThat(range.written()).isEqualTo(written);
    assertThat(QuantityGrammar.readFigure(written))
        .isEqualTo(Reading.refuse(QuantityFault.NOT_A_FIGURE));
  }

  @ParameterizedTest(name = "{0}: {1}, write {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # No number.
          ''          | NOT_A_QUANTITY |
          五十社      | NOT_A_QUANTITY |
          十社        | NOT_A_QUANTITY |
          数社        | NOT_A_QUANTITY |
          ％          | NOT_A_QUANTITY |
          －          | NOT_A_QUANTITY |
          ―           | NOT_A_QUANTITY |
          …           | NOT_A_QUANTITY |
          △           | NOT_A_QUANTITY |
          万円        | NOT_A_QUANTITY |
          約          | NOT_A_QUANTITY |
          以上        | NOT_A_QUANTITY |
          調査中      | NOT_A_QUANTITY |
          --5件       | NOT_A_QUANTITY |
          +-5件       | NOT_A_QUANTITY |
          ー5件       | NOT_A_QUANTITY |
          ±3％        | NOT_A_QUANTITY |
          .5％        | NOT_A_QUANTITY |
          ①社        | NOT_A_QUANTITY |
          －／200人   | ACTUAL_AND_TARGET | 200人 or [－, 200人]
          ―/200人     | ACTUAL_AND_TARGET | 200人 or [－, 200人]
          前年度比5％増 | NOT_A_QUANTITY | 5％以上
          ￥5,000     | NOT_A_QUANTITY |
          ～5件       | NOT_A_QUANTITY |
          5件～       | NOT_A_QUANTITY |
          5～約10件   | NOT_A_QUANTITY |
          約約5件     | NOT_A_QUANTITY |
          # Scales in the wrong order.
          5万26000円  | NOT_A_QUANTITY |
          5万10000円  | NOT_A_QUANTITY |
          1百100人    | NOT_A_QUANTITY |
          5万3億円    | NOT_A_QUANTITY |
          5万20千円   | NOT_A_QUANTITY |
          28億90750万円 | NOT_A_QUANTITY |
          1.7万5千人  | NOT_A_QUANTITY |
          1.5億3,000万円 | NOT_A_QUANTITY |
          1百2千人    | NOT_A_QUANTITY |
          # Separators.
          1,23人      | BAD_SEPARATORS |
          1,2345人    | BAD_SEPARATORS |
          1234,567人  | BAD_SEPARATORS |
          0,123人     | BAD_SEPARATORS |
          1,234,人    | BAD_SEPARATORS |
          1.2.3       | BAD_SEPARATORS |
          1.234,5     | BAD_SEPARATORS |
          5.          | NOTHING_BEHIND_POINT | 5
          5.件        | NOTHING_BEHIND_POINT | 5件
          144.億円 | NOTHING_BEHIND_POINT | 144億円
          1日あたり130分 | COUNTED_BY | 130分/日
          人口10万人当たり25.3人 | COUNTED_BY | '{value: 25.3, unit: 人/10万人}'
          40トン/5h | DIGITS_IN_UNIT | '{value: 40, unit: トン/5h}'
          216件（R4）443件（R5）744件（R6） | OF_SEVERAL_YEARS | '{R4: 216件, R5: 443件, R6: 744件} or 744件'
          # Several figures.
          30社60人    | SEVERAL_FIGURES | [30社, 60人]
          30社 60人   | SEVERAL_FIGURES | [30社, 60人]
          2社4件約153万円 | SEVERAL_FIGURES | [2社, 4件, 約153万円]
          5件500万円  | SEVERAL_FIGURES | [5件, 500万円]
          30社60      | SEVERAL_FIGURES |
          30 60人     | SEVERAL_FIGURES |
          5-10件      | SEVERAL_FIGURES | 5～10件
          5件-10件    | SEVERAL_FIGURES | 5件～10件
          10-5件      | SEVERAL_FIGURES |
          80％以上90％未満 | SEVERAL_FIGURES |
          3km5m       | SEVERAL_FIGURES | [3km, 5m]
          3km2m       | SEVERAL_FIGURES | [3km, 2m]
          1e3         | SEVERAL_FIGURES |
          0x10        | SEVERAL_FIGURES |
          1/2         | SEVERAL_FIGURES |
          1：2        | SEVERAL_FIGURES |
          3割5分      | SEVERAL_FIGURES |
          187百万円（R6） | OF_A_YEAR | {R6: 187百万円} or 187百万円
          5,600人（令和6年度） | OF_A_YEAR | {令和6年度: '5,600人'} or 5,600人
          120人／200人 | ACTUAL_AND_TARGET | 200人 or 120人
          5PM2.5      | SEVERAL_FIGURES |
          # More than a unit.
          50社以上を目指す | NOT_A_UNIT | 50社以上
          5件以下に抑える | NOT_A_UNIT | 5件以下
          5件を下回る | NOT_A_UNIT | 5件未満
          50社を目指す | NOT_A_UNIT | 50社
          10人超え    | NOT_A_UNIT | 10人超
          10人超過    | NOT_A_UNIT | 10人超
          5件以上以上 | NOT_A_UNIT |
          5件以上/年  | NOT_A_UNIT |
          5割強       | NOT_A_UNIT |
          5割弱       | NOT_A_UNIT |
          50社余      | NOT_A_UNIT |
          50社余り    | NOT_A_UNIT |
          50社ほど    | NOT_A_UNIT |
          96.8％（速報） | NOT_A_UNIT |
          50社、      | NOT_A_UNIT | 50社
          50社。      | NOT_A_UNIT | 50社
          5-          | NOT_A_UNIT |
          5/          | NOT_A_UNIT |
          5件×       | NOT_A_UNIT |
          5社社社社社社社社社社社社社社社社社社社社社 | NOT_A_UNIT |
          5千百万円   | NOT_A_UNIT |
          5万億円     | NOT_A_UNIT |
          1_000円     | SEVERAL_FIGURES |
          # A rank with a limit other than 以内.
          12位以上    | AMBIGUOUS | 12位以内
          １２位以下  | AMBIGUOUS | 12位以内
          12位未満    | AMBIGUOUS | 12位以内
          # Ends that make no range.
          90～80％    | NOT_A_RANGE |
          80～80％    | NOT_A_RANGE |
          5件～10社   | NOT_A_RANGE |
          5件～10     | NOT_A_RANGE |
          9,500～1万円 | NOT_A_RANGE |
          5～10億5,000万円 | NOT_A_RANGE |
          80～90％以上 | NOT_A_RANGE |
          1～2～3     | SEVERAL_FIGURES |
          """)
  void aQuantityIsNeverMisread(String written, QuantityFault fault, String instead) {
    List<String> suggestions = instead == null ? List.of() : List.of(instead.split(" or "));

    assertThat(QuantityGrammar.read(written)).isEqualTo(new Reading.Refusal<>(fault, suggestions));
    assertThat(QuantityGrammar.readFigure(written))
        .isEqualTo(
            new Reading.Refusal<>(
                fault,
                suggestions.stream()
                    .map(text -> written.contains("以上") ? text : text.replace("以上", ""))
                    .toList()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "社", "約", "1,", "～", "百"})
  void aHugeTextIsRefusedAtOnce(String part) {
    assertThat(QuantityGrammar.read(part.repeat(1_000_000)))
        .isEqualTo(Reading.refuse(QuantityFault.NOT_A_QUANTITY));
  }

  @Test
  void whatWasWrittenReadsAsTheSameQuantity() {
    Random random = new Random(21);
    String[] units = {"社", "％", "万円", "億円", "千人", "百万円", "m2", "kg-CO2", "か所", ""};
    String[] heads = {"", "約", "▲", "延べ", "約▲"};
    String[] tails = {"", "以上", "超", "以下", "以内", "未満", "程度"};
    for (int i = 0; i < 5_000; i++) {
      String number =
          random.nextBoolean()
              ? "%,d".formatted(random.nextInt(100_000_000))
              : BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4)).toPlainString();
      String written = pick(random, heads) + number + pick(random, units) + pick(random, tails);
      Quantity quantity =
          QuantityGrammar.read(written).found().orElseThrow(() -> new AssertionError(written));

      assertThat(quantity.written()).isEqualTo(written);
      assertThat(QuantityGrammar.read(quantity.written()).found()).hasValue(quantity);
      assertThat(QuantityGrammar.read(fullWidth(written)).found().map(QuantityGrammarTest::bare))
          .hasValue(bare(quantity));
    }
  }

  @Test
  void aPlainNumberReadsAsItself() {
    Random random = new Random(22);
    for (int i = 0; i < 5_000; i++) {
      BigDecimal number =
          BigDecimal.valueOf(random.nextLong(1L << 50) - (1L << 49), random.nextInt(6));

      assertThat(QuantityGrammar.readFigure(number.toPlainString()).found().map(Figure::value))
          .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
    }
  }

  private static String pick(Random random, String[] words) {
    return words[random.nextInt(words.length)];
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c - '!' + 0xFF01 : c)));
    return wide.toString();
  }

  /** A quantity without the text it was written as. */
  private static List<Object> bare(Quantity quantity) {
    Figure figure = quantity instanceof Limit limit ? limit.bound() : (Figure) quantity;
    Object side = quantity instanceof Limit limit ? limit.comparison() : "";
    return List.of(side, figure.value(), figure.unit(), figure.about());
  }

  @ParameterizedTest(name = "{0} is of {1}: {2} {3}, {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          学生200名 | 学生 | 200 | 名 | ''
          交付決定51件 | 交付決定 | 51 | 件 | ''
          全国37位 | 全国 | 37 | 位 | ''
          マッチング率50％ | マッチング率 | 50 | ％ | ''
          講座等 延べ274名（15講座） | 講座等 | 274 | 名 | 15講座
          子ども食堂50か所 | 子ども食堂 | 50 | か所 | ''
          削減率10％ | 削減率 | 10 | ％ | ''
          気温▲5℃ | 気温 | -5 | ℃ | ''
          57人（うち女性14人） | '' | 57 | 人 | うち女性14人
          57人、うち女性14人 | '' | 57 | 人 | うち女性14人
          57人（男性43人、女性14人） | '' | 57 | 人 | 男性43人、女性14人
          27件（6件） | '' | 27 | 件 | 6件
          2,241人(39％) | '' | 2241 | 人 | 39%
          39％（2,241人） | '' | 39 | ％ | 2,241人
          """)
  void theWordsAroundAFigureAreKept(
      String written, String of, BigDecimal value, String unit, String part) {
    Figure figure = QuantityGrammar.readFigure(written).found().orElseThrow();

    assertThat(figure).isEqualTo(new Figure(value, new Unit(unit), false, written, of, part));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第5回",
        "少なくとも50件",
        "最大50件",
        "増加50件",
        "不足50人",
        "令和5年",
        "昨年度5件",
        "目標50件",
        "R6 50件",
        "国道1号",
        "小学5年",
        "レベル4",
        "PM2.5",
        "CO2 50t",
        "数10社",
        "会員-5人",
        "あと5件",
        "新たに5社",
        "27件（60件）",
        "5件（目標6件）",
        "57人（うち女性14人以上）",
        "小学校77.2％ 中学校80.9％",
        "5件（7件増）",
        "（）5件",
        "57人（）",
        "37.3％（2024年度）",
        "2,468人（2023年度入学）",
        "9法人（R5.9.1時点）",
        "5件（9月）"
      })
  void wordsThatChangeAFigureAreNotReadPast(String written) {
    assertThat(QuantityGrammar.read(written).found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "か所, 箇所",
    "か所, カ所",
    "か所, ヶ所",
    "か所, ヵ所",
    "か所, ケ所",
    "か所, 個所",
    "か月, ヶ月",
    "カ国, か国",
    "㎡, m2",
    "㎡, m²",
    "㎡, 平方メートル",
    "㎥, m3",
    "m³, 立方メートル",
    "㎢, km2",
    "㎞, km",
    "ｋｍ, キロメートル",
    "t, トン",
    "ha, ヘクタール",
    "㏊, ha",
    "ポイント, pt",
    "ﾎﾟｲﾝﾄ, ポイント",
    "ｾﾝﾁﾒｰﾄﾙ, cm",
    "t-CO₂, t-CO2",
    "トン-CO2, t-CO2",
    "tCO2, t-CO2",
    "g/人･日, g/人・日",
    "個/㎡, 個/m2",
    "μg/m³, µg/m3",
    "kWh, キロワット時",
    "歳, 才",
    "％, パーセント"
  })
  void spellingsOfOneUnitAreEqual(String one, String other) {
    assertThat(new Unit(one)).isEqualTo(new Unit(other)).hasSameHashCodeAs(new Unit(other));
  }

  @ParameterizedTest
  @CsvSource({"人, 社", "m, m2", "km, kg", "t, t-CO2", "件, 回", "か所, か月", "個, 個所", "人, 人/年", "％, 件"})
  void otherUnitsAreNot(String one, String other) {
    assertThat(new Unit(one)).isNotEqualTo(new Unit(other));
    assertThat(new Unit(one).countsAs(new Unit(other))).isFalse();
  }

  @Test
  void peopleAreCountedAlikeInTwoWords() {
    assertThat(new Unit("人")).isNotEqualTo(new Unit("名"));
    assertThat(new Unit("人").countsAs(new Unit("名"))).isTrue();
    assertThat(new Unit("人/年").countsAs(new Unit("名/年"))).isTrue();
    assertThat(new Unit("人", true).countsAs(new Unit("名"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "50人（累計）, 50",
    "（累計）50人, 50",
    "累計500件, 500",
    "累計 約1.7万人, 17000",
    "累積1234人以上, 1234",
  })
  void cumulativeFiguresAreOfAnotherUnitThanThoseOfAYear(String written, BigDecimal value) {
    Quantity quantity = QuantityGrammar.read(written).found().orElseThrow();
    Figure figure = quantity instanceof Limit limit ? limit.bound() : (Figure) quantity;

    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.written()).isEqualTo(written);
    assertThat(quantity.unit()).isNotEqualTo(new Unit(quantity.unit().name()));
    assertThat(quantity.unit()).hasToString("累計" + quantity.unit().name());
  }

  @Test
  void aCumulativeRangeIsCumulativeAtBothEnds() {
    Interval range = (Interval) QuantityGrammar.read("累計80～90件").found().orElseThrow();

    assertThat(range.low().unit()).isEqualTo(new Unit("件", true));
    assertThat(range.high().unit()).isEqualTo(new Unit("件", true));
    assertThat(range.written()).isEqualTo("累計80～90件");
  }
}
