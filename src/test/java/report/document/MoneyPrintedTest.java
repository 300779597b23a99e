package report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.compose.Composer;
import report.data.DataOutput;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** Budgets and settlements of a book of two themes, as printed and as data. */
class MoneyPrintedTest {
  private static final String BOOK =
      """
      publisher: 讃岐市
      title: 事務事業の評価
      asOf: R7.3月末
      themes: [theme-1, theme-2]
      """;
  private static final String PLAN =
      """
      number: 1
      title: 産業の振興
      department: 商工観光課
      direction: 地域の産業を育てる。
      initiatives:
        - id: support
          title: 企業の支援
          actions:
            - id: exchange
              text: 交流会の開催
              money:
                - name: 交流事業費
                  budget: {R5: '10,000千円', R6: '12,345千円'}
                  sources: {国庫支出金: '6,000千円', その他: －, 一般財源: '6,345千円'}
                - name: 会議費
                  budget: 500千円
            - id: subsidy
              text: 設備投資の補助
              money: 120,000千円
            - id: fair
              text: 物産展
              repost: true
              money: 3,000千円
            - id: mention
              text: 県の補助
              reference: true
              money: 7,000千円
      """;
  private static final String OTHER =
      """
      number: 2
      title: 物産の紹介
      department: 物産課
      direction: 物産を広める。
      money: 30百万円
      initiatives:
        - id: fairs
          title: 物産展
          actions:
            - id: fair
              text: 物産展
      """;
  private static final String REPORT =
      """
      asOf: R7.3月末
      money: {final: '130,000千円'}
      actions:
        exchange:
          money:
            - {name: 交流事業費, settlement: '10,876,500円'}
            - {name: 会議費, settlement: 集計中}
        subsidy:
          money: {settlement: '98,000千円'}
      """;

  @TempDir Path plans;

  @BeforeEach
  void write() throws IOException {
    write("R6/book.yaml", BOOK);
    write("R6/theme-1/plan.yaml", PLAN);
    write("R6/theme-1/progress/2025-03.yaml", REPORT);
    write("R6/theme-2/plan.yaml", OTHER);
  }

  private void write(String file, String text) throws IOException {
    Path path = plans.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
  }

  private Document document() {
    Findings findings = new Findings();
    Book book = new PlansReader().read(plans, findings).get(0);
    assertThat(findings.hasErrors()).isFalse();
    return Composer.compose(book, book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN);
  }

  private static List<String> lines(List<Piece> pieces) {
    return pieces.stream().map(piece -> Run.text(((Piece.Line) piece).runs())).toList();
  }

  @Test
  void anActionShowsItsItemsAndTheirSum() {
    assertThat(lines(document().themes().get(0).initiatives().get(0).groups().get(0).action()))
        .containsExactly(
            "交流会の開催",
            "交流事業費　R5 予算額：10,000千円／予算額：12,345千円（国庫支出金 6,000千円、その他 －、一般財源 6,345千円）"
                + "／決算額：10,876,500円",
            "会議費　予算額：500千円／決算額：集計中",
            "予算額 計：12,845千円");
  }

  @Test
  void aThemeShowsWhatIsWrittenForItselfAndTheSumsOfItsParts() {
    assertThat(lines(document().themes().get(0).direction()))
        .containsExactly(
            "地域の産業を育てる。",
            "最終予算額：130,000千円",
            "R5 予算額 計：10,000千円／予算額 計：132,845千円（国庫支出金 6,000千円、一般財源 6,345千円）"
                + "／決算額 計：108,877千円（千円未満は四捨五入、金額のないものを除く）");
    assertThat(lines(document().themes().get(1).direction()))
        .containsExactly("物産を広める。", "予算額：30百万円");
  }

  @Test
  void anInitiativeShowsWhatIsReportedOfItself() throws IOException {
    write(
        "R6/theme-1/progress/2025-03.yaml",
        REPORT + "initiatives: {support: {money: {settlement: '120,000千円'}}}\n");

    assertThat(lines(document().themes().get(0).initiatives().get(0).aim()))
        .contains("決算額：120,000千円");
  }

  @Test
  void repostsAndReferencesAreShownButNotAdded() {
    MoneyPart theme = document().chapters().get(0).money();
    assertThat(theme.rows())
        .extracting(row -> row.label() + " " + row.name() + " " + row.counted())
        .containsExactly(
            "テーマ 産業の振興 true",
            "取組項目 企業の支援 true",
            "取組 交流会の開催 true",
            "項目 交流事業費 false",
            "項目 会議費 false",
            "取組 設備投資の補助 true",
            "取組（再掲） 物産展 false",
            "取組（参考） 県の補助 false");
    assertThat(budgets(theme))
        .containsExactly(
            "132,845", "132,845", "12,845", "12,345", "500", "120,000", "3,000", "7,000");
  }

  @Test
  void aBookShowsItsThemesAndTheirSum() {
    assertThat(budgets(document().overview().money()))
        .containsExactly("132,845", "30,000", "162,845");
    assertThat(document().overview().money().remarks())
        .containsExactly("千円未満は四捨五入", "百万円単位の額を含む", "金額のないものを除く");
  }

  @Test
  void sumsArePrintedInTheUnitOfTheBook() throws IOException {
    write("R6/book.yaml", BOOK + "money: {unit: 百万円}\n");
    assertThat(document().overview().money().unit()).isEqualTo("百万円");
    assertThat(budgets(document().overview().money())).containsExactly("133", "30", "163");
    assertThat(document().chapters().get(0).money().rows().get(0).cells())
        .extracting(MoneyPart.Cell::written)
        .contains("132,845,000円");
  }

  @Test
  void aReportIsShownFromItsDate() throws IOException {
    write("R6/book.yaml", BOOK.replace("R7.3月末", "R6.9月末"));
    assertThat(document().overview().money().columns())
        .extracting(MoneyPart.Column::label)
        .containsExactly("R5 予算額", "R6 予算額", "R6 国庫支出金", "R6 その他", "R6 一般財源");
  }

  private static List<String> budgets(MoneyPart money) {
    int at = money.columns().stream().map(MoneyPart.Column::label).toList().indexOf("R6 予算額");
    return money.rows().stream().map(row -> row.cells().get(at).printed()).toList();
  }

  @Test
  void theDataHasExactYen() throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    DataOutput.json(document(), json);
    assertThat(json.toString(StandardCharsets.UTF_8))
        .contains("\"written\": \"10,876,500円\"", "\"yen\": 10876500", "\"yen\": 162845000")
        .contains("\"level\": \"book\"", "\"written\": \"集計中\"");
  }

  /** Rounding for print changes neither the number in the data, nor a rate or an outcome. */
  @Test
  void figuresInOneStyleKeepTheirValues() throws IOException {
    String goals =
        """
              goals:
                - {id: visitors, name: 来訪者, target: 2468人, previous: 1999.995人}
                - {id: share, name: 割合, target: 73.19％, baseline: 70.12345％}
        """;
    String results =
        """
            results:
              visitors: 2467.999人
              share: 73.18741450068399％
        """;
    write(
        "R6/theme-1/plan.yaml",
        PLAN.replace("      money: 120,000千円\n", "      money: 120000千円\n" + goals.indent(2)));
    write("R6/theme-1/progress/2025-03.yaml", REPORT + results);
    Document plain = document();
    write("R6/book.yaml", BOOK + "figures: {separators: true, decimals: 2}\n");
    Document styled = document();
    assertThat(styled.facts())
        .extracting(fact -> fact.target().printed() + " " + fact.actual().printed())
        .containsExactly("2,468人 2,468人", "73.19％ 73.19％");
    assertThat(styled.facts())
        .extracting(fact -> fact.previous().printed() + fact.baseline().printed())
        .containsExactly("2,000人", "70.12％");
    for (int i = 0; i < 2; i++) {
      assertThat(styled.facts().get(i).actual().number())
          .isEqualTo(plain.facts().get(i).actual().number());
      assertThat(styled.facts().get(i).outcome()).isEqualTo(plain.facts().get(i).outcome());
      assertThat(styled.facts().get(i).rate()).isEqualTo(plain.facts().get(i).rate());
    }
    assertThat(lines(styled.themes().get(0).initiatives().get(0).groups().get(1).action()))
        .contains("予算額：120,000千円／決算額：98,000千円");
    assertThat(lines(styled.themes().get(0).initiatives().get(0).groups().get(1).goals()))
        .contains("来訪者：2,468人（昨年度：2,000人）", "割合：73.19％（基準値：70.12％）");
    assertThat(lines(styled.themes().get(0).initiatives().get(0).groups().get(1).progress()))
        .contains("来訪者：2,468人", "割合：73.19％");
  }

  @Test
  void aBookWithoutMoneyHasNoneInItsData() throws IOException {
    write(
        "R6/theme-1/plan.yaml",
        PLAN.replaceAll("(?m)^ *(?:money|- name|budget|sources|  budget).*\n", ""));
    write("R6/theme-1/progress/2025-03.yaml", "asOf: R7.3月末\nactions:\n");
    write("R6/theme-2/plan.yaml", OTHER.replace("money: 30百万円\n", ""));
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    DataOutput.json(document(), json);
    assertThat(json.toString(StandardCharsets.UTF_8)).doesNotContain("\"money\"");
    assertThat(document().overview().money()).isEqualTo(MoneyPart.NONE);
  }
}
