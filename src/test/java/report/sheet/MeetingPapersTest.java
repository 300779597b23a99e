package report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.compose.Composer;
import report.document.Labels;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** The papers of a meeting that discusses a theme with results. */
class MeetingPapersTest {
  private static final String MEETING =
      """
      round: 1
      name: 戦略会議
      date: R2.5.20
      agenda:
        - title: テーマ３の進捗状況について
          discusses: theme-3
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void build() throws IOException {
    Path year = folder.resolve("plans/R1");
    Path original = Path.of(System.getProperty("report.home", "."), "plans/R1");
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.toList()) {
        Files.createDirectories(year);
        Path copy = year.resolve(original.relativize(file).toString());
        if (Files.isRegularFile(file)) {
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    Files.createDirectories(year.resolve("meetings"));
    Files.writeString(year.resolve("meetings/2020-05-20.yaml"), MEETING);
    Findings findings = new Findings();
    Book book = new PlansReader().read(folder.resolve("plans"), findings).get(0);
    assertThat(findings.hasErrors()).isFalse();
    SampleBook.write(
        new SheetOutput(folder),
        Composer.compose(book, book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN),
        (path, content) -> {
          try (var out = Files.newOutputStream(folder.resolve(path))) {
            content.writeTo(out);
          }
        },
        findings);
    assertThat(findings.hasErrors()).isFalse();
  }

  @Test
  void theyEndWithWhatTheirNotesSignsAndRatesMean() throws IOException {
    try (XSSFWorkbook papers = open("R1-2020-05-20.xlsx")) {
      assertThat(StreamSupport.stream(papers.spliterator(), false))
          .extracting(sheet -> sheet.getSheetName())
          .containsExactly("次第", "資料1", "用語集・凡例", "算定根拠");
    }
  }

  @Test
  void theirRatesAndNotesLeadWhereThoseOfTheBookLead() throws IOException {
    try (XSSFWorkbook papers = open("R1-2020-05-20.xlsx");
        XSSFWorkbook book = open("R1.xlsx")) {
      XSSFSheet paper = papers.getSheet("資料1");

      assertThat(links(paper)).isEqualTo(links(book.getSheet("テーマ３")));
      assertThat(targets(paper)).containsExactly("用語集・凡例");
      assertThat(papers.getSheet("算定根拠").getLastRowNum())
          .isEqualTo(book.getSheet("算定根拠").getLastRowNum());
    }
  }

  private static XSSFWorkbook open(String file) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(folder.resolve(file)));
  }

  private static List<String> links(XSSFSheet sheet) {
    return sheet.getHyperlinkList().stream()
        .map(link -> link.getCellRef() + " → " + link.getLocation())
        .sorted()
        .toList();
  }

  private static Set<String> targets(XSSFSheet sheet) {
    Set<String> sheets = new TreeSet<>();
    for (XSSFHyperlink link : sheet.getHyperlinkList()) {
      sheets.add(new CellReference(link.getLocation()).getSheetName());
    }
    return sheets;
  }
}
