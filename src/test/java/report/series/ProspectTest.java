package report.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.compose.Composer;
import report.document.Document;
import report.document.Labels;
import report.document.TrendPart;
import report.finding.Finding;
import report.finding.FindingTexts;
import report.finding.Findings;
import report.finding.Severity;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** 見込み of one goal in one book; its earlier figures stand in its history. */
class ProspectTest {
  @TempDir private Path folder;

  private Document composed(String prospects, String asOf, String goal, String result)
      throws IOException {
    write(prospects, asOf, goal, result);
    Findings findings = new Findings();
    Book book = new PlansReader().read(folder, findings).get(0);
    assertThat(findings.sorted())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::rule)
        .isEmpty();
    return Composer.compose(
        book, List.of(book), book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN);
  }

  private void write(String prospects, String asOf, String goal, String result) throws IOException {
    Path theme = Files.createDirectories(folder.resolve("R3/living"));
    Files.createDirectories(theme.resolve("progress"));
    Files.writeString(
        folder.resolve("R3/book.yaml"),
        "publisher: 市\ntitle: 計画\nasOf: "
            + asOf
            + "\nprospects: "
            + prospects
            + "\nthemes: [living]\n");
    Files.writeString(
        theme.resolve("plan.yaml"),
        """
        number: 1
        title: 暮らし
        department: 課
        direction: 方向
        initiatives:
          - id: one
            title: 取組
            actions:
              - id: act
                text: 実施
                goals:
                  - id: goal
                    name: 指標
                    %s
        """
            .formatted(goal.replace("; ", "\n            ")));
    Files.writeString(
        theme.resolve("progress/2022-03.yaml"),
        """
        asOf: %s
        actions:
          act:
            results:
              goal: %s
        """
            .formatted(asOf, result));
  }

  private TrendPart.Prospect said(String prospects, String goal, String result) throws IOException {
    return composed(prospects, "R4.3月末", goal, result).trends().get(0).prospect();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100件以上 | 20件 | 60件     | 達成見込み
          100件以上 | 20件 | 59件     | 要努力
          100件以上 | 20件 | 52件     | 要努力
          100件以上 | 20件 | 51件     | 困難
          100件超   | 20件 | 60件     | 要努力
          100件以上 | 20件 | 10件     | 困難
          10件以下  | 20件 | 15件     | 達成見込み
          10件以下  | 20件 | 15.5件   | 要努力
          10件以下  | 20件 | 25件     | 困難
          100件以上 | 120件 | 112件   | 達成見込み
          100件以上 | 120件 | 105件   | 困難
          100件以上 | 100件 | 100件   | 達成見込み
          5位以内   | 15位 | 10位     | 達成見込み
          80～90件  | 20件 | 52件     | 達成見込み
          80～90件  | 20件 | 60件     | 困難
          """)
  void theLineFromTheBaselineLeadsToAWord(
      String target, String baseline, String actual, String word) throws IOException {
    String goal =
        "target: 未定; targets: {R5: %s}; baseline: %s; baselineYear: R1"
            .formatted(target, baseline)
            .replace("target: 未定; ", "");

    assertThat(said("from-baseline", goal, actual).symbol()).isEqualTo(word);
  }

  @Test
  void figuresAreExactAndPrintedRounded() throws IOException {
    TrendPart.Prospect prospect =
        said("from-baseline", "targets: {R5: 30件}; baseline: 10件; baselineYear: H30", "20件");

    assertThat(prospect.symbol()).isEqualTo("要努力");
    assertThat(prospect.basis())
        .isEqualTo("H30の10件からR3の20件まで1年に＋約3.33件。この調子ならR5に約26.67件、目標30件までの道のりの83.3％");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from-baseline                  | targets: {R5: 30件}                                | 20件 | 基準値とその年度がないので、見込みを出せません
          from-baseline                  | targets: {R5: 30件}; baseline: 9件; baselineYear: R1 | 集計中 | 基準値（R1）より後の年度の実績がないので、見込みを出せません
          '{rule: last-years, years: 3}' | targets: {R5: 30件}                                | 20件 | H30の実績がないので、見込みを出せません
          '{rule: last-years, years: 1}' | targets: {R5: 30件}                                | 集計中 | 終わった年度の実績がないので、見込みを出せません
          from-baseline | targets: {R5: 30件}; baseline: 9件; baselineYear: R1; seriesBreak: 対象を拡大 | 20件 | R3から数え方が変わったので、見込みを出せません
          """)
  void whereNothingCanBeSaidItSaysWhy(String rule, String goal, String actual, String why)
      throws IOException {
    assertThat(said(rule, goal, actual)).isEqualTo(new TrendPart.Prospect("", why));
  }

  @Test
  void theLastYearsAreThoseDeclared() throws IOException {
    String goal = "targets: {R5: 30件}; history: {H30: 2件, R1: 8件, R2: 19件}";

    assertThat(said("{rule: last-years, years: 1}", goal, "20件").symbol()).isEqualTo("困難");
    assertThat(said("{rule: last-years, years: 2}", goal, "20件").symbol()).isEqualTo("達成見込み");
  }

  @Test
  void aSumOverYearsBeginsWithNothing() throws IOException {
    TrendPart.Prospect prospect = said("from-baseline", "target: 40件（R2～R5）", "22件（R2～R3）");

    assertThat(prospect.symbol()).isEqualTo("達成見込み");
    assertThat(prospect.basis()).startsWith("R1の0からR3の22件").contains("R5に44件");
  }

  @Test
  void aPersonsWordGoesBeforeWhatIsCalculatedAndIsExplained() throws IOException {
    String goal = "targets: {R5: 100件}; baseline: 20件; baselineYear: R1";
    String result = "{actual: 60件, prospect: {symbol: 困難, reason: 会場の閉鎖}}";
    Document document = composed("from-baseline", "R4.3月末", goal, result);

    assertThat(document.trends().get(0).prospect())
        .isEqualTo(new TrendPart.Prospect("困難", "担当の判断：会場の閉鎖"));
    assertThat(document.explanations().get(0).steps())
        .anyMatch(step -> step.text().equals("困難（担当の判断：会場の閉鎖）"));
    assertThat(document.overview().trend().says()).isEqualTo("最終目標がある1目標の見込みは、困難1");
  }

  @Test
  void ofTheYearsTargetOnlyYearsThatAreOverSaySomething() throws IOException {
    String goal = "target: 30件; history: {R1: 10件, R2: 20件}";
    Document document = composed("{rule: last-years, years: 1}", "R3.9月末", goal, "{actual: 3件}");

    assertThat(document.trends().get(0).prospect().symbol()).isEqualTo("達成見込み");
    assertThat(composed("{rule: last-years, years: 1}", "R4.3月末", goal, "30件").trends()).isEmpty();
  }

  @Test
  void theWordsAreThoseOfTheBook() throws IOException {
    String goal = "targets: {R5: 100件}; baseline: 20件; baselineYear: R1";
    String bands = "{rule: from-baseline, bands: [{symbol: 晴, from: 50}, {symbol: 雨}]}";

    assertThat(said(bands, goal, "45件").symbol()).isEqualTo("晴");
    assertThat(said(bands, goal, "30件").symbol()).isEqualTo("雨");
  }

  @Test
  void aBookWithoutProspectsSaysNothing() throws IOException {
    write("judged", "R4.3月末", "targets: {R5: 9件}; baseline: 2件; baselineYear: R1", "4件");
    Path book = folder.resolve("R3/book.yaml");
    Files.writeString(book, Files.readString(book).replace("prospects: judged\n", ""));
    Book read = new PlansReader().read(folder, new Findings()).get(0);

    assertThat(
            Composer.compose(
                    read,
                    List.of(read),
                    read.asOf(),
                    new Labels(Locale.JAPANESE),
                    WrittenPlaces.UNKNOWN)
                .trends())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          judged      | targets: {R5: 9件} | {actual: 4件, prospect: {symbol: 困, reason: 人手}}   | P047 | 「困」という言葉はありません
          judged      | target: 9件        | {actual: 9件, prospect: {symbol: 困難, reason: 人手}} | P047 | これから期限が来る目標がない
          judged      | targets: {R5: 9件} | {actual: 4件, prospect: {symbol: 困難}}             | K002 | reason
          last-years  | target: 9件        | 9件                                               | P047 | years
          from        | target: 9件        | 9件                                               | K005 | from
          {rule: judged, years: 2}    | target: 9件 | 9件                                       | P047 | 年数（years）を書けません
          {rule: from-baseline, bands: [{symbol: 良, judged: true}]} | target: 9件 | 9件          | P047 | 人の判断
          {rule: from-baseline, bands: [{symbol: 良, from: 100}, {symbol: 可, to: 90}]} | target: 9件 | 9件 | B005 | 間が空いています
          {rule: from-baseline, bands: [{symbol: 良, from: 100}, {symbol: 可, to: 110}]} | target: 9件 | 9件 | B005 | 重なっています
          """)
  void whatDoesNotFitIsReported(
      String prospects, String goal, String result, String rule, String words) throws IOException {
    write(prospects, "R4.3月末", goal, result);
    Findings findings = new Findings();
    new PlansReader().read(folder, findings);

    assertThat(findings.sorted())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo(rule);
              assertThat(new FindingTexts(Locale.JAPANESE).message(finding)).contains(words);
            });
  }
}
