package report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.cli.Ran;
import report.document.ChangesPart;
import report.document.Labels;
import report.plan.Book;
import report.read.Plans;

/** A book is compared with what the plans have of earlier versions, and with nothing else. */
class EarlierVersionsTest {
  private static final Labels LABELS = new Labels(Locale.JAPANESE);
  private static final Path CITY = Path.of("src/test/resources/report/series/city/plans");

  @TempDir private Path folder;

  private static List<ChangesPart> of(Path plans, String year) throws IOException {
    List<Book> all = Plans.read(Plans.folder(plans), List.of()).all();
    Book book =
        all.stream().filter(one -> one.year().code().equals(year)).findFirst().orElseThrow();
    return EarlierVersions.of(book, book.asOf(), all, List.of(), LABELS);
  }

  @Test
  void aBookIsComparedWithTheBookOfTheYearBefore() throws IOException {
    assertThat(of(CITY, "R2")).extracting(ChangesPart::versions).contains("R1 → R2");
    assertThat(of(CITY, "R1")).isEmpty();
    assertThat(of(Path.of("plans"), "R1")).isEmpty();
    assertThat(of(Path.of("plans"), "R5")).isEmpty();
  }

  @Test
  void aBookIsComparedWithItsReportBeforeTheLatest() throws IOException {
    copy();
    Path report = folder.resolve("R1/theme-3/progress/2020-03.yaml");
    Files.writeString(report.resolveSibling("2019-09.yaml"), "asOf: R1.9月末\nactions: {}\n");
    List<ChangesPart> found = of(folder, "R1");
    assertThat(found).extracting(ChangesPart::versions).containsExactly("R1.9月末 → R2.3月末");
    assertThat(found.get(0).summary()).anyMatch(sentence -> sentence.startsWith("実績を変えたもの"));
  }

  @Test
  void thePageIsBuiltAndLinkedIfAnythingChanged() throws IOException {
    Path out = folder.resolve("out");
    Ran ran =
        Ran.japanese("build", "R2", "--plans", CITY, "--out", out, "--format", "html", "--force");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(Files.readString(out.resolve("R2/index.html")))
        .contains("<a href=\"what_changed.html\">前回から変わったこと</a>");
    assertThat(Files.readString(out.resolve("R2/what_changed.html")))
        .contains("R1 → R2", "<ins>", "<del>");
    assertThat(Files.readString(out.resolve("R2/print.css"))).contains("前回から変わったこと");
  }

  private void copy() throws IOException {
    Path from = Path.of("plans");
    try (Stream<Path> files = Files.walk(from.resolve("R1"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }
}
