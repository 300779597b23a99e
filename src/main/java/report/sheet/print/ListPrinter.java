package report.sheet.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import report.paper.Box;
import report.paper.PaperPage;
import report.paper.Span;
import report.paper.Tag.Kind;
import report.paper.Target;
import report.sheet.layout.LineEnds;
import report.sheet.workbook.Cell;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Link;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;
import report.sheet.workbook.Value;

/** Prints the texts of a list: titles, and a table whose heads are repeated on each page. */
final class ListPrinter {
  private static final int INDENT = 3;
  private static final int SPARE = 2;
  private static final double ROUNDING = 1e-6;
  private static final double LEADING = 1.3;
  private static final double FREE = 2;

  private final PrintedBook book;
  private final Sheet sheet;
  private final Geometry geometry;
  private final Backgrounds backgrounds;
  private final Tags tags;
  private final Set<String> links;
  private final TextPlace place;
  private final int head;
  private int section = Tags.DOCUMENT;
  private int table = Tags.DOCUMENT;

  /**
   * Prints a sheet.
   *
   * @param book its workbook
   * @param sheet the sheet
   * @param geometry its pages
   * @param backgrounds its areas
   * @param tags receives its structure
   * @param links receives the places that its cells lead to
   */
  ListPrinter(
      PrintedBook book,
      Sheet sheet,
      Geometry geometry,
      Backgrounds backgrounds,
      Tags tags,
      Set<String> links) {
    this.book = book;
    this.sheet = sheet;
    this.geometry = geometry;
    this.backgrounds = backgrounds;
    this.tags = tags;
    this.links = links;
    this.place = new TextPlace(geometry.scale());
    this.head = sheet.heads();
  }

  /** Draws the texts on the pages of the sheet. */
  void print(List<PageItems> pages) {
    for (int number = 0; number < sheet.rows().size(); number++) {
      Row row = sheet.rows().get(number);
      if (row.isHidden()) {
        continue;
      }
      row(row, pages);
    }
  }

  /** The section of the sheet, for what is drawn on it. */
  int section() {
    return section;
  }

  private record Entry(Cell cell, CellRange area) {}

  private void row(Row row, List<PageItems> pages) {
    List<Entry> entries = entries(row);
    if (entries.stream().allMatch(entry -> entry.cell().value() instanceof Value.Blank)) {
      return;
    }
    if (row.number() < head) {
      for (Entry entry : entries) {
        if (!(entry.cell().value() instanceof Value.Blank)) {
          draw(entry, title(entry.cell()), row.number(), pages);
        }
      }
      return;
    }
    if (table == Tags.DOCUMENT) {
      table = tags.add(section, Kind.TABLE);
    }
    int rowTag = tags.add(table, Kind.ROW);
    for (Entry entry : entries) {
      int columns = entry.area().lastColumn() - entry.area().firstColumn() + 1;
      int tag = tags.add(rowTag, kind(row, entry, entries.size()), "", columns);
      draw(entry, tag, row.number(), pages);
    }
  }

  /** The first cell of a row is its head, unless it is a title or a remark across the table. */
  private Kind kind(Row row, Entry entry, int cells) {
    if (row.number() == head) {
      return Kind.COLUMN_HEAD;
    }
    boolean isFirst = entry.area().firstColumn() == 0 && cells > 1;
    return isFirst && !(entry.cell().value() instanceof Value.Blank) ? Kind.ROW_HEAD : Kind.CELL;
  }

  /** The cells of a row, with an empty one for each column that has none. */
  private List<Entry> entries(Row row) {
    List<Entry> entries = new ArrayList<>();
    int columns = sheet.widths().size();
    int column = 0;
    while (column < columns) {
      CellRange area = backgrounds.area(row.number(), column);
      @Nullable Cell cell = row.find(column);
      if (cell != null) {
        entries.add(new Entry(cell, area));
      }
      column = area.lastColumn() + 1;
    }
    return entries;
  }

  private int title(Cell cell) {
    if (section == Tags.DOCUMENT) {
      section = tags.add(Tags.DOCUMENT, Kind.SECTION);
      return tags.add(section, Kind.HEADING_1, text(cell, cell.style().look()));
    }
    return tags.add(section, Kind.PARAGRAPH);
  }

  /** Draws a cell on its page, and one that is repeated on the others. */
  private void draw(Entry entry, int tag, int row, List<PageItems> pages) {
    int page = geometry.page(row);
    draw(entry, tag, page, pages.get(page));
    if (row >= geometry.firstRepeated() && row < geometry.repeated()) {
      for (int other = 1; other < pages.size(); other++) {
        draw(entry, PaperPage.ARTIFACT, other, pages.get(other));
      }
    }
  }

  private void draw(Entry entry, int tag, int page, PageItems items) {
    CellStyle style = entry.cell().style().look();
    Box box = geometry.box(entry.area(), page);
    List<Span> spans = spans(entry.cell(), style);
    if (spans.isEmpty()) {
      return;
    }
    List<List<Span>> lines = SpanLines.of(spans, ends(spans, box, style));
    double size = style.font().size() * geometry.scale();
    double pitch =
        Math.min(
            size * LEADING, Math.max(1, box.height() - FREE * geometry.scale()) / lines.size());
    boolean isNumber = entry.cell().value() instanceof Value.Figure;
    items.add(tag, place.of(lines, box, style.alignment(), isNumber, pitch));
  }

  private List<Integer> ends(List<Span> spans, Box box, CellStyle style) {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    double size = style.font().size() * geometry.scale();
    double indent = style.alignment().indent() * INDENT * book.unit() * geometry.scale();
    int capacity = (int) Math.floor((box.width() - indent) / (size / 2) + ROUNDING) - SPARE;
    return LineEnds.of(text.toString(), Math.max(SPARE, capacity));
  }

  private List<Span> spans(Cell cell, CellStyle style) {
    Optional<Target> target = cell.link().map(this::target);
    if (cell.value() instanceof Value.Text text) {
      return text.stretches().stream()
          .map(
              stretch ->
                  new Span(
                      stretch.text(),
                      Letterings.of(stretch.font().orElse(style.font()), geometry.scale()),
                      target))
          .toList();
    }
    String text = text(cell, style);
    return text.isEmpty()
        ? List.of()
        : List.of(new Span(text, Letterings.of(style.font(), geometry.scale()), target));
  }

  private static String text(Cell cell, CellStyle style) {
    return cell.value() instanceof Value.Figure figure
        ? NumberText.of(figure.number(), style.format())
        : cell.value().text();
  }

  private Target target(Link link) {
    if (link instanceof Link.Inside inside) {
      links.add(inside.place());
      return new Target.Anchor(inside.place());
    }
    return new Target.Address(((Link.Outside) link).address());
  }
}
