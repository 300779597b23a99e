package report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.compare.BookVersion;
import report.compare.Comparer;
import report.compare.ComparisonTable;
import report.document.Document;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.Piece;
import report.document.Run;
import report.finding.Findings;
import report.plan.Book;
import report.read.Plans;
import report.sheet.standard.WorkbookStandard;
import report.sheet.template.Forms;
import report.sheet.template.StarterPaper;

/** A comparison table of R1 before and after many changes, as people print it. */
class ComparisonOutputTest {
  private static final Labels LABELS = new Labels(Locale.JAPANESE);
  private static final String PLAN = "R1/theme-3/plan.yaml";

  @TempDir private Path folder;
  private Document table;

  @BeforeEach
  void compare() throws IOException {
    Book before = book("before", text -> text);
    Book after = book("after", ComparisonOutputTest::changed);
    BookVersion old = BookVersion.of("議決時", before, List.of());
    BookVersion now = BookVersion.of("R1.10", after, List.of());
    table = ComparisonTable.of(old, now, Comparer.of(old, now, LABELS), LABELS);
  }

  private interface Edit {
    String of(String text);
  }

  private static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  private static String changed(String text) {
    String smooth = "          - id: smooth-consultation\n            qualitative: 三者協議の円滑な推進\n";
    String target = "            target: 90％以上\n";
    assertThat(text).contains(smooth, target);
    return text.replace("拠点性を向上させるため", "拠点性を高めるため")
        .replace("due: R1.9月頃", "due: R1.10月頃")
        .replace(smooth, "")
        .replace("288件", "289件")
        .replace(
            target,
            lines(
                "            target: 92％以上",
                "            revised:",
                "              - {from: 90％以上, on: R1.10, reason: 入居が増えたため}"))
        .replace(
            "          - id: seeds\n",
            lines(
                "          - id: guests",
                "            name: 来場者",
                "            target: 30人",
                "          - id: seeds"))
        .replace("  - id: saito\n", "  - id: saito-hills\n")
        .replace("title: 彩都を中心とするライフサイエンスの拠点性の向上", "title: 彩都のライフサイエンス");
  }

  private Book book(String name, Edit edit) throws IOException {
    Path copy = folder.resolve(name).resolve("plans");
    try (Stream<Path> files = Files.walk(Path.of("plans/R1"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(Path.of("plans").relativize(file).toString());
        Files.createDirectories(target.getParent());
        String text = Files.readString(file);
        boolean isPlan = target.endsWith(PLAN);
        Files.writeString(target, isPlan ? edit.of(text) : text);
      }
    }
    Plans plans = Plans.read(Plans.folder(copy), List.of());
    assertThat(plans.findings().hasErrors()).isFalse();
    return plans.books().get(0);
  }

  @Test
  void whatDiffersIsUnderlinedOnBothSidesAndTheRestOmitted() {
    assertThat(rows())
        .contains(
            "めざす方向/ライフサイエンス関連分野の拠点性を[高めるため]",
            "施設入居率：[92％以上]（通年）",
            "目標/彩都バイオインキュベーション施設入居率：[90％以上]（通年）",
            "[289件]",
            "[288件]",
            "目標/[来場者：30人]",
            "（新設）",
            "（削除）",
            "目標/[三者協議の円滑な推進]",
            "（略）",
            "\nR1.10 入居が増えたため",
            "[R1.10月頃]",
            "[R1.9月頃]")
        .doesNotContain("当初", "HBNetの自立運営に向けた", "[彩都バイオサイエンスセミナー");
  }

  /** The rows as text, what is underlined in brackets. */
  private String rows() {
    return table.themes().stream()
        .flatMap(theme -> theme.initiatives().stream())
        .map(InitiativePart::groups)
        .flatMap(List::stream)
        .flatMap(row -> Stream.of(row.action(), row.goals(), row.progress()))
        .map(ComparisonOutputTest::text)
        .collect(Collectors.joining("\n"));
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(ComparisonOutputTest::text).collect(Collectors.joining("/"));
  }

  private static String text(Piece piece) {
    if (piece instanceof Piece.Line line) {
      return text(line.runs().stream());
    }
    return piece instanceof Piece.Table table
        ? table.rows().stream()
            .flatMap(List::stream)
            .map(cell -> text(cell.stream()))
            .collect(Collectors.joining("|"))
        : "";
  }

  private static String text(Stream<Run> runs) {
    return runs.map(run -> run instanceof Run.Changed ? "[" + run.text() + "]" : run.text())
        .collect(Collectors.joining())
        .replace("][", "");
  }

  @Test
  void eachRowHasTheNewTextTheOldTextAndTheRemarkSideBySide() {
    assertThat(
            table.themes().stream()
                .flatMap(theme -> theme.initiatives().stream())
                .flatMap(part -> part.groups().stream()))
        .allSatisfy(
            row -> {
              assertThat(row.action()).isNotEmpty();
              assertThat(row.goals()).isNotEmpty();
            });
  }

  @Test
  void theTemplateChoosesTheSides() throws IOException {
    byte[] form =
        Forms.edited(StarterPaper.DIFF, book -> Forms.at(book, "様式.新旧の順").setCellValue("旧・新"));
    Path template = Files.write(folder.resolve("swapped.xlsx"), form);
    Findings findings = new Findings();
    byte[] usual =
        ComparisonOutput.of(
                table, ComparisonOutput.Form.VERSIONS, Optional.empty(), folder, findings)
            .orElseThrow();
    byte[] swapped =
        ComparisonOutput.of(
                table, ComparisonOutput.Form.VERSIONS, Optional.of(template), folder, findings)
            .orElseThrow();
    assertThat(findings.sorted()).isEmpty();
    assertThat(swapped).isNotEqualTo(usual);
    assertThat(
            ComparisonOutput.of(
                    table, ComparisonOutput.Form.VERSIONS, Optional.empty(), folder, findings)
                .orElseThrow())
        .isEqualTo(usual);
  }

  @Tag("print")
  @Test
  void everyWordThatDiffersIsPrintedOnBothPapers() throws IOException {
    for (StarterPaper paper : List.of(StarterPaper.DIFF, StarterPaper.DIFF_A3)) {
      Path template = Files.write(folder.resolve("form.xlsx"), Forms.starter(paper));
      byte[] workbook =
          ComparisonOutput.of(
                  table,
                  ComparisonOutput.Form.VERSIONS,
                  Optional.of(template),
                  folder,
                  new Findings())
              .orElseThrow();
      Files.write(folder.resolve(paper + ".xlsx"), workbook);
      WorkbookStandard.check(paper.name(), workbook);
    }
    Map<String, Printed> printed = Printed.all(folder, List.of("DIFF", "DIFF_A3"));
    List<Function<Group, List<Piece>>> columns =
        List.of(Group::action, Group::goals, Group::progress);
    printed.forEach(
        (paper, pages) -> {
          List<String> letters = byColumns(pages);
          for (int column = 0; column < columns.size(); column++) {
            List<String> words = differing(columns.get(column));
            assertThat(words).hasSizeGreaterThan(column == 2 ? 0 : 7);
            assertThat(words).as(paper + " " + column).allMatch(letters.get(column)::contains);
          }
        });
  }

  /** What differs in a column, also in the cells of tables; remarks as a whole. */
  private List<String> differing(Function<Group, List<Piece>> column) {
    return table.themes().stream()
        .flatMap(theme -> theme.initiatives().stream())
        .flatMap(part -> part.groups().stream())
        .flatMap(
            row ->
                column.apply(row).stream()
                    .flatMap(ComparisonOutputTest::runs)
                    .filter(
                        run -> run instanceof Run.Changed || column.apply(row) == row.progress()))
        .map(run -> run.text().replaceAll("\\s", ""))
        .toList();
  }

  private static Stream<Run> runs(Piece piece) {
    if (piece instanceof Piece.Line line) {
      return line.runs().stream();
    }
    return piece instanceof Piece.Table cells
        ? Stream.concat(Stream.of(cells.head()), cells.rows().stream())
            .flatMap(List::stream)
            .flatMap(List::stream)
        : Stream.of();
  }

  /** The letters of each column on each page, one column after the other. */
  private static List<String> byColumns(Printed printed) {
    List<StringBuilder> letters =
        List.of(new StringBuilder(), new StringBuilder(), new StringBuilder());
    for (int page = 0; page < printed.pageCount(); page++) {
      List<Printed.Word> words = printed.words(page);
      double left = words.stream().mapToDouble(Printed.Word::left).min().orElse(0);
      double right = words.stream().mapToDouble(Printed.Word::right).max().orElse(0);
      for (Printed.Word word : words) {
        double place = (word.x() - left) / (right - left);
        letters.get(place < 0.42 ? 0 : place < 0.84 ? 1 : 2).append(word.text());
      }
    }
    return letters.stream().map(StringBuilder::toString).toList();
  }
}
