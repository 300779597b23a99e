package report.sheet.layout;

import java.util.ArrayList;
import java.util.List;

/** Fills pages from top to bottom and turns them into rows and cells. */
final class GridPages {
  private final Extent whole;
  private final double page;
  private final NoteSpace notes;
  private final List<Double> heights = new ArrayList<>();
  private final List<GridCell> cells = new ArrayList<>();
  private final List<GridSheet.Rule> rules = new ArrayList<>();
  private final List<GridSheet.Upright> uprights = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private int repeated;
  private double repeatedHeight;
  private double used;
  private double headed;
  private boolean begun;
  private boolean open;

  /**
   * No pages yet.
   *
   * @param width the width of the sheet, in units
   * @param page the capacity of a page, in points
   * @param notes the notes at the end of a page that refers to them
   */
  GridPages(int width, double page, PageNotes notes) {
    this.whole = new Extent(0, width);
    this.page = page;
    this.notes = new NoteSpace(notes);
  }

  /** Whether this page contains more than headings. */
  boolean begun() {
    return begun;
  }

  /** What is left of this page above its notes, in points. */
  double rest() {
    return page - used - notes.height(noteRoom());
  }

  /**
   * The space that strips take of this page: their own height and that of the notes they are the
   * first to mark.
   */
  double needs(List<Strip> strips) {
    return strips.stream().mapToDouble(Strip::height).sum() + notes.added(strips, noteRoom());
  }

  /** The maximum share of a page for notes: half of the space without headings. */
  private double noteRoom() {
    return (page - headed) / 2;
  }

  /** The capacity of a page below the repeated rows, in points. */
  double full() {
    return page - repeatedHeight;
  }

  /** The number of rows of a strip that fit the rest of this page, at least one. */
  int rows(Strip strip) {
    return rows(strip, rest() - notes.added(List.of(strip), noteRoom()));
  }

  static int rows(Strip strip, double height) {
    return Math.max(1, (int) Math.floor((height - 2 * strip.space()) / strip.pitch()));
  }

  /** From now on, all rows so far are repeated on each page. */
  void repeatSoFar() {
    repeated = heights.size();
    repeatedHeight = used;
    headed = used;
    begun = false;
  }

  /** Starts the next page, which continues with the notes that did not fit this one. */
  void turn() {
    end();
    breakPage();
  }

  private void breakPage() {
    breaks.add(heights.size());
    used = repeatedHeight;
    headed = used;
    begun = false;
  }

  /** Adds a heading, after which a page still counts as empty. */
  void addHead(Strip strip) {
    add(strip);
    headed = used;
    begun = false;
  }

  void add(Strip strip) {
    if (strip.ruled()) {
      rules.add(new GridSheet.Rule(heights.size(), false, whole));
      open = true;
    }
    notes.mark(strip);
    write(strip);
    begun = true;
  }

  private void write(Strip strip) {
    int from = heights.size();
    space(strip.space());
    int top = heights.size();
    for (List<Block> column : strip.columns()) {
      int row = top;
      for (Block block : column) {
        add(block, row);
        row += block.rows();
      }
    }
    for (int i = 0; i < strip.rows(); i++) {
      row(strip.pitch());
    }
    space(strip.space());
    int rows = heights.size() - from;
    strip.uprights().between().forEach(unit -> upright(from, rows, unit));
    if (strip.uprights().framed()) {
      upright(from, rows, 0);
      upright(from, rows, whole.to());
    }
  }

  private void upright(int row, int rows, int unit) {
    if (rows > 0) {
      uprights.add(new GridSheet.Upright(row, rows, unit));
    }
  }

  /** Leaves a blank row below the content of this page. */
  void gap(double height) {
    close();
    row(height);
  }

  GridSheet sheet() {
    end();
    while (!notes.isEmpty()) {
      breakPage();
      end();
    }
    return new GridSheet(whole.to(), heights, cells, rules, uprights, breaks, repeated);
  }

  /** Closes the page with the notes that fit. */
  private void end() {
    close();
    if (!notes.isEmpty()) {
      row(NoteSpace.ABOVE);
      notes.take(page - used).forEach(this::write);
    }
  }

  /** Draws the line below the last ruled strip. */
  private void close() {
    if (open) {
      rules.add(new GridSheet.Rule(heights.size() - 1, true, whole));
      open = false;
    }
  }

  private void add(Block block, int row) {
    if (block.isBlank()) {
      return;
    }
    for (TextPart part : block.parts()) {
      if (part.isBlank()) {
        continue;
      }
      cells.add(
          new GridCell(
              part.role(),
              row + part.row(),
              block.rows(part),
              part.extent(),
              part.runs(),
              part.ends(),
              part.picture()));
    }
  }

  private void space(double height) {
    if (height > 0) {
      row(height);
    }
  }

  private void row(double height) {
    heights.add(height);
    used += height;
  }
}
