package report.page;

import java.util.List;
import report.document.Document;

/**
 * A book as every page shows it.
 *
 * @param code the short name of its year, R1
 * @param year the year as printed
 * @param publisher who publishes it
 * @param title its title
 * @param asOf the date it speaks for as printed
 * @param language ja or en
 * @param tally how all its goals stand
 * @param pages its pages beside the front page and the themes
 */
record BookView(
    String code,
    String year,
    String publisher,
    String title,
    String asOf,
    String language,
    TallyView tally,
    List<PageLink> pages) {

  static BookView of(Document document) {
    return new BookView(
        document.code(),
        document.year(),
        document.publisher(),
        document.title(),
        document.asOf(),
        document.labels().language(),
        TallyView.of(document.tally(), document.labels()),
        PageLink.of(document));
  }
}
