package report.sheet.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import report.paper.PaperDocument;
import report.paper.Tag.Kind;
import report.sheet.layout.GridSheet;
import report.sheet.workbook.Chart;
import report.sheet.workbook.DataBars;
import report.sheet.workbook.Font;
import report.sheet.workbook.Page;
import report.sheet.workbook.Sheet;

/**
 * Prints the sheets of a workbook that a reader sees: all but hidden ones and those for programs,
 * which are fitted to the width of pages instead of being broken into pages.
 */
public final class SheetPrinter {
  private static final String LANGUAGE = "ja";

  private final PrintedBook book;
  private final String continued;
  private final Font normal;
  private final Tags tags = new Tags();
  private final Places places = new Places();
  private final Set<String> links = new LinkedHashSet<>();
  private final List<PageItems> pages = new ArrayList<>();
  private final List<Runnable> banners = new ArrayList<>();

  private SheetPrinter(PrintedBook book, String continued, Font normal) {
    this.book = book;
    this.continued = continued;
    this.normal = normal;
  }

  /**
   * Prints a workbook.
   *
   * @param book the workbook
   * @param continued the words after a heading that is repeated: （続き）
   * @param normal its Normal font, for headers without a font
   * @return its pages
   */
  public static PaperDocument print(PrintedBook book, String continued, Font normal) {
    SheetPrinter printer = new SheetPrinter(book, continued, normal);
    for (Sheet sheet : book.workbook().sheets()) {
      if (!sheet.isHidden() && sheet.page().scale() instanceof Page.Scale.Fixed) {
        printer.sheet(sheet);
      }
    }
    printer.banners.forEach(Runnable::run);
    printer.links.forEach(printer.places::resolve);
    return new PaperDocument(
        book.title(),
        book.author(),
        LANGUAGE,
        printer.tags.all(),
        printer.pages.stream().map(PageItems::page).toList(),
        printer.places.anchors());
  }

  private void sheet(Sheet sheet) {
    Geometry geometry = new Geometry(sheet, book.digit());
    List<PageItems> own = new ArrayList<>();
    for (int page = 0; page < geometry.pages(); page++) {
      own.add(new PageItems(geometry.width(), geometry.height()));
    }
    Backgrounds backgrounds = new Backgrounds(sheet, geometry);
    for (int page = 0; page < own.size(); page++) {
      backgrounds.draw(page, own.get(page));
    }
    Map<String, Places.Spot> spots = new HashMap<>();
    @Nullable GridSheet grid = book.grids().get(sheet.name());
    if (grid == null) {
      list(sheet, geometry, backgrounds, own);
    } else {
      GridReading reading = new GridReading(tags, geometry, continued);
      new GridPrinter(book, grid, sheet, geometry, reading, spots).print(own);
    }
    int first = pages.size();
    places.add(sheet.name(), first, geometry, spots);
    pages.addAll(own);
    Banner banner = new Banner(sheet.page(), sheet.name(), normal);
    for (int i = 0; i < own.size(); i++) {
      PageItems items = own.get(i);
      int number = first + i + 1;
      banners.add(() -> banner.draw(items, number, pages.size()));
    }
  }

  private void list(Sheet sheet, Geometry geometry, Backgrounds backgrounds, List<PageItems> own) {
    ListPrinter printer = new ListPrinter(book, sheet, geometry, backgrounds, tags, links);
    printer.print(own);
    for (DataBars.Sparkline line : sheet.drawings().sparklines()) {
      SparklinePrinter.draw(sheet, line, geometry, own);
    }
    for (Chart chart : sheet.drawings().charts()) {
      int tag = tags.add(printer.section(), Kind.FIGURE, chart.alternative());
      ChartPrinter.draw(
          chart,
          tag,
          own.get(geometry.page(chart.place().firstRow())),
          geometry.box(chart.place()),
          geometry.scale());
    }
  }
}
