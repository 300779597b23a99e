package report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.calendar.FiscalYear;
import report.cli.Ran;
import report.finding.Finding;
import report.form.SampleForms;
import report.plan.Id;
import report.read.Plans;
import report.seal.Seal;
import report.seal.SealText;
import report.seal.SealedItem;
import report.seal.SealedPart;

/** After its publication, a book says what was corrected, and when and why. */
class PublishedBookTest {
  @TempDir private Path plans;

  @BeforeEach
  void publish() throws IOException {
    SampleForms.sample(plans);
    Ran ran = run("seal", "--published", "R8.5.29");
    assertThat(ran.exit()).as(ran.err()).isZero();
  }

  private Ran run(String command, Object... options) {
    List<Object> words = new ArrayList<>(List.of(command, "R7", "--plans", plans));
    words.addAll(List.of(options));
    return Ran.japanese(words.toArray());
  }

  private Path report() {
    return plans.resolve("R7/theme-1/progress/2026-03.yaml");
  }

  private void edit(Path file, String from, String to) throws IOException {
    String before = Files.readString(file);
    assertThat(before).contains(from);
    Files.writeString(file, before.replace(from, to));
  }

  private void edit(String from, String to) throws IOException {
    edit(report(), from, to);
  }

  private List<Finding> found() throws IOException {
    return Plans.read(Plans.folder(plans), List.of()).findings().sorted().stream()
        .filter(finding -> finding.rule().id().startsWith("S"))
        .toList();
  }

  private List<String> told() throws IOException {
    return found().stream()
        .map(one -> one.sentence() + " " + String.join(" ", one.arguments().subList(0, 2)))
        .toList();
  }

  @Test
  void whatWasPublishedIsKeptWithResultsAndRates() throws IOException {
    assertThat(Files.readString(plans.resolve("R7/published.yaml")))
        .contains(
            "published: 'R8.5.29'\nasOf: 'R8.3月末'\n",
            "        target: '42％以上'\n        inside: 'theme theme-1'\n",
            "        result: '43.2％（速報）'\n",
            "        rate: '102.9％",
            "        result: ['5回', '約280人']\n",
            "        result: 'R7.11'\n        rate: '達成（2か月遅れ）'\n",
            "        reason: |-\n          悪天候\n",
            "          悪天候\n          ・1回を中止\n",
            "        progress: '説明会を開催した");
    assertThat(told()).isEmpty();
    assertThat(run("diff", "--published").out()).contains("変わったところはありません。");
    assertThat(run("seal", "--check").exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "employment: 43.2％（速報） | employment: 41.2％（速報） | S004 43.2％（速報） 41.2％（速報）",
        "employment: 43.2％（速報） | employment: 43.2％ | S004 43.2％（速報） 43.2％",
        "actual: [5回, 約280人] | actual: [5回, 約270人] | S004 5回、約280人 5回、約270人",
        "office: R7.11 | office: R7.12 | S004 R7.11 R7.12",
        "steps: {steps: 3} | steps: {steps: 2} | S004 3 2",
        "interns: 集計中 | interns: '1,300人' | S004 集計中 1,300人"
      })
  void aResultThatChangesIsReportedAtItsPlaceWithBothValues(String from, String to, String expected)
      throws IOException {
    edit(from, to);

    assertThat(told()).containsExactly(expected);
    assertThat(run("seal", "--check").exit()).isEqualTo(1);
    assertThat(run("diff", "--published", "--exit-code").exit()).isEqualTo(1);
  }

  @Test
  void theLineThatTheMessageGivesIsAcceptedAndPrinted() throws IOException {
    edit("actual: [5回, 約280人]", "actual: [5回, 約270人]");
    String line = found().get(0).arguments().get(3).replace("…", "転記の誤り");
    edit("actual: [5回, 約270人]", "actual: [5回, 約270人]\n        " + line);
    edit(
        "office: R7.11",
        "office: {done: R7.12, corrected: [{from: R7.11, on: R8.6.10, reason: 確認}]}");

    assertThat(told()).isEmpty();
    Ran errata = run("diff", "--published");
    assertThat(errata.out())
        .contains(
            "実績を変えたものが2件あります。",
            "- 5回、約280人",
            "+ 5回、約270人",
            "理由：R8.5.29訂正：転記の誤り",
            "達成率：達成（2か月遅れ） → 達成（3か月遅れ）",
            "理由：R8.6.10訂正：確認");
    Path out = plans.resolve("out");
    assertThat(run("build", "--out", out, "--format", "html").exit()).isZero();
    assertThat(Files.readString(out.resolve("R7/theme-1.html"))).contains("訂正");
    assertThat(Files.readString(out.resolve("R7/what_changed.html")))
        .contains("正誤表", "R8.5.29公表 → 現在", "<del>R7.11</del>");
    Path page = plans.resolve("errata.html");
    assertThat(run("diff", "--published", "--format", "html", "-o", page).exit()).isZero();
    assertThat(Files.readString(page))
        .contains("<th scope=\"col\">正</th><th scope=\"col\">誤</th>", "転記の誤り");
  }

  @Test
  void aCorrectionOfWhatDidNotChangeIsReported() throws IOException {
    edit(
        "office: R7.11",
        "office: {done: R7.11, corrected: [{from: R7.11, on: R8.6.10, reason: 確認}]}");

    assertThat(told()).containsExactly("S005 R7.11 R8.5.29");
  }

  @Test
  void aLaterReportIsNoCorrection() throws IOException {
    Files.writeString(
        report().resolveSibling("2026-05.yaml"),
        "asOf: R8.5月末\nresults:\n  employment: 44.0％\nactions: {}\n");
    edit(plans.resolve("R7/book.yaml"), "asOf: R8.3月末", "asOf: R8.5月末");

    assertThat(told()).isEmpty();
    assertThat(run("diff", "--published").out()).contains("変わったところはありません。");
  }

  @Test
  void whatIsRenamedMovedOrGoneIsListedOnce() throws IOException {
    Path plan = plans.resolve("R7/theme-1/plan.yaml");
    edit(plan, "{id: office, name", "{id: desk, name");
    edit("office: R7.11", "desk: R7.11");
    edit(plan, "          - {id: pair, name: 相談, target: [5件, 10人]}\n", "");
    edit(plan, "target: 5校}", "target: 5校}\n          - {id: more, name: 追加, target: 3件}");

    assertThat(run("diff", "--published").out())
        .contains(
            "新設したものが1件あります。\n削除したものが1件あります。\nIDを変えたものが1件あります。",
            "office → desk",
            "- 相談（5件、10人）",
            "+ 追加（3件）");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--approved", "--published"})
  void aGoalThatIsMovedIsListedOnceAndIsNoError(String seal) throws IOException {
    assertThat(run("seal", "--approved", "R7.6月議会").exit()).isZero();
    Path plan = plans.resolve("R7/theme-1/plan.yaml");
    String pair = "          - {id: pair, name: 相談, target: [5件, 10人]}\n";
    String schools = "          - {id: schools, name: 連携した学校, target: 5校}\n";
    edit(plan, pair, "");
    edit(plan, schools, schools + pair);

    assertThat(told()).isEmpty();
    assertThat(run("diff", seal).out())
        .contains("移したものが1件あります。", "fair　合同企業説明会の開催 → other　学校との連携\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--approved", "--published"})
  void whatIsInAPartWithAnotherIdIsNotMoved(String seal) throws IOException {
    assertThat(run("seal", "--approved", "R7.6月議会").exit()).isZero();
    Path plan = plans.resolve("R7/theme-1/plan.yaml");
    edit(plan, "id: fair\n", "id: event\n");
    edit("  fair:\n", "  event:\n");
    edit(plan, "id: matching\n", "id: matched\n");
    edit("  matching:\n", "  matched:\n");

    assertThat(run("diff", seal).out())
        .contains("IDを変えたものが2件あります。", "fair → event", "matching → matched")
        .doesNotContain("移したもの", "新設", "削除");
  }

  @Test
  void aSealThatDoesNotSayWherePartsBelongIsComparedWithoutIt() throws IOException {
    Path record = plans.resolve("R7/published.yaml");
    assertThat(Files.readString(record))
        .contains("inside: 'action fair'", "inside: 'theme theme-1'");
    Plans read = Plans.read(Plans.folder(plans), List.of());
    Seal seal = Objects.requireNonNull(read.published().get(new FiscalYear(2025)));
    Map<Id, Seal.OfTheme> themes = new LinkedHashMap<>();
    seal.themes().forEach((id, theme) -> themes.put(id, without(theme)));
    Files.writeString(
        record, SealText.of(new Seal(seal.year(), seal.approval(), seal.renewals(), themes)));

    assertThat(Files.readString(record)).doesNotContain("inside");
    assertThat(told()).isEmpty();
    assertThat(run("diff", "--published").out()).contains("変わったところはありません。");
  }

  private static Seal.OfTheme without(Seal.OfTheme theme) {
    return new Seal.OfTheme(
        theme.own(), theme.initiatives(), without(theme.goals()), without(theme.actions()));
  }

  private static Map<Id, SealedItem> without(Map<Id, SealedItem> items) {
    Map<Id, SealedItem> left = new LinkedHashMap<>();
    items.forEach((id, item) -> left.put(id, item.with(SealedPart.INSIDE, List.of())));
    return left;
  }

  @Test
  void aThemeThatIsGoneIsOneChange() throws IOException {
    Path other = plans.resolve("R7/theme-2/plan.yaml");
    Files.createDirectories(other.getParent());
    Files.writeString(
        other,
        Files.readString(plans.resolve("R7/theme-1/plan.yaml")).replace("number: 1", "number: 2"));
    edit(plans.resolve("R7/book.yaml"), "[theme-1]", "[theme-1, theme-2]");
    assertThat(run("seal", "--published", "R8.6.1", "--renew", "--reason", "追加").exit()).isZero();
    edit(plans.resolve("R7/book.yaml"), "[theme-1, theme-2]", "[theme-1]");
    Files.delete(other);
    Files.delete(other.getParent());

    assertThat(run("diff", "--published").out())
        .contains("削除したものが1件あります。", "R8.6.1公表 → 現在", "削除：テーマ theme-2");
    Path table = plans.resolve("errata.xlsx");
    assertThat(run("diff", "--published", "--format", "xlsx", "-o", table).exit()).isZero();
    assertThat(table).exists();
  }

  @Test
  void aRenewalKeepsTheEarlierPublications() throws IOException {
    edit("office: R7.11", "office: R7.12");
    assertThat(run("seal", "--published", "R8.6.10").exit()).isEqualTo(2);

    Ran renewed = run("seal", "--published", "R8.6.10", "--renew", "--reason", "訂正版");

    assertThat(renewed.exit()).as(renewed.err()).isZero();
    assertThat(told()).isEmpty();
    assertThat(Files.readString(plans.resolve("R7/published.yaml")))
        .contains("published: 'R8.5.29'\n", "  - on: 'R8.6.10'\n    reason: '訂正版'\n");
    edit(plans.resolve("R7/published.yaml"), "'R7.12'", "'R7.11'");
    assertThat(found()).extracting(Finding::sentence).contains("S002.published");
  }

  @Test
  void thePlanIsComparedWithItsApproval() throws IOException {
    assertThat(run("diff", "--approved").exit()).isEqualTo(2);
    assertThat(run("seal", "--approved", "R7.6月議会").exit()).isZero();
    Path plan = plans.resolve("R7/theme-1/plan.yaml");
    edit(plan, "target: 42％以上", "target: 41％以上, revised: [{from: 42％以上, on: R7.12, reason: 景気}]");
    edit(plan, "text: 学校との連携", "text: 大学との連携");
    edit("office: R7.11", "office: R7.12");

    Ran ran = run("diff", "--approved");

    assertThat(ran.out())
        .contains(
            "（承認（R7.6月議会） → 現在）",
            "文を変えたものが1件あります。\n目標値を変えたものが1件あります。",
            "+ 41％以上\n    理由：R7.12 景気",
            "- 学校との連携")
        .doesNotContain("R7.11");
    assertThat(run("diff", "--approved", "--published").exit()).isEqualTo(2);
  }
}
