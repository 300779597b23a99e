package report.importer.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.Golden;
import report.cli.Ran;

/** Word documents with 取組, 目標 and 進捗状況 in columns. */
class WordImportTest {
  private static final Path FIXTURE =
      Path.of(
          System.getProperty("report.home", "."),
          "src/test/resources/report/importer/word/theme.txt");

  @TempDir Path folder;
  private Path document;
  private Path plans;

  @BeforeEach
  void write() throws IOException {
    document = folder.resolve("theme.docx");
    plans = folder.resolve("plans");
    WordFixture.write(FIXTURE, document);
  }

  private Ran imported() {
    return Ran.japanese("import", document, "--into", plans.resolve("R1"), "--format", "concise");
  }

  @Test
  void aDocumentBecomesAThemeThatValidates() throws IOException {
    Ran ran = imported();
    Ran validated = Ran.japanese("validate", "--plans", plans, "--format", "concise");

    StringBuilder all = new StringBuilder(ran.out() + ran.err());
    try (Stream<Path> files = Files.walk(plans.resolve("R1"))) {
      for (Path file : files.filter(WordImportTest::isOfTheBook).sorted().toList()) {
        all.append("== ")
            .append(plans.relativize(file))
            .append('\n')
            .append(Files.readString(file));
      }
    }
    Golden.check(
        "report/importer/word/imported.txt",
        (all + validated.out()).replace(folder.toString() + "/", ""));
    assertThat(ran.exit()).isZero();
    assertThat(validated.exit()).isZero();
    assertThat(all.toString())
        .contains("target: 90％以上", "previous: 約97％", "due: R1.9頃", "due: R1.10頃", "asOf: R2.3月末");
  }

  private static boolean isOfTheBook(Path file) {
    return Files.isRegularFile(file) && !file.toString().contains("/.import/");
  }

  @Test
  void aSecondImportKeepsWhatAPersonWrote() throws IOException {
    imported();
    Path plan = plans.resolve("R1/theme-3/plan.yaml");
    String edited = Files.readString(plan).replace("department: 商工労働部", "department: 産業部  # 改組");
    Files.writeString(plan, edited);

    Ran again = imported();

    assertThat(again.exit()).isZero();
    assertThat(plan).hasContent(edited);
  }

  @Test
  void aThemeIsAddedBesideABookThatIsThere() throws IOException {
    Files.createDirectories(plans.resolve("R1"));
    String book = "publisher: 府\ntitle: 取組\nasOf: R2.3月末\nthemes:\n  - theme-3\n";
    Path file = Files.writeString(plans.resolve("R1/book.yaml"), book);

    assertThat(imported().exit()).isZero();
    assertThat(file).hasContent(book);
    assertThat(plans.resolve("R1/theme-3/plan.yaml")).exists();
  }

  @Test
  void aDocumentWithoutAThemeSaysWhatItNeeds() throws IOException {
    Files.write(document, WordFixture.document("<w:p><w:r><w:t>議事録</w:t></w:r></w:p>"));

    Ran ran = imported();

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("I005", "テーマが見つかりません");
    assertThat(plans).doesNotExist();
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      String merged =
          cell.equals("^")
              ? "<w:vMerge/>"
              : cell.startsWith("v:")
                  ? "<w:vMerge w:val='restart'/>"
                  : cell.startsWith("3:") ? "<w:gridSpan w:val='3'/>" : "";
      String text = merged.isEmpty() ? cell : cell.equals("^") ? "" : cell.substring(2);
      row.append("<w:tc><w:tcPr>" + merged + "</w:tcPr>" + paragraph(text) + "</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  @Test
  void tablesOfIndicatorsAreReadLikeThoseOfAWorkbook() throws IOException {
    String first =
        "<w:tbl>"
            + row("v:番号", "v:指標名", "v:基準値（R3）", "3:実績値", "v:R9目標", "v:担当課")
            + row("^", "^", "^", "R4", "R5", "R6", "^", "^")
            + row("1", "受診率", "41.5", "42.0", "集計中", "44.1", "50.0", "健康課")
            + row("2", "参加率", "－", "12", "13", "5-6", "20", "協働課")
            + "</w:tbl>";
    String second =
        "<w:tbl>"
            + row("番号", "指標名", "単位", "基準値（R3）", "R6実績", "R9目標")
            + row("3", "創業の件数", "件", "12", "15", "20")
            + "</w:tbl>";
    String body =
        paragraph("戊市総合計画　指標（令和７年３月末現在）")
            + paragraph("第１章　くらし")
            + paragraph("（単位：％）")
            + first
            + paragraph("第２章　しごと")
            + second;
    Files.write(document, WordFixture.document(body));

    Ran proposed = Ran.japanese("import", document, "--propose");
    Path map = folder.resolve("theme.map.yaml");
    Ran ran = Ran.japanese("import", document, "--map", map, "--into", plans.resolve("R6"));

    assertThat(proposed.exit()).isZero();
    assertThat(map).content().contains("publisher: 戊市", "theme: 第１章　くらし", "asOf: R7.3月末");
    assertThat(ran.exit()).describedAs(ran.out()).isZero();
    assertThat(ran.out()).contains("表1!F4: 警告 I002", "5-6");
    assertThat(plans.resolve("R6/theme-1/plan.yaml"))
        .content()
        .contains("R9: 50.0％  # 表1!G3", "previous: 集計中  # 表1!E3", "department: 健康課");
    assertThat(plans.resolve("R6/theme-2/plan.yaml"))
        .content()
        .contains("title: しごと", "R9: 20件  # 表2!F2");
  }
}
