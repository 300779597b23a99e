package report.spreadsheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import report.finding.CellLocation;
import report.finding.Source;
import report.finding.Span;

/**
 * A workbook as it was saved.
 *
 * @param path the path to print of its file
 * @param sheets its worksheets in the order of their tabs, hidden ones too; chart sheets are left
 *     out
 * @param names its defined names
 * @param contents what else it holds
 */
public record Workbook(
    String path, List<Sheet> sheets, List<DefinedName> names, Set<ActiveContent> contents) {
  /** Copies the collections. */
  public Workbook {
    sheets = List.copyOf(sheets);
    names = List.copyOf(names);
    contents = Set.copyOf(contents);
  }

  /**
   * A name for a range.
   *
   * @param name the name
   * @param refersTo a formula, such as {@code 'テーマ 3'!$A$1:$B$2}, or {@code #REF!} where the range
   *     was deleted
   * @param sheet the name of the sheet in which alone it holds
   */
  public record DefinedName(String name, String refersTo, Optional<String> sheet) {}

  /** Content that can act or leads elsewhere; it is never used. */
  public enum ActiveContent {
    /** Macros. */
    MACROS,
    /** Links to other workbooks. */
    EXTERNAL_LINKS
  }

  /**
   * The sheet of a name.
   *
   * @param name the name on its tab
   */
  public Optional<Sheet> sheet(String name) {
    return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
  }

  /** The place of the workbook as a whole. */
  public Span span() {
    return Span.start(Source.withoutText(path));
  }

  /** The place of a sheet. */
  public Span span(Sheet sheet) {
    return Span.start(
        Source.withoutText(path).at(CellLocation.sheet(sheet.number(), sheet.name())));
  }

  /** The place of a cell, marking all that it shows. */
  public Span span(Sheet sheet, Cell cell) {
    return span(sheet, cell.row(), cell.column());
  }

  /**
   * The place of a cell that may be blank, marking all that it shows.
   *
   * @param row its row, from 1
   * @param column its column, from 1
   */
  public Span span(Sheet sheet, int row, int column) {
    String shown = sheet.cell(row, column).map(Cell::shown).orElse("");
    Source source =
        new Source(
            path,
            shown.isEmpty() ? List.of() : shown.lines().toList(),
            Optional.of(new CellLocation(sheet.number(), sheet.name(), row, column)));
    int last = Math.max(1, source.lines().size());
    return new Span(source, 1, 1, last, source.line(last).length() + 1);
  }
}
