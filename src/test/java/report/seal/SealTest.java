package report.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.calendar.FiscalYear;
import report.cli.Ran;
import report.compare.Change;
import report.compare.Comparison;
import report.compare.ListedChanges;
import report.compare.SealComparer;
import report.compose.Composer;
import report.document.Document;
import report.document.InitiativePart;
import report.document.Labels;
import report.finding.Finding;
import report.form.FormKind;
import report.form.FormRequest.Grouping;
import report.form.SampleForms;
import report.plan.Book;
import report.plan.Id;
import report.read.Plans;

/** From its seal on, a plan says what was changed, and when and why. */
class SealTest {
  private static final FiscalYear YEAR = new FiscalYear(2025);

  @TempDir private Path plans;

  @BeforeEach
  void seal() throws IOException {
    SampleForms.sample(plans);
    edit(
        "goals:\n  - {id: employment",
        "goals:\n  - {id: open, name: 新しい目標, target: 未定, previous: 3件}\n  - {id: employment");
    run("--approved", "R7.6月議会", "--on", "R7.6.20", "--by", "政策課 第一係");
  }

  private Ran run(Object... options) {
    List<Object> words = new ArrayList<>(List.of("seal", "R7", "--plans", plans));
    words.addAll(List.of(options));
    return Ran.japanese(words.toArray());
  }

  private Path planFile() {
    return plans.resolve("R7/theme-1/plan.yaml");
  }

  private Path sealFile() {
    return plans.resolve("R7/seal.yaml");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void edit(String from, String to) throws IOException {
    String before = text(planFile());
    assertThat(before).contains(from);
    Files.writeString(planFile(), before.replace(from, to));
  }

  private Plans read() {
    try {
      return Plans.read(Plans.folder(plans), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What seals say, each with the values that it names. */
  private List<String> told() {
    return read().findings().sorted().stream()
        .filter(finding -> finding.rule().id().startsWith("S"))
        .map(SealTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    return finding.sentence()
        + " "
        + String.join(" ", finding.arguments().subList(0, Math.min(3, finding.arguments().size())));
  }

  @Test
  void whatWasApprovedStandsInTheFileAsPeopleReadIt() {
    assertThat(text(sealFile()))
        .contains(
            "approved: 'R7.6月議会'\non: 'R7.6.20'\nby: '政策課 第一係'\n",
            "      employment:\n        name: '県内就職率'\n        target: '42％以上'\n",
            "        inside: 'theme theme-1'\n        digest: '",
            "        target: ['6回', '300人']\n        measures: ['回数', '参加者']\n",
            "        name: '候補地の選定'\n        due: 'R8.6'\n        steps: '4'\n",
            "        targets: 'R9 30社'\n",
            "        text: |-\n          合同企業説明会の開催\n          ・年6回\n");
    assertThat(told()).isEmpty();
    assertThat(run("--check").out()).contains("承認のとおり");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "target: 42％以上 | target: 41％以上 | S001 42％以上 41％以上 target",
        "target: [6回, 300人] | target: [6回, 290人] | S001 6回、300人 6回、290人 target",
        "due: R7.9 | due: R7.12 | S001 R7.9 R7.12 due",
        "name: 県内就職率 | name: 県内への就職率 | S001 県内就職率 県内への就職率 name",
        "steps: 4 | steps: 3 | S001 4 3 steps",
        "targets: {R7: 10社, R9: 30社} | targets: {R7: 10社, R9: 25社} | S001 R9 30社 R9 25社"
            + " targets",
        "measures: [回数, 参加者] | measures: [回数, 参加] | S001 回数、参加者 回数、参加 measures",
        "target: 42％以上 | target: 42％以上, method: ratio | S001 ― ratio method",
        "text: 学校との連携 | text: 大学との連携 | S001 学校との連携 大学との連携 text",
        "qualitative: 連携体制を構築する | qualitative: 連携を続ける | S001 連携体制を構築する 連携を続ける qualitative",
        "title: 若者の県内定着 | title: 若者の定着 | S001 若者の県内定着 若者の定着 title",
        "title: 企業と学生のマッチング | title: 企業と学生 | S001 企業と学生のマッチング 企業と学生 title",
        "direction: 県内企業の魅力を高める | direction: 魅力を高める | S001 県内企業の魅力を高める 魅力を高める direction",
        "aim: 出会いを増やす | aim: 機会を増やす | S001 出会いを増やす 機会を増やす aim"
      })
  void aChangeIsReportedAtItsPlaceWithBothValues(String from, String to, String expected)
      throws IOException {
    edit(from, to);

    assertThat(told()).containsExactly(expected);
    assertThat(run("--check").exit()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number: 1 | '# 見出し\nnumber: 1'",
        "target: 42％以上 | target: ４２％以上",
        "department: 雇用労働政策課 | department: 労働課",
        "target: 未定 | target: 5件",
        "target: 5校} | 'target: 5校}\n            - {id: added, name: 追加, target: 3件}'"
      })
  void whatIsNotApprovedMayChange(String from, String to) throws IOException {
    edit(from, to);

    assertThat(told()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "target: 42％以上 | target: 41％以上",
        "target: [6回, 300人] | target: [6回, 290人]",
        "due: R7.9 | due: R7.12",
        "target: '1,200人' | target: '1,300件'",
        "target: [5件, 10人] | target: [6件, 12世帯]",
        "target: [5件, 10人] | target: 6件",
        "name: 県内就職率 | name: 県内への就職率",
        "steps: 4 | steps: 3",
        "targets: {R7: 10社, R9: 30社} | targets: {R7: 10社, R9: 25社}",
        "measures: [回数, 参加者] | measures: [回数, 参加]",
        "target: 42％以上 | target: 42％以上, method: ratio",
        "qualitative: 連携体制を構築する | qualitative: 連携を続ける",
        "previous: 1.2倍 | 'previous: 1.2倍, target: 1.3倍'",
        "target: 5校 | due: R8.3",
        "name: 相談, target: [5件, 10人] | qualitative: 相談",
        "qualitative: 連携体制を構築する | name: 連携体制を構築する, target: 3件"
      })
  void theLineThatTheMessageGivesIsAccepted(String from, String to) throws IOException {
    edit(from, to);
    Finding finding =
        read().findings().sorted().stream()
            .filter(one -> one.rule().id().equals("S001"))
            .findFirst()
            .orElseThrow();

    edit(to, to + ", " + finding.arguments().get(3).replace("…", "見直し"));

    assertThat(told()).isEmpty();
    assertThat(read().findings().hasErrors()).isFalse();
  }

  @Test
  void aRevisedTargetAndDateArePrintedBesideTheApprovedOnes() throws IOException {
    edit("target: 42％以上", "target: 41％以上, revised: [{from: 42％以上, on: R7.12, reason: 景気}]");
    edit("due: R7.9", "due: R7.12, revised: [{from: R7.9, on: R7.8, reason: 工事}]");

    Plans read = read();
    Book book = read.books().get(0);
    Document document =
        Composer.compose(book, read.all(), book.asOf(), new Labels(Locale.JAPANESE), read.places());

    assertThat(told()).isEmpty();
    assertThat(document.facts())
        .extracting(fact -> fact.years().around().revised())
        .contains("当初 42％以上 → 変更後 41％以上（R7.12 景気）", "当初 R7.9 → 変更後 R7.12（R7.8 工事）");
    assertThat(document.toString()).contains("text=（当初 R7.9 → 変更後 R7.12（R7.8 工事））");
    assertThat(Ran.japanese("explain", "R7", "office", "--plans", plans).out())
        .contains("R7.9", "R7.8", "工事");
  }

  @Test
  void aTargetThatWasNotApprovedAndAnotherKindOfGoalArePrintedBesideWhatWasApproved()
      throws IOException {
    edit(
        "previous: 1.2倍",
        "previous: 1.2倍, target: 1.3倍, revised: [{what: kind, from: なし, on: R7.9, reason: 追加}]");
    edit(
        "target: 5校", "due: R8.3, revised: [{what: kind, from: 5校, on: R7.10, reason: 数でなく期限で測る}]");

    Plans read = read();
    Book book = read.books().get(0);
    Labels labels = new Labels(Locale.JAPANESE);

    assertThat(told()).isEmpty();
    assertThat(Composer.compose(book, read.all(), book.asOf(), labels, read.places()).toString())
        .contains("（目標値：当初 なし → 変更後 1.3倍（R7.9 追加））", "（目標値：当初 5校 → 変更後 R8.3（R7.10 数でなく期限で測る））");
    assertThat(
            SealComparer.of(
                    Objects.requireNonNull(read.seals().get(YEAR)), book, read.all(), labels)
                .changes())
        .extracting(Change::before, Change::after, Change::reason)
        .containsExactly(
            tuple("", "1.3倍", "R7.9 追加"),
            tuple("5校", "", "R7.10 数でなく期限で測る"),
            tuple("", "R8.3", "R7.10 数でなく期限で測る"));
  }

  @Test
  void aChangeOfAnythingElseIsPrintedBesideWhatWasApprovedAndIsTheRemarkOfTheTable()
      throws IOException {
    edit(
        "name: インターンシップ参加者数, target: '1,200人'",
        "name: 参加学生数, target: '1,200人', revised: [{what: name, from: インターンシップ参加者数, on: R7.9,"
            + " reason: 表記の統一}]");
    edit(
        "text: 学校との連携",
        "text: 大学との連携\n        revised: [{what: text, from: 学校との連携, on: R7.8, reason: 対象の変更}]");

    Plans read = read();
    Book book = read.books().get(0);
    Labels labels = new Labels(Locale.JAPANESE);
    Document document = Composer.compose(book, read.all(), book.asOf(), labels, read.places());
    Comparison changes =
        SealComparer.of(Objects.requireNonNull(read.seals().get(YEAR)), book, read.all(), labels);
    Document table = ListedChanges.of(changes, book, labels);

    assertThat(told()).isEmpty();
    assertThat(document.toString())
        .contains(
            "（名称：当初 インターンシップ参加者数 → 変更後 参加学生数（R7.9 表記の統一））",
            "（取組：当初 学校との連携 → 変更後 上記のとおり（R7.8 対象の変更））");
    assertThat(document.facts())
        .extracting(fact -> fact.years().changes().amended())
        .contains("名称：当初 インターンシップ参加者数 → 変更後 参加学生数（R7.9 表記の統一）");
    assertThat(changes.changes())
        .extracting(Change::before, Change::after, Change::reason)
        .containsExactly(
            tuple("インターンシップ参加者数", "参加学生数", "R7.9 表記の統一"), tuple("学校との連携", "大学との連携", "R7.8 対象の変更"));
    assertThat(table.chapters().get(0).theme().sections())
        .extracting(InitiativePart::title)
        .containsExactly("テーマ", "企業と学生のマッチング");
    assertThat(table.chapters().get(0).toString()).contains("（略）", "R7.8 対象の変更");
  }

  @Test
  void whatIsGoneIsReported() throws IOException {
    edit("          - {id: office, name: 窓口の開設, due: R7.9}\n", "");
    Path report = plans.resolve("R7/theme-1/progress/2026-03.yaml");
    Files.writeString(report, text(report).replaceAll("(?m)^ *office:.*\n", ""));

    assertThat(told()).containsExactly("S003 office R7.6月議会");
  }

  @Test
  void anyLineOfTheSealThatIsEditedByHandIsNoticed() throws IOException {
    String sealed = text(sealFile());
    List<String> lines = sealed.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.startsWith("#") && line.contains("'")) {
        List<String> edited = new ArrayList<>(lines);
        edited.set(i, line.replaceFirst("'(?=[^']*'[^']*$)", "'x"));
        Files.writeString(sealFile(), String.join("\n", edited) + "\n");
        assertThat(told()).as(line).anyMatch(told -> told.startsWith("S002"));
        edited.remove(i);
        Files.writeString(sealFile(), String.join("\n", edited) + "\n");
        assertThat(told()).as("without " + line).anyMatch(told -> told.startsWith("S002"));
      }
    }
    Files.writeString(sealFile(), "- a\n");
    assertThat(told()).containsExactly("S002 ");
    Files.writeString(sealFile(), sealed.replace("'42％以上'", "42％以上") + "# 注\n");
    assertThat(told()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'a: b # c''s'",
        "\"\\\\ \\\" \\u00a0x\"",
        "'［再掲］ -a'",
        "'𠮷野家の 😀'",
        "\"一\\t二\"",
        "'|-'",
        "no"
      })
  void anyTextIsReadAsItWasWritten(String name) throws IOException {
    Files.delete(sealFile());
    edit("name: 県内就職率", "name: " + name);

    assertThat(run("--approved", "R7.6月議会").exit()).isZero();

    assertThat(told()).isEmpty();
    Plans read = read();
    Seal seal = Objects.requireNonNull(read.seals().get(YEAR));
    assertThat(SealText.of(seal)).isEqualTo(text(sealFile()));
    assertThat(seal).isEqualTo(Seal.of(read.books().get(0), seal.approval(), seal.renewals()));
  }

  @Test
  void aRenewalApprovesThePlanAsItIsAndSaysWhy() throws IOException {
    edit("target: 42％以上", "target: 41％以上");
    edit("text: 学校との連携", "text: 大学との連携");

    Ran renewed = run("--renew", "--reason", "12月議会で\n変更", "--on", "R7.12.18");

    assertThat(renewed.exit()).isZero();
    assertThat(told()).isEmpty();
    assertThat(text(sealFile()))
        .contains(
            "approved: 'R7.6月議会'\non: 'R7.6.20'\n",
            "renewals:\n  - on: 'R7.12.18'\n    reason: '12月議会で 変更'\n",
            "target: '41％以上'");
    Seal seal = Objects.requireNonNull(read().seals().get(YEAR));
    assertThat(seal.of(new Id("theme-1")).goals().keySet()).contains(new Id("employment"));
  }

  @Test
  void aFormForThePlanAsksForNothingThatIsApproved() {
    byte[] form =
        SampleForms.of(plans, "R7", Grouping.THEME, FormKind.PLAN).values().iterator().next();

    assertThat(SampleForms.entries(form)).containsExactly("theme-1/theme/goal:open/1 target");
  }

  @Test
  void contradictionsAreFaults() throws IOException {
    assertThat(run("--approved", "R7.9月議会").exit()).isEqualTo(2);
    assertThat(run("--renew").exit()).isEqualTo(2);
    assertThat(run("--renew", "--check", "--reason", "a").exit()).isEqualTo(2);
    assertThat(run("--check", "--approved", "a").exit()).isEqualTo(2);
    Files.delete(sealFile());
    assertThat(run("--check").exit()).isEqualTo(2);
    assertThat(run().exit()).isEqualTo(2);
    edit("target: 42％以上", "target: 四割");
    Ran faulty = run("--approved", "R7.6月議会");
    assertThat(faulty.exit()).isEqualTo(1);
    assertThat(sealFile()).doesNotExist();
  }

  @Test
  void approvalAndPublicationAreIndependentAndTheirDatesAscend() throws IOException {
    Files.delete(sealFile());
    assertThat(run("--published", "R8.5.29").exit()).isZero();
    assertThat(run("--approved", "R7.6月議会", "--on", "R8.5.29").exit()).isZero();
    assertThat(run("--check").out()).contains("承認のとおり", "公表のとおり");
    assertThat(run("--renew", "--reason", "同じ日", "--on", "R8.5.29").exit()).isZero();
    assertThat(run("--renew", "--reason", "日付なし").exit()).isZero();

    Ran earlier = run("--renew", "--reason", "前の日", "--on", "R8.5.28");

    assertThat(earlier.exit()).isEqualTo(2);
    assertThat(earlier.err()).contains("最後の日付（R8.5.29）より前");
    assertThat(run("--published", "R8.5", "--renew", "--reason", "月").exit()).isZero();
    assertThat(run("--published", "R8.4", "--renew", "--reason", "前の月").exit()).isEqualTo(2);
    assertThat(told()).isEmpty();
  }
}
