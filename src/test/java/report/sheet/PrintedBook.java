package report.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import report.document.Document;
import report.document.Run;
import report.document.ThemePart;
import report.sheet.PrintedGrid.Anchor;
import report.sheet.layout.Columns;
import report.sheet.layout.Extent;
import report.sheet.layout.GridSheet;
import report.sheet.layout.Layout;
import report.sheet.layout.ListLayout;
import report.sheet.layout.ThemeLayout;
import report.sheet.template.Forms;
import report.sheet.template.Template;
import report.sheet.workbook.Page;

/** A book in the look of a template, printed. */
final class PrintedBook {
  private static final double MARGIN_TOP = 15 / 25.4 * 72;

  /** The titles of sheets stand above this height, in points at full size. */
  private static final double TOP = 95;

  private final Document document;
  private final Layout layout;
  private final double scale;
  private final double roomAcross;
  private final Printed printed;

  PrintedBook(Document document, Template template, Printed printed) {
    this.document = document;
    this.layout = template.layout();
    this.scale = ((Page.Scale.Fixed) template.page().scale()).percent() / 100.0;
    this.roomAcross = Forms.roomAcross(template);
    this.printed = printed;
  }

  /** What is not printed in its cell, of all sheets that are laid out on the grid. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (ThemePart theme : document.themes()) {
      List<Columns.Gutter> gutters = layout.columns().gutters();
      GridSheet grid = ThemeLayout.of(layout, document, theme);
      faults.addAll(
          print(grid, theme.band())
              .faults(anchor("▷", gutters.get(0).extent()), anchor("▶", gutters.get(1).extent())));
    }
    faults.addAll(list(ListLayout.of(layout, document, "用語集・凡例"), "用語集・凡例", "番号", "意味"));
    return faults;
  }

  /** Whether each page says which of how many it is. */
  List<Integer> pagesWithoutNumber() {
    List<Integer> pages = new ArrayList<>();
    for (int page = 0; page < printed.pageCount(); page++) {
      if (!printed.text(page).contains((page + 1) + "/" + printed.pageCount())) {
        pages.add(page);
      }
    }
    return pages;
  }

  /**
   * A printed page of a theme.
   *
   * @param letters all its characters but blanks, sorted
   * @param width the inked part of the width between the margins
   * @param height the used part of its height
   * @param isLast whether it is the last of its theme
   */
  record ThemePage(String letters, double width, double height, boolean isLast) {}

  /** The pages of all themes in order. */
  List<ThemePage> themePages() {
    List<ThemePage> pages = new ArrayList<>();
    for (ThemePart theme : document.themes()) {
      int first = pageWith(theme.band());
      int last = first + ThemeLayout.of(layout, document, theme).breaks().size();
      for (int page = first; page <= last; page++) {
        pages.add(themePage(page, page == last));
      }
    }
    return pages;
  }

  private ThemePage themePage(int page, boolean isLast) {
    double end = MARGIN_TOP + layout.page() * scale;
    List<Printed.Word> words =
        printed.words(page).stream()
            .filter(word -> word.y() > MARGIN_TOP && word.y() < end)
            .toList();
    double left = words.stream().mapToDouble(Printed.Word::left).min().orElseThrow();
    double right = words.stream().mapToDouble(Printed.Word::right).max().orElseThrow();
    double bottom = words.stream().mapToDouble(Printed.Word::bottom).max().orElseThrow();
    StringBuilder letters = new StringBuilder();
    words.stream()
        .flatMapToInt(word -> word.text().chars())
        .sorted()
        .forEach(letter -> letters.append((char) letter));
    return new ThemePage(
        letters.toString(),
        (right - left) / roomAcross,
        (bottom - MARGIN_TOP) / (end - MARGIN_TOP),
        isLast);
  }

  /** The themes whose page in the 目次 is not the one that they begin on. */
  List<String> themesOnOtherPages() {
    List<String> wrong = new ArrayList<>();
    for (ThemePart theme : document.themes()) {
      int page = pageWith(theme.band()) + 1;
      if (!listed(theme.band()).equals(String.valueOf(page))) {
        wrong.add(theme.band() + ": " + page + ", not " + listed(theme.band()));
      }
    }
    return wrong;
  }

  /** The number on the right of the row of the 目次 that a word begins. */
  private String listed(String word) {
    for (int page : pagesOf("目次")) {
      for (Printed.Word found : printed.words(page)) {
        if (found.text().startsWith(word)) {
          return printed.words(page).stream()
              .filter(other -> other.text().matches("\\d+") && other.left() > found.right())
              .filter(other -> other.y() > found.y() - 6 * scale)
              .max(
                  Comparator.comparingDouble(Printed.Word::left).thenComparing(other -> -other.y()))
              .map(Printed.Word::text)
              .orElse("");
        }
      }
    }
    return "";
  }

  /** The number of facts on the last page of the 総括表. */
  long factsOnTheLastPageOfTheSummary() {
    List<Integer> pages = pagesOf("総括表");
    String last = PrintedGrid.bare(printed.text(pages.get(pages.size() - 1)));
    return document.facts().stream()
        .map(fact -> PrintedGrid.bare(fact.goal()))
        .filter(last::contains)
        .count();
  }

  /** What is printed of all pages. */
  String text() {
    return IntStream.range(0, printed.pageCount())
        .mapToObj(printed::text)
        .collect(Collectors.joining("\n"));
  }

  /** The height of the smallest letters on the pages of a sheet, in points. */
  double smallest(String sheet) {
    return pagesOf(sheet).stream()
        .flatMap(page -> printed.words(page).stream())
        .mapToDouble(word -> word.bottom() - word.top())
        .min()
        .orElseThrow();
  }

  /** The pages of a sheet, whose name is at the end of their footers. */
  private List<Integer> pagesOf(String sheet) {
    return IntStream.range(0, printed.pageCount())
        .filter(page -> printed.text(page).contains(sheet + "（" + document.overview().asOf()))
        .boxed()
        .toList();
  }

  /** The text of the pages in front of the themes: 目次 and 総括表. */
  String front() {
    StringBuilder text = new StringBuilder();
    int end = pageWith(document.themes().get(0).band());
    for (int page = 0; page < end; page++) {
      text.append(printed.text(page));
    }
    return text.toString();
  }

  private List<String> list(GridSheet grid, String title, String first, String last) {
    return print(grid, title).faults(anchor(first, grid), anchor(last, grid));
  }

  private PrintedGrid print(GridSheet grid, String title) {
    return new PrintedGrid(grid, printed, pageWith(title), MARGIN_TOP, scale);
  }

  /** The first page that has a word on top. */
  private int pageWith(String word) {
    for (int page = 0; page < printed.pageCount(); page++) {
      if (printed.words(page).stream()
          .filter(w -> w.top() < MARGIN_TOP + (TOP - MARGIN_TOP) * scale)
          .anyMatch(w -> w.text().contains(word))) {
        return page;
      }
    }
    throw new AssertionError("not printed: " + word);
  }

  private static Anchor anchor(String word, Extent extent) {
    return new Anchor(word, (extent.from() + extent.to()) / 2.0);
  }

  private static Anchor anchor(String word, GridSheet grid) {
    return grid.cells().stream()
        .filter(cell -> Run.text(cell.runs()).equals(word))
        .findFirst()
        .map(cell -> anchor(word, cell.extent()))
        .orElseThrow();
  }
}
