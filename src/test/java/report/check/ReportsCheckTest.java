package report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static report.check.GivenBook.book;
import static report.check.GivenBook.found;
import static report.check.GivenBook.report;
import static report.check.GivenBook.state;
import static report.check.GivenBook.theme;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.plan.Theme;

class ReportsCheckTest {
  @ParameterizedTest
  @CsvSource({
    "H31.3月末, P010.book",
    "H31.4.1, ''",
    "R2.3月末, ''",
    "R2.12月, ''",
    "R3.3.31, ''",
    "R3.4.1, P010.late"
  })
  void aBookSpeaksOfItsYearOrOfTheOneAfter(String asOf, String sentence) {
    assertThat(found(book(asOf)))
        .isEqualTo(sentence.isEmpty() ? List.of() : List.of(sentence + " " + asOf + ", 令和元年度"));
  }

  private static Theme reportedOn(String asOf) {
    return theme("theme-1", 1, List.of(state("goal")), report(asOf));
  }

  @ParameterizedTest
  @CsvSource({
    "R1.9月末, R1.9月末, ''",
    "R1.9月末, R1.9.30, ''",
    "R1.9月末, R1.10.1, R008",
    "R1.9月末, H31.3月末, P010.report",
    "H31.3月末, R1.9月末, ''"
  })
  void aReportLiesInTheYearAndNotBehindItsBook(String book, String report, String sentence) {
    assertThat(found(book(book, reportedOn(report))))
        .filteredOn(line -> !line.startsWith("P010.book") && !line.startsWith("R007"))
        .isEqualTo(
            sentence.isEmpty()
                ? List.of()
                : List.of(
                    sentence + " " + report + ", " + (sentence.equals("R008") ? book : "令和元年度")));
  }

  @Test
  void eachReportIsLookedAt() {
    Theme theme =
        theme("theme-1", 1, List.of(), report("R1.10月末"), report("R1.11月末"), report("R1.12月末"));

    assertThat(found(book("R1.9月末", theme))).hasSize(3).allMatch(line -> line.startsWith("R008"));
  }
}
