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
}
