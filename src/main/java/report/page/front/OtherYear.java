package report.page.front;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.document.Overview;

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
   * @param overview the book that lists them, which is omitted
   * @return an entry for each
   */
  public static List<OtherYear> of(Set<String> beside, Overview overview) {
    return beside.stream()
        .filter(code -> !code.equals(overview.code()))
        .map(FiscalYearGrammar::read)
        .map(reading -> reading.found())
        .flatMap(Optional::stream)
        .sorted(Comparator.reverseOrder())
        .map(year -> of(year, overview))
        .toList();
  }

  private static OtherYear of(FiscalYear year, Overview overview) {
    return new OtherYear(
        overview.labels().year(year), overview.editions().beside(year.code()) + "index.html");
  }
}
