package report.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import report.document.Overview;
import report.page.front.Headline;
import report.page.site.OtherEdition;
import report.page.site.SiteView;

/**
 * A book, for every page.
 *
 * @param code the short name of its year, R1
 * @param year the year as printed
 * @param publisher who publishes it
 * @param title its title
 * @param asOf the as-of date as printed
 * @param language ja or en
 * @param tally a summary of all its goals
 * @param pages its pages other than the front page and the themes
 * @param moves how its goals moved since the year before, in words; empty without an earlier book
 * @param says how its goals stand, in one or two sentences; empty without goals
 * @param site where it is published on the web, if it says so
 * @param other the same book in another language, if there is such an edition
 */
record BookView(
    String code,
    String year,
    String publisher,
    String title,
    String asOf,
    String language,
    TallyView tally,
    List<PageLink> pages,
    String moves,
    String says,
    Optional<SiteView> site,
    Optional<OtherEdition> other) {
  /** What changes with every result, and that few pages show. */
  private static final Set<String> MOVING = Set.of("moves", "says");

  /**
   * Whether a component is missing from {@link #narrow}; of the tally, that has how many goals
   * there are.
   */
  static boolean isMoving(String component) {
    return MOVING.contains(component);
  }

  /** The same book without what changes with every result. */
  BookView narrow() {
    TallyView only = new TallyView(tally.goals(), 0, 0, "", 0, "", List.of(), List.of());
    return new BookView(
        code, year, publisher, title, asOf, language, only, pages, "", "", site, other);
  }

  static BookView of(Overview overview) {
    return new BookView(
        overview.code(),
        overview.year(),
        overview.publisher(),
        overview.title(),
        overview.asOf(),
        overview.labels().language(),
        TallyView.of(overview.tally(), overview.labels()),
        PageLink.of(overview),
        overview.trend().says(),
        Headline.of(overview),
        SiteView.of(overview),
        OtherEdition.of(overview));
  }
}
