package report.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import report.cli.terminal.TrendTable;
import report.compose.Composer;
import report.data.DataOutput;
import report.document.Document;
import report.document.Labels;
import report.document.MemoryOutlet;
import report.document.TrendPart;
import report.document.Value;
import report.finding.Findings;
import report.page.PageOutput;
import report.page.Pages;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;
import report.sheet.SampleBook;

/** Three years of a small city: R1 in a folder named H31, R2 and R3. */
class CityTest {
  private static final Path PLANS =
      Path.of(
          System.getProperty("report.home", "."), "src/test/resources/report/series/city/plans");

  private static final Path NONE = Path.of("no-templates");

  private static final List<Book> BOOKS = read();

  private static List<Book> read() {
    Findings findings = new Findings();
    List<Book> books = new PlansReader().read(PLANS, findings);
    assertThat(findings.sorted()).isEmpty();
    return books;
  }

  private static Document composed(int place) {
    Book book = BOOKS.get(place);
    return Composer.compose(
        book, BOOKS, book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN);
  }

  private static TrendPart part(Document document, String goal) {
    return document.trends().stream()
        .filter(part -> part.goalId().equals(goal))
        .findFirst()
        .orElseThrow();
  }

  /** Year, target, actual, rate and what states the actual. */
  private static List<String> lines(TrendPart part) {
    return part.years().stream()
        .map(
            of ->
                String.join(
                    " ",
                    of.code(),
                    of.target().printed(),
                    of.actual().printed(),
                    of.result().rate(),
                    of.source()))
        .toList();
  }

  @Test
  void aSeriesHasTheYearsOfBooksOfHistoryAndOfTargetsAhead() {
    assertThat(lines(part(composed(2), "visitors")))
        .containsExactly(
            "H29  11,000人  実績の推移",
            "H30  11,400人  実績の推移",
            "R1 12,000人 11,900人 99.2％ 実績",
            "R2 12,500人 9,800人 78.4％ 実績",
            "R3 13,000人 12,300人（速報） 94.6％ 実績",
            "R5 14,000人   ");
  }

  @Test
  void aGoalIsFollowedAcrossAChangedId() {
    assertThat(lines(part(composed(2), "loans")))
        .containsExactly(
            "R1 50000冊 約48000冊 約96.0％ 実績",
            "R2 50000冊 51000冊 102.0％ 実績",
            "R3 52000冊 50000冊 96.2％ 実績");
    assertThat(composed(1).facts().stream().filter(fact -> fact.goalId().equals("loans")))
        .allMatch(fact -> fact.previous().printed().equals("約48000冊"))
        .hasSize(1);
  }

  @Test
  void aMoveIsByTheDirectionOfTheGoal() {
    assertThat(composed(2).trends())
        .extracting(TrendPart::goalId, TrendPart::movement)
        .map(Object::toString)
        .containsExactly(
            "(\"visitors\", \"改善\")",
            "(\"waiting\", \"横ばい\")",
            "(\"loans\", \"悪化\")",
            "(\"members\", \"\")",
            "(\"network\", \"\")");
    assertThat(part(composed(1), "waiting").movement()).isEqualTo("改善");
    assertThat(composed(2).overview().trend().says()).isEqualTo("昨年度と比べられる3目標のうち、改善1、横ばい1、悪化1");
  }

  @Test
  void aChangeOfUnitBreaksTheSeriesWithItsReason() {
    assertThat(part(composed(2), "members").years())
        .extracting(TrendPart.TrendYear::broken)
        .containsExactly("", "", "単位の変更（社→人）。個人の会員も数えることにしたため");
  }

  @Test
  void theFirstBookHasNoTrend() {
    Document first = composed(0);

    assertThat(first.trends()).isEmpty();
    assertThat(first.overview().trend().isEmpty()).isTrue();
  }

  @Test
  void allOutputsSayTheSame() throws IOException {
    Document document = composed(2);
    String terminal = TrendTable.of(document, document.trends());
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    DataOutput.trendsCsv(document.overview(), document.trends(), csv);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    DataOutput.json(document, json);
    String page = page(document);
    String sheet = sheet(document);
    List<String> rows = csv.toString(StandardCharsets.UTF_8).lines().toList();

    assertThat(rows.get(0))
        .endsWith(
            "年度,テーマ番号,テーマID,テーマ,目標ID,指標・目標,区分,単位,対象年度,目標,目標（数値）,"
                + "実績,実績（数値）,達成率,達成率（％）,評価,結果,実績の出所,系列の断絶,昨年度からの動き,見込み,見込みの根拠,"
                + "年度（西暦）,対象年度（西暦）,団体名,全国地方公共団体コード");
    List<TrendPart.TrendYear> years = new ArrayList<>();
    document.trends().forEach(part -> years.addAll(part.years()));
    assertThat(rows).hasSize(years.size() + 1);
    for (TrendPart part : document.trends()) {
      for (TrendPart.TrendYear of : part.years()) {
        assertThat(terminal).contains(of.target().printed(), of.actual().printed());
        assertThat(page).contains(of.target().printed(), of.actual().printed(), of.broken());
        assertThat(sheet).contains(value(of.actual()), of.broken(), part.movement());
        assertThat(json.toString(StandardCharsets.UTF_8)).contains(of.result().rate(), of.broken());
        assertThat(rows)
            .anyMatch(
                row ->
                    row.contains("," + part.goalId() + ",")
                        && row.contains("," + of.code() + ",")
                        && row.contains(of.result().rate()));
      }
    }
    assertThat(terminal).contains("‖ 90人");
    assertThat(page).contains(">14,000人</text>", ">9,800人</text>", ">48000冊</text>");
  }

  /** The page of the theme. */
  private static String page(Document document) throws IOException {
    MemoryOutlet outlet = new MemoryOutlet();
    Findings findings = new Findings();
    Pages.write(new PageOutput(NONE), document, outlet, findings);
    assertThat(findings.sorted()).isEmpty();
    return new String(
        Objects.requireNonNull(outlet.files().get("living.html")), StandardCharsets.UTF_8);
  }

  /** The third sheet, with the words that the sheets share. */
  private static String sheet(Document document) throws IOException {
    Findings findings = new Findings();
    byte[] book = Objects.requireNonNull(SampleBook.write(document, NONE, findings).get("R3.xlsx"));
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith("sheet3.xml") || entry.getName().contains("sharedStrings")) {
          text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    assertThat(text).contains("x14:sparkline");
    return text.toString();
  }

  /** A number is a number in a workbook, whatever is printed around it. */
  private static String value(Value value) {
    return value.number().map(number -> "<v>" + number.toPlainString() + "</v>").orElse("");
  }
}
