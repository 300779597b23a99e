package report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.calendar.FiscalYear;
import report.cli.Ran;
import report.document.Labels;
import report.plan.Book;
import report.read.Plans;

/** Whether final targets will be reached is compared in the words that the books print. */
class ProspectChangesTest {
  private static final String REPORT = "R3/living/progress/2022-03.yaml";

  @TempDir private Path folder;
  private BookVersion before;

  @BeforeEach
  void write() throws IOException {
    year("R2", "2021-03", "R3.3月末", "30件");
    year("R3", "2022-03", "R4.3月末", "60件");
    before = read();
  }

  private void year(String year, String report, String asOf, String actual) throws IOException {
    Path theme = Files.createDirectories(folder.resolve(year + "/living"));
    Files.createDirectories(theme.resolve("progress"));
    Files.writeString(
        folder.resolve(year + "/book.yaml"),
        """
        publisher: 市
        title: 計画
        asOf: %s
        prospects: {rule: last-years, years: 1}
        themes: [living]
        """
            .formatted(asOf));
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
            actions: []
            goals:
              - {id: goal, name: 指標, targets: {%s: 30件, R5: 100件以上}}
              - {id: other, name: 件数, target: 5件}
        """
            .formatted(year));
    Files.writeString(
        theme.resolve("progress/" + report + ".yaml"),
        """
        asOf: %s
        actions: {}
        initiatives:
          one:
            results:
              goal: %s
              other: 5件
        """
            .formatted(asOf, actual));
  }

  private Plans plans() throws IOException {
    return Plans.read(Plans.folder(folder), List.of());
  }

  private BookVersion read() throws IOException {
    Plans plans = plans();
    Book book =
        plans.all().stream()
            .filter(one -> one.year().equals(new FiscalYear(2021)))
            .findFirst()
            .orElseThrow();
    return BookVersion.of("", book, plans.all());
  }

  private void edit(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }

  private List<String> found() throws IOException {
    return Comparer.of(before, read(), new Labels(Locale.JAPANESE)).changes().stream()
        .map(
            change ->
                String.join(
                    " ",
                    change.kind().code(),
                    change.place().id(),
                    change.what(),
                    change.before(),
                    change.after()))
        .toList();
  }

  private Ran run(String command, Object... options) {
    return Ran.japanese(
        List.of(List.of(command, "R3", "--plans", folder), List.of(options)).stream()
            .flatMap(List::stream)
            .toArray());
  }

  @Test
  void whatAPersonSaysIsOneChangeWithItsReason() throws IOException {
    edit(REPORT, "goal: 60件", "goal: {actual: 60件, prospect: {symbol: 困難, reason: 撤退}}");

    assertThat(found()).containsExactly("prospect goal 見込み 達成見込み 困難（撤退）");
    before = read();
    edit(REPORT, "reason: 撤退", "reason: 縮小");
    assertThat(found()).containsExactly("prospect goal 見込み 困難（撤退） 困難（縮小）");
  }

  @Test
  void aResultOfThisYearOrOfAnEarlierOneChangesTheWord() throws IOException {
    edit(REPORT, "goal: 60件", "goal: 45件");
    assertThat(found()).containsExactly("result goal 実績 60件 45件", "prospect goal 見込み 達成見込み 困難");
    before = read();
    edit("R2/living/progress/2021-03.yaml", "goal: 30件", "goal: 15件");
    assertThat(found()).containsExactly("figure goal 過去の値 30件 15件", "prospect goal 見込み 困難 達成見込み");
  }

  @Test
  void anotherRuleIsASettingAndChangesTheWord() throws IOException {
    edit("R3/book.yaml", "{rule: last-years, years: 1}", "judged");
    assertThat(found())
        .containsExactly(
            "setting  見込みの出し方 last-years 1　達成見込み 100、要努力 80、困難" + " judged　達成見込み 100、要努力 80、困難",
            "prospect goal 見込み 達成見込み ");
  }

  @Test
  void whatWasPublishedIsKeptAndListedIfItIsCorrected() throws IOException {
    assertThat(run("seal", "--published", "R4.5.30").exit()).isZero();
    assertThat(Files.readString(folder.resolve("R3/published.yaml")))
        .containsOnlyOnce("prospect: '達成見込み'");
    assertThat(run("diff", "--published").out()).contains("変わったところはありません。");

    edit(
        REPORT,
        "goal: 60件",
        "goal: {actual: 45件, corrected: [{from: 60件, on: R4.6.3, reason: 転記}]}");

    assertThat(run("validate").exit()).isZero();
    assertThat(run("diff", "--published").out())
        .contains("見込みが変わったものが1件あります。", "- 達成見込み\n    + 困難", "理由：R4.6.3訂正：転記");
  }

  @Test
  void aRecordWithoutProspectsIsComparedWithoutThem() throws IOException {
    String declared = "prospects: {rule: last-years, years: 1}\n";
    edit("R3/book.yaml", declared, "");
    assertThat(run("seal", "--published", "R4.5.30").exit()).isZero();
    edit("R3/book.yaml", "themes:", declared + "themes:");

    assertThat(run("diff", "--published").out()).contains("変わったところはありません。");
  }

  @Test
  void theComparisonTableSaysItInTheRemarks() throws IOException {
    edit(REPORT, "goal: 60件", "goal: {actual: 60件, prospect: {symbol: 困難, reason: 撤退}}");
    BookVersion after = read();
    Labels labels = new Labels(Locale.JAPANESE);
    assertThat(
            ComparisonTable.of(before, after, Comparer.of(before, after, labels), labels)
                .chapters()
                .toString())
        .contains("見込み：達成見込み → 困難（撤退）");
  }
}
