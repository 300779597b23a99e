package report.sheet.layout;

import java.util.List;
import java.util.Optional;

/**
 * Breaks strips over pages. It works in whole rows, so no cell ever crosses a page's edge.
 *
 * <p>A strip stays on one page if it fits; to keep it whole, at most an eighth of a page is left
 * blank. Otherwise it is cut between blocks (see {@link StripCut}).
 */
public final class Paginator {
  /** Fewer rows than these are left blank rather than begun. */
  private static final int FEWEST_ROWS = 4;

  /** Headings higher than this part of a page are not repeated. */
  private static final double TALLEST_HEADING = 1.0 / 3;

  /** To keep a strip whole, at most this part of a page is left blank. */
  private static final double BLANK = 1.0 / 8;

  /** What is left free above a section with a heading, in points. */
  private static final double GAP = 9;

  private final GridPages pages;
  private List<Strip> again = List.of();
  private Optional<Continuation> continued = Optional.empty();

  private Paginator(int width, double page, PageNotes notes) {
    this.pages = new GridPages(width, page, notes);
  }

  /**
   * Lays out a sheet.
   *
   * @param width its width, in units
   * @param page the capacity of a page, in points
   * @param running the strips on top of each page
   * @param sections the strips below them
   * @return the sheet
   */
  public static GridSheet lay(int width, double page, List<Strip> running, List<Section> sections) {
    return lay(width, page, running, sections, PageNotes.NONE);
  }

  /** Lays out a sheet with notes at the end of the pages on which they are marked. */
  static GridSheet lay(
      int width, double page, List<Strip> running, List<Section> sections, PageNotes notes) {
    Paginator paginator = new Paginator(width, page, notes);
    running.forEach(paginator::place);
    if (height(running) <= page * TALLEST_HEADING) {
      paginator.pages.repeatSoFar();
    }
    sections.forEach(paginator::place);
    return paginator.pages.sheet();
  }

  private void place(Section section) {
    double head = (section.head().isEmpty() ? 0 : GAP) + pages.needs(section.head());
    if (pages.begun()
        && (head + beginning(section) > pages.rest()
            || isLeftAlone(section, pages.rest() - head))) {
      pages.turn();
    } else if (pages.begun() && !section.head().isEmpty()) {
      pages.gap(GAP);
    }
    section.head().forEach(this::place);
    again = height(section.again()) <= pages.full() * TALLEST_HEADING ? section.again() : List.of();
    section.body().forEach(this::place);
    again = List.of();
  }

  private void place(Strip strip) {
    Strip left = strip;
    continued = strip.continuation().filter(one -> one.height() <= pages.full() * TALLEST_HEADING);
    while (pages.needs(List.of(left)) > pages.rest()) {
      if (pages.begun() && isBetterMoved(left)) {
        turn();
        continue;
      }
      StripCut cut = cut(left);
      if (!pages.begun() && cut.lower().lines() >= left.lines()) {
        throw new IllegalStateException("a page takes nothing of a strip: " + left.rows());
      }
      boolean begun = !cut.upper().isEmpty();
      if (begun) {
        pages.add(cut.upper());
        left = cut.lower();
      }
      turn();
      if (begun && continued.isPresent()) {
        pages.addHead(continued.get().above(left));
        left = left.unruled();
      }
    }
    pages.add(left);
  }

  /**
   * The part of a strip that this page takes. An empty page takes at least one row: it is no longer
   * than the space its notes leave.
   */
  private StripCut cut(Strip strip) {
    int left = pages.rows(strip);
    int page = GridPages.rows(strip, pages.full() - heads());
    return StripCut.of(strip, left, pages.begun() ? page : Math.min(left, page));
  }

  /** A strip goes to the next page if it fits there and little of this page is wasted. */
  private boolean isBetterMoved(Strip strip) {
    return pages.rows(strip) < FEWEST_ROWS
        || (strip.height() <= pages.full() - heads() && pages.rest() <= pages.full() * BLANK);
  }

  private double heads() {
    return height(again) + continued.map(Continuation::height).orElse(0.0);
  }

  private void turn() {
    pages.turn();
    again.forEach(pages::addHead);
  }

  /** Whether the first strip would go to the next page and leave its heading behind. */
  private boolean isLeftAlone(Section section, double rest) {
    double repeated = height(section.again());
    return !section.head().isEmpty()
        && rest <= pages.full() * BLANK
        && section.body().stream()
            .limit(1)
            .mapToDouble(Strip::height)
            .anyMatch(height -> height > rest && height <= pages.full() - repeated);
  }

  private static double beginning(Section section) {
    return section.body().stream()
        .limit(1)
        .mapToDouble(
            strip -> Math.min(strip.height(), FEWEST_ROWS * strip.pitch() + 2 * strip.space()))
        .sum();
  }

  private static double height(List<Strip> strips) {
    return strips.stream().mapToDouble(Strip::height).sum();
  }
}
