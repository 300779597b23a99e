package report.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import report.document.Run;
import report.sheet.Printed.Word;
import report.sheet.layout.GridCell;
import report.sheet.layout.GridSheet;

/**
 * Compares a laid-out sheet with its print: the words in the place of each cell are the text of the
 * cell. Where a viewer lacks the font, columns come out wider; two words whose cells are known tell
 * by how much.
 */
final class PrintedGrid {
  /** The part of a word's box below the lowest stroke of Japanese letters, in points. */
  private static final double DESCENT = 2.2;

  private final GridSheet grid;
  private final Printed printed;
  private final int firstPage;
  private final double marginTop;
  private final double scale;
  private final List<String> faults = new ArrayList<>();
  private final PrintedLines lines;

  PrintedGrid(GridSheet grid, Printed printed, int firstPage, double marginTop, double scale) {
    this.scale = scale;
    this.grid = grid;
    this.printed = printed;
    this.firstPage = firstPage;
    this.marginTop = marginTop;
    this.lines = new PrintedLines(scale, faults);
  }

  /** Where a text stands that is centred in its cell on every page. */
  record Anchor(String word, double units) {}

  /** What is not printed as it was laid out; empty if all is well. */
  List<String> faults(Anchor left, Anchor right) {
    for (int page = 0; page <= grid.breaks().size(); page++) {
      check(page, left, right);
    }
    return faults;
  }

  private void check(int page, Anchor left, Anchor right) {
    List<Word> words = new ArrayList<>(printed.words(firstPage + page));
    List<Word> known = pageWith(left, right);
    double x1 = x(known, left);
    double unit = (x(known, right) - x1) / (right.units() - left.units());
    double origin = x1 - left.units() * unit;
    for (GridCell cell : cells(page)) {
      double top = y(page, cell.row());
      double bottom = y(page, cell.row() + cell.rows());
      List<Word> inside =
          words.stream()
              .filter(w -> w.y() > top && w.y() < bottom)
              .filter(w -> w.x() > origin + cell.extent().from() * unit)
              .filter(w -> w.x() < origin + cell.extent().to() * unit)
              .toList();
      words.removeAll(inside);
      inside.stream()
          .filter(word -> word.bottom() - DESCENT * scale > bottom)
          .forEach(word -> faults.add("page " + page + ": cut off below: " + word + " " + cell));
      compare(page, cell, inside);
      lines.check(cell, inside, grid.heights().get(cell.row()) * scale);
    }
    double end = y(page, lastRow(page) + 1);
    words.stream()
        .filter(word -> word.y() < end)
        .forEach(word -> faults.add("page " + page + ": nobody's: " + word));
  }

  /**
   * The first page from here on that has both words; a sheet without them is as wide as the next.
   */
  private List<Word> pageWith(Anchor left, Anchor right) {
    for (int at = 0; at < printed.pageCount(); at++) {
      List<Word> words = printed.words((firstPage + at) % printed.pageCount());
      if (Stream.of(left, right)
          .allMatch(anchor -> words.stream().anyMatch(w -> w.text().equals(anchor.word())))) {
        return words;
      }
    }
    throw new AssertionError("not printed: " + left + " " + right);
  }

  private void compare(int page, GridCell cell, List<Word> inside) {
    String expected = bare(Run.text(cell.runs()));
    StringBuilder got = new StringBuilder();
    lines(inside).forEach(word -> got.append(bare(word.text())));
    if (!expected.contentEquals(got)) {
      faults.add("page %d, %s: expected %s, got %s".formatted(page, cell, expected, got));
    }
  }

  /** Words in reading order: those of about the same height make a line. */
  private List<Word> lines(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::y));
    List<Word> ordered = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).y() - sorted.get(i - 1).y() > 4 * scale) {
        List<Word> line = new ArrayList<>(sorted.subList(from, i));
        line.sort(Comparator.comparingDouble(Word::left));
        ordered.addAll(line);
        from = i;
      }
    }
    return ordered;
  }

  private List<GridCell> cells(int page) {
    return grid.cells().stream()
        .filter(cell -> cell.row() < grid.repeated() || page(cell.row()) == page)
        .toList();
  }

  private double x(List<Word> words, Anchor anchor) {
    return words.stream()
        .filter(word -> word.text().equals(anchor.word()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not printed: " + anchor))
        .x();
  }

  private int page(int row) {
    return (int) grid.breaks().stream().filter(first -> first <= row).count();
  }

  private int lastRow(int page) {
    return page < grid.breaks().size() ? grid.breaks().get(page) - 1 : grid.heights().size() - 1;
  }

  /** Where a row begins on a page, below the repeated rows and the margin. */
  private double y(int page, int row) {
    double y = marginTop;
    int first = page == 0 ? 0 : grid.breaks().get(page - 1);
    for (int i = 0; i < Math.min(row, grid.repeated()); i++) {
      y += grid.heights().get(i) * scale;
    }
    for (int i = Math.max(first, grid.repeated()); i < row; i++) {
      y += grid.heights().get(i) * scale;
    }
    return y;
  }

  static String bare(String text) {
    return text.replaceAll("[\\s　]", "");
  }
}
