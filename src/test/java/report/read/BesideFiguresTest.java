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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.finding.Findings;
import report.finding.Severity;
import report.plan.ActionProgress;
import report.plan.Actual;
import report.plan.Actual.Certainty;
import report.plan.Book;
import report.plan.Measure;
import report.plan.NumericGoal;
import report.plan.Result;
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

  /** What was read of each literal as an actual, or the sentence of the finding. */
  private Map<String, String> read(List<String> literals) throws IOException {
    StringBuilder plan = new StringBuilder(PLAN);
    StringBuilder report = new StringBuilder("asOf: R8.3月末\nactions:\n  a:\n    results:\n");
    for (int i = 0; i < literals.size(); i++) {
      String quoted = "'" + literals.get(i).replace("'", "''") + "'";
      plan.append("          - {id: g")
          .append(i)
          .append(", name: 名, previous: ")
          .append(quoted)
          .append("}\n");
      report.append("      g").append(i).append(": ").append(quoted).append('\n');
    }
    Path plans = folder.resolve("plans");
    Path theme = plans.resolve("R7/theme-1");
    Files.createDirectories(theme.resolve("progress"));
    Files.writeString(plans.resolve("R7/book.yaml"), BOOK);
    Files.writeString(theme.resolve("plan.yaml"), plan);
    Files.writeString(theme.resolve("progress/2026-03.yaml"), report);
    Findings findings = new Findings();
    List<Book> books = new PlansReader().read(plans, findings);
    Map<String, String> read = new LinkedHashMap<>();
    assertThat(
            findings.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.sentence() + " " + finding.arguments())
                .toList())
        .isEmpty();
    Book book = books.get(0);
    ActionProgress action = book.themes().get(0).progress().get(0).actions().get(0);
    for (int i = 0; i < literals.size(); i++) {
      Result.Numeric result = (Result.Numeric) action.results().get(i);
      Actual.Known known = (Actual.Known) result.actuals().get(0);
      assertThat(known.figure().written()).isEqualTo(literals.get(i));
      Measure measure =
          ((NumericGoal) book.themes().get(0).initiatives().get(0).actions().get(0).goals().get(i))
              .measures()
              .get(0);
      String actual = shown(known.figure(), known.period(), known.certainty());
      String previous =
          shown(
              measure.previous().orElseThrow(),
              measure.beside().previous().period(),
              measure.beside().previous().certainty());
      assertThat(previous).isEqualTo(actual);
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
