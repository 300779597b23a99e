package report.page.front;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;

/**
 * The book of another year, whose pages are in a sibling folder.
 *
 * @param year the year as printed
 * @param href the address of its front page
 */
public record OtherYear(String year, String href) {
  /**
   * The books of other years, the latest first.
   *
   * @param beside the short names of the books in sibling folders, such as R6; what is no year is
   *     omitted
   * @param own the short name of the book that lists them, which is omitted
   * @return an entry for each
   */
  public static List<OtherYear> of(Set<String> beside, String own) {
    return beside.stream()
        .filter(code -> !code.equals(own))
        .map(FiscalYearGrammar::read)
        .map(reading -> reading.found())
        .flatMap(Optional::stream)
        .sorted(Comparator.reverseOrder())
        .map(OtherYear::of)
        .toList();
  }

  private static OtherYear of(FiscalYear year) {
    return new OtherYear(year.label(), "../" + year.code() + "/index.html");
  }
}
