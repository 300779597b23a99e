package report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import report.Golden;

class FindingPrinterTest {
  private static final FindingTexts ENGLISH = new FindingTexts(Locale.ENGLISH);

  @Test
  void findingsAreApprovedInJapanese() {
    Golden.check(
        "report/finding/full_ja.txt",
        new FindingPrinter(Locale.JAPANESE).print(SampleFindings.all()));
  }

  @Test
  void findingsAreApprovedInEnglish() {
    Golden.check(
        "report/finding/full_en.txt",
        new FindingPrinter(Locale.ENGLISH).print(SampleFindings.all()));
  }

  @Test
  void conciselyEachFindingIsOneLine() {
    FindingPrinter printer = new FindingPrinter(Locale.JAPANESE);
    Golden.check(
        "report/finding/concise_ja.txt",
        SampleFindings.all().stream()
            .map(finding -> printer.line(finding) + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void coloursAddNothingButEscapes() {
    List<Finding> findings = SampleFindings.all();
    String painted = new FindingPrinter(ENGLISH, Paint.ANSI).print(findings);

    assertThat(painted).contains("\u001b[1;31merror K001\u001b[0m", "\u001b[1;33mwarning B002");
    assertThat(painted.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(new FindingPrinter(ENGLISH, Paint.NONE).print(findings));
  }

  @Test
  void nothingIsPrintedForNoFindings() {
    assertThat(new FindingPrinter(Locale.JAPANESE).print(List.of())).isEmpty();
  }

  @Test
  void aSpanBeyondItsLineIsPrintedAtTheEndOfTheLine() {
    String printed =
        new FindingPrinter(Locale.ENGLISH)
            .print(Finding.of(Rule.NOT_YAML, Span.of(SampleFindings.plan(), 1, 40, 5)));
    assertThat(printed).contains("   1 | number: 3\n     |          ^\n");
  }
}
