package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Severity;
import report.finding.Suggestion;
import report.plan.Actual;
import report.plan.Actual.Certainty;
import report.plan.Book;
import report.plan.Comparative;
import report.plan.Measure;
import report.plan.NumericGoal;
import report.plan.Result;
import report.plan.Theme;
import report.quantity.Figure;

/**
 * What published plans write beside a figure: each combination of a figure, its period, its
 * certainty and marks is read as meant, in each place.
 */
class BesideFiguresTest {
  private static final int COMBINATIONS = 400;

  private static final String BOOK = "publisher: 県\ntitle: 計画\nasOf: R8.3月末\nthemes: [theme-1]\n";
  private static final String PLAN =
      """
      number: 1
      title: 題
      department: 部
      direction: 方針
      initiatives:
        - id: i
          title: 題
          actions:
            - id: a
              text: 文
              goals:
      """;

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @TempDir private Path folder;

  /** A part of a literal and what it means; "-" for a period without a year. */
  private record Part(String text, String meaning) {}

  private static final List<Part> FIGURES =
      List.of(
          new Part("906万円", "9060000円"),
          new Part("37.3％", "37.3％"),
          new Part("1,768戸", "1768戸"),
          new Part("９法人", "9法人"),
          new Part("約2,400人", "2400人"),
          new Part("▲3.2％", "-3.2％"),
          new Part("28億9,075万円", "2890750000円"),
          new Part("０件", "0件"));

  /** Those that stand in brackets or behind a figure. */
  private static final List<Part> PERIODS =
      List.of(
          new Part("R5", "R5"),
          new Part("Ｒ５", "R5"),
          new Part("R5年度", "R5"),
          new Part("令和5年度", "R5"),
          new Part("令和元年度", "R1"),
          new Part("R元", "R1"),
          new Part("令5年度", "R5"),
          new Part("H30", "H30"),
          new Part("2023年度", "R5"),
          new Part("FY2023", "R5"),
          new Part("R5実績", "R5"),
          new Part("令和5年度実績値", "R5"),
          new Part("R8.2月時点", "R7"),
          new Part("R5.9.1時点", "R5"),
          new Part("R6.3.31現在", "R5"),
          new Part("令和6年3月末現在", "R5"),
          new Part("令和6年3月末時点", "R5"),
          new Part("令和5年10月1日", "R5"),
          new Part("2024/3/31", "R5"),
          new Part("2024-03-31", "R5"),
          new Part("R5.10", "R5"),
          new Part("R5年度末", "R5"),
          new Part("令和5年末", "R5"),
          new Part("3月末時点", "R7"),
          new Part("R7上半期", "R7"),
          new Part("R7年度第3四半期", "R7"),
          new Part("R7.4～R7.9", "R7"),
          new Part("2023年", "calendar R5"),
          new Part("令和5年", "calendar R5"),
          new Part("R5暦年", "calendar R5"),
          new Part("令和5年（暦年）".replace("（暦年）", "暦年"), "calendar R5"),
          new Part("R2～R4", "R2-R4"),
          new Part("Ｒ２〜Ｒ４", "R2-R4"),
          new Part("R2～4", "R2-R4"),
          new Part("R2-R4", "R2-R4"),
          new Part("R2～8年度", "R2-R8"),
          new Part("R3～8年度累計", "R3-R8"),
          new Part("令和3～7年度の合計", "R3-R7"),
          new Part("令和3年度～令和7年度累計", "R3-R7"),
          new Part("令和3年度から7年度まで", "R3-R7"),
          new Part("H30～R4累計", "H30-R4"),
          new Part("2021～2025年度", "R3-R7"),
          new Part("2021～25年度", "R3-R7"),
          new Part("5か年累計", "5 years"),
          new Part("５年間累計", "5 years"),
          new Part("3ヵ年合計", "3 years"),
          new Part("H29～R3平均", "mean R3"),
          new Part("令和元～5年度平均", "mean R5"),
          new Part("2017～2021年平均", "mean R3"),
          new Part("3か年平均", "mean -"),
          new Part("過去5年平均", "mean -"));

  /** Those that also stand without brackets before a figure. */
  private static final List<Part> BEFORE =
      List.of(
          new Part("R5：", "R5"),
          new Part("R5:", "R5"),
          new Part("R5 ", "R5"),
          new Part("令和5年度：", "R5"),
          new Part("令和5年度 ", "R5"),
          new Part("令和5年度", "R5"),
          new Part("2023年度 ", "R5"),
          new Part("令和5年度実績 ", "R5"),
          new Part("（R5）", "R5"),
          new Part("【R5】", "R5"),
          new Part("令和6年3月末現在 ", "R5"),
          new Part("R8.2月時点：", "R7"),
          new Part("2023年：", "calendar R5"),
          new Part("R3～8年度累計 ", "R3-R8"),
          new Part("R3～R7累計", "R3-R7"),
          new Part("令和3～7年度の合計", "R3-R7"),
          new Part("5か年累計", "5 years"),
          new Part("H29～R3平均 ", "mean R3"));

  private static final List<Part> CERTAINTIES =
      List.of(
          new Part("速報", "PRELIMINARY"),
          new Part("速報値", "PRELIMINARY"),
          new Part("見込", "EXPECTED"),
          new Part("見込み", "EXPECTED"),
          new Part("実績見込", "EXPECTED"),
          new Part("暫定値", "PROVISIONAL"),
          new Part("推計値", "ESTIMATED"),
          new Part("推計", "ESTIMATED"),
          new Part("概算", "ESTIMATED"),
          new Part("確定値", "CONFIRMED"));

  private static final List<String> MARKS =
      List.of("※1", "※", "（※2）", "（注2）", "注1", "（*1）", "＊１", "（2023年度入学）", "（R5卒業生）", "（令和4年度実施分）");

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static String bracketed(String text, Random random) {
    return random.nextBoolean() ? "（" + text + "）" : " (" + text + ")";
  }

  /** A literal and what it means. */
  private static Part combined(Random random) {
    Part figure = any(FIGURES, random);
    Part none = new Part("", "");
    boolean isBefore = random.nextInt(4) == 0;
    boolean hasPeriod = random.nextInt(5) > 0;
    Part period = !hasPeriod ? none : any(isBefore ? BEFORE : PERIODS, random);
    Part certainty = random.nextInt(3) == 0 ? any(CERTAINTIES, random) : none;
    String mark = random.nextInt(4) == 0 ? any(MARKS, random) : "";
    String text = isBefore ? period.text() + figure.text() : figure.text();
    String inBrackets = isBefore ? "" : period.text();
    String behind = "";
    if (!certainty.text().isEmpty()) {
      switch (random.nextInt(inBrackets.isEmpty() ? 4 : 6)) {
        case 0 -> behind = certainty.text();
        case 1 -> behind = " " + certainty.text();
        case 2 -> text = isBefore ? text + "（" + certainty.text() + "）" : certainty.text() + text;
        case 3 ->
            text =
                isBefore
                    ? text + bracketed(certainty.text(), random)
                    : "【" + certainty.text() + "】" + text;
        case 4 -> inBrackets += certainty.text();
        default -> inBrackets += "、" + certainty.text();
      }
    }
    if (!inBrackets.isEmpty()) {
      text += bracketed(inBrackets, random);
    }
    boolean isSum = period.meaning().matches("\\w+-\\w+|\\d+ years");
    return new Part(
        text + behind + mark,
        (isSum ? "累計" : "")
            + figure.meaning()
            + "|"
            + period.meaning()
            + "|"
            + certainty.meaning());
  }

  private static List<Part> literals() {
    Random random = new Random(20261127);
    Map<String, Part> literals = new LinkedHashMap<>();
    for (Part period : PERIODS) {
      String sum = period.meaning().matches("\\w+-\\w+|\\d+ years") ? "累計" : "";
      literals.put(
          period.text(),
          new Part("12件（" + period.text() + "）", sum + "12件|" + period.meaning() + "|"));
    }
    while (literals.size() < COMBINATIONS) {
      Part next = combined(random);
      literals.put(next.text(), next);
    }
    return List.copyOf(literals.values());
  }

  @Test
  void aFigureIsReadWithWhatStandsBesideIt() throws IOException {
    List<Part> literals = literals();
    Map<String, String> read = read(literals.stream().map(Part::text).toList());

    assertThat(literals)
        .allSatisfy(
            literal ->
                assertThat(read.get(literal.text()))
                    .as(literal.text())
                    .isEqualTo(literal.meaning()));
  }

  /** The forms that the documentation shows can be written as an actual of the book of R7. */
  @ParameterizedTest
  @CsvSource({"docs/plan-files.md, 2", "docs/plan-files.ja.md, 2"})
  void theFormsOfTheDocumentationAreRead(String doc, int tables) throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of(System.getProperty("report.home", ".")).resolve(doc));
    List<Integer> heads =
        IntStream.range(0, lines.size())
            .filter(
                i ->
                    lines
                        .get(i)
                        .matches("\\| (?:beside|instead of) a figure .*|\\| 値(?:に付ける|の代わりの)語 .*"))
            .boxed()
            .toList();
    assertThat(heads).hasSize(tables);
    List<String> forms =
        heads.stream()
            .flatMap(
                head ->
                    lines.subList(head + 2, lines.size()).stream()
                        .takeWhile(line -> line.startsWith("|")))
            .flatMap(line -> CODE.matcher(line.split("\\|", 3)[1]).results())
            .map(code -> code.group(1))
            .filter(form -> !form.equals("120件（17～21年平均）"))
            .toList();

    assertThat(forms).hasSizeGreaterThan(50);
    assertThat(errors(forms)).isEmpty();
  }

  /** What cannot be read for certain is refused, and what is suggested instead is read. */
  @ParameterizedTest
  @CsvSource({
    "37.3％（2023）, 37.3％（2023年度） or 37.3％（2023年）",
    "12件（R5公表）, '{value: 12, unit: 件, words: R5公表}'",
    "12件（R6末）, '{value: 12, unit: 件, words: R6末}'",
    "12件（R5ほか）, '{value: 12, unit: 件, words: R5ほか}'",
    "12件（R4～R2）, '{value: 12, unit: 件, words: R4～R2}'",
    "12件（R5、R6）, '{value: 12, unit: 件, words: R5、R6}'",
    "12件（17～21年平均）, 12件（H17～H21平均） or 12件（2017～2021年平均）",
    "公表待ち（8月公表予定）, 公表待ち（R7.8月公表予定） or 公表待ち（R8.8月公表予定）"
  })
  void whatCouldMeanSeveralThingsIsRefusedWithWhatToWrite(String literal, String instead)
      throws IOException {
    write(List.of("'" + literal + "'"));
    List<Finding> errors = errors();

    assertThat(errors).isNotEmpty();
    List<String> suggested = errors.get(0).suggestions().stream().map(Suggestion::text).toList();
    assertThat(String.join(" or ", suggested)).isEqualTo(instead);
    for (String text : suggested) {
      write(List.of(text));
      assertThat(errors()).as(text).isEmpty();
    }
  }

  /** The errors of literals as actuals. */
  private List<String> errors(List<String> literals) throws IOException {
    write(literals.stream().map(BesideFiguresTest::quoted).toList());
    return errors().stream().map(error -> error.sentence() + " " + error.arguments()).toList();
  }

  private static String quoted(String literal) {
    return "'" + literal.replace("'", "''") + "'";
  }

  private List<Finding> errors() {
    return Fixtures.read(folder.resolve("plans")).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  /** Writes a book with values as actuals and as figures of the year before. */
  private void write(List<String> values) throws IOException {
    StringBuilder plan = new StringBuilder(PLAN);
    StringBuilder report = new StringBuilder("asOf: R8.3月末\nactions:\n  a:\n    results:\n");
    for (int i = 0; i < values.size(); i++) {
      plan.append("          - {id: g%d, name: 名, previous: %s}\n".formatted(i, values.get(i)));
      report.append("      g%d: %s\n".formatted(i, values.get(i)));
    }
    Path theme = folder.resolve("plans/R7/theme-1");
    Files.createDirectories(theme.resolve("progress"));
    Files.writeString(theme.resolveSibling("book.yaml"), BOOK);
    Files.writeString(theme.resolve("plan.yaml"), plan);
    Files.writeString(theme.resolve("progress/2026-03.yaml"), report);
  }

  /** What was read of each literal, as an actual and as a figure of the year before. */
  private Map<String, String> read(List<String> literals) throws IOException {
    assertThat(errors(literals)).isEmpty();
    Book book = new PlansReader().read(folder.resolve("plans"), new Findings()).get(0);
    Theme theme = book.themes().get(0);
    List<Result> results = theme.progress().get(0).actions().get(0).results();
    Map<String, String> read = new LinkedHashMap<>();
    for (int i = 0; i < literals.size(); i++) {
      Actual.Known known = (Actual.Known) ((Result.Numeric) results.get(i)).actuals().get(0);
      assertThat(known.figure().written()).isEqualTo(literals.get(i));
      Measure measure = ((NumericGoal) theme.goals().toList().get(i)).measures().get(0);
      Comparative beside = measure.beside().previous();
      String actual = shown(known.figure(), known.period(), known.certainty());
      assertThat(shown(measure.previous().orElseThrow(), beside.period(), beside.certainty()))
          .isEqualTo(actual);
      read.put(literals.get(i), actual);
    }
    return read;
  }

  private static String shown(
      Figure figure, Optional<ReferencePeriod> period, Certainty certainty) {
    return (figure.unit().cumulative() ? "累計" : "")
        + figure.value().toPlainString()
        + figure.unit().name()
        + "|"
        + period.map(BesideFiguresTest::shown).orElse("")
        + "|"
        + (certainty == Certainty.FINAL ? "" : certainty.name());
  }

  private static String shown(ReferencePeriod period) {
    String year = period.year().map(FiscalYear::code).orElse("-");
    if (period instanceof ReferencePeriod.Sum sum) {
      return sum.from().code() + "-" + sum.to().code();
    }
    if (period instanceof ReferencePeriod.SumOfYears some) {
      return some.years() + " years";
    }
    if (period instanceof ReferencePeriod.InCalendarYear) {
      return "calendar " + year;
    }
    return period instanceof ReferencePeriod.Mean ? "mean " + year : year;
  }
}
