package report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import report.sheet.workbook.Sheet;

/**
 * Breaks the rows of a list over pages: between entries, not behind a title of rows, and so that
 * the last page has some entries more than one.
 */
final class ListPages {
  /** The fewest entries of a last page. */
  static final int FEWEST = 4;

  /** The part of a page, and of a screen, that heads take at most. */
  private static final double TALLEST_HEAD = 0.2;

  private final Sheet sheet;
  private final double page;
  private final TreeSet<Integer> entries = new TreeSet<>();
  private final TreeSet<Integer> heads = new TreeSet<>();
  private final TreeSet<Integer> continuations = new TreeSet<>();
  private final TreeSet<Integer> begun = new TreeSet<>();

  /**
   * A list without rows.
   *
   * @param sheet where it is
   * @param page the height of a page, in points
   */
  ListPages(Sheet sheet, double page) {
    this.sheet = sheet;
    this.page = page;
  }

  /** A row that an entry begins with. */
  void entry(int row) {
    entries.add(row);
  }

  /** A row that is on one page with the next. */
  void head(int row) {
    heads.add(row);
  }

  /** A row of a drawing, which is on one page with the next and fills a page as entries do. */
  void drawn(int row) {
    heads.add(row);
    entries.add(row);
  }

  /** A row that continues the one before. */
  void continuation(int row) {
    continuations.add(row);
    if (heads.contains(row - 1)) {
      heads.add(row);
    }
  }

  /** A row that a page begins with, whatever is left of the page before. */
  void begin(int row) {
    begun.add(row);
  }

  /** What fits on the first page below heads that end with a row, in points. */
  double firstRoom(int head) {
    return page - heightOf(0, head);
  }

  /** What fits on any other page below the rows that each page repeats, in points. */
  double laterRoom(int head) {
    return page - heightOf(firstRepeated(head), head);
  }

  /**
   * Breaks the pages, repeats the heads on those with entries and keeps them in sight.
   *
   * @param head the row of the heads
   * @param end the number of rows
   * @param drawn the row that drawings begin with, 0 without any
   */
  void end(int head, int end, int drawn) {
    int last = drawn == 0 ? end : drawn;
    if (breakAll(head, end, page - laterRoom(head)).stream().anyMatch(row -> row < last)) {
      sheet.repeat(firstRepeated(head), head);
    }
    if (firstRepeated(head) == 0) {
      sheet.freeze(head + 1);
    }
  }

  /** The title, unless it is so long that little else would fit below it. */
  private int firstRepeated(int head) {
    return heightOf(0, head) <= page * TALLEST_HEAD ? 0 : head;
  }

  private double heightOf(int first, int last) {
    double height = 0;
    for (int row = first; row <= last; row++) {
      height += sheet.row(row).height();
    }
    return height;
  }

  /**
   * Sets the page breaks.
   *
   * @param head the last of the rows above the entries
   * @param end the number of rows
   * @param repeated the height of the rows that are repeated on each page, in points
   * @return the rows that pages begin with, without the first
   */
  private List<Integer> breakAll(int head, int end, double repeated) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int next = next(0, head, end, 0); next < end; next = next(next, head, end, repeated)) {
      starts.add(next);
    }
    if (starts.size() > 1 && !begun.contains(starts.get(starts.size() - 1))) {
      fillLast(starts, head, end, repeated);
    }
    List<Integer> breaks = starts.subList(1, starts.size());
    breaks.forEach(sheet::breakBefore);
    return breaks;
  }

  /** The first row of the next page. */
  private int next(int from, int head, int end, double repeated) {
    double rest = page - repeated;
    int full = from;
    while (full < end
        && (full == from || (sheet.row(full).height() <= rest && !begun.contains(full)))) {
      rest -= sheet.row(full).height();
      full++;
    }
    if (full == end || begun.contains(full)) {
      return full;
    }
    for (int at = full; at > (from == 0 ? head + 1 : from); at--) {
      if (isBetween(at)) {
        return at;
      }
    }
    return full;
  }

  private boolean isBetween(int row) {
    return !continuations.contains(row) && !heads.contains(row - 1);
  }

  /** Moves the last break up if the last page would have too few entries. */
  private void fillLast(List<Integer> starts, int head, int end, double repeated) {
    int last = starts.size() - 1;
    int before = Math.max(starts.get(last - 1), head);
    int at = starts.get(last);
    double rest = page - repeated;
    for (int row = at; row < end; row++) {
      rest -= sheet.row(row).height();
    }
    while (entries.subSet(at, end).size() < FEWEST || !isBetween(at)) {
      at--;
      rest -= sheet.row(at).height();
      if (at <= before + 1 || rest < 0) {
        return;
      }
    }
    starts.set(last, at);
  }
}
