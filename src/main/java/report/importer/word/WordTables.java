package report.importer.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import report.office.Limits;
import report.spreadsheet.Cell;
import report.spreadsheet.CellValue;
import report.spreadsheet.NumberFormat;
import report.spreadsheet.Sheet;
import report.spreadsheet.Sheet.CellRange;
import report.spreadsheet.Sheet.FloatingText;
import report.spreadsheet.Workbook;
import report.word.WordDocument;
import report.word.WordDocument.Block;
import report.word.WordDocument.Paragraph;
import report.word.WordDocument.Table;
import report.word.WordDocument.TableCell;

/**
 * The tables of a Word document as the sheets of a workbook, 表1, 表2 and so on, so that tables of
 * indicators are read as those of a workbook are. The paragraphs above a table are its texts that
 * stand in no cell.
 */
public final class WordTables {
  /** The most paragraphs above a table that count. */
  private static final int MOST_ABOVE = 20;

  private final List<Sheet> sheets = new ArrayList<>();
  private final List<FloatingText> above = new ArrayList<>();

  private WordTables() {}

  /** The tables of a document; a workbook without sheets if it has none. */
  public static Workbook of(WordDocument document) {
    WordTables tables = new WordTables();
    document.blocks().forEach(tables::add);
    return new Workbook(document.path(), tables.sheets, List.of(), Set.of());
  }

  private void add(Block block) {
    if (block instanceof Paragraph paragraph) {
      String text = paragraph.text().strip();
      if (!text.isEmpty()) {
        above.add(new FloatingText(0, 1, text));
      }
    } else if (block instanceof Table table && sheets.size() < Limits.SHEETS) {
      int number = sheets.size() + 1;
      sheets.add(
          new Sheet(
              number,
              "表" + number,
              Sheet.Visibility.VISIBLE,
              rows(table),
              new TreeSet<>(),
              merged(table),
              false,
              above.subList(Math.max(0, above.size() - MOST_ABOVE), above.size())));
      above.clear();
    }
  }

  private static NavigableMap<Integer, Sheet.Row> rows(Table table) {
    NavigableMap<Integer, Sheet.Row> rows = new TreeMap<>();
    for (int i = 0; i < table.rows().size(); i++) {
      NavigableMap<Integer, Cell> cells = new TreeMap<>();
      for (TableCell cell : table.rows().get(i)) {
        String text =
            String.join("\n", cell.lines().stream().map(Paragraph::text).toList()).strip();
        if (!cell.isContinued() && !text.isEmpty()) {
          cells.put(
              cell.column(),
              new Cell(
                  i + 1,
                  cell.column(),
                  new CellValue.Text(text),
                  Optional.empty(),
                  NumberFormat.GENERAL));
        }
      }
      if (!cells.isEmpty()) {
        rows.put(i + 1, new Sheet.Row(false, cells));
      }
    }
    return rows;
  }

  /** The ranges of cells over several columns, or over several rows by continuation. */
  private static List<CellRange> merged(Table table) {
    int width =
        table.rows().stream().flatMap(List::stream).mapToInt(TableCell::column).max().orElse(1);
    List<CellRange> done = new ArrayList<>();
    Map<Integer, CellRange> open = new HashMap<>();
    for (int i = 0; i < table.rows().size(); i++) {
      List<TableCell> row = table.rows().get(i);
      Map<Integer, CellRange> now = new HashMap<>();
      for (int c = 0; c < row.size(); c++) {
        int left = row.get(c).column();
        int right = c + 1 < row.size() ? row.get(c + 1).column() - 1 : Math.max(left, width);
        Optional<CellRange> before =
            Optional.ofNullable(open.remove(left)).filter(range -> range.right() == right);
        boolean isMore = row.get(c).isContinued() && before.isPresent();
        now.put(left, new CellRange(isMore ? before.get().top() : i + 1, left, i + 1, right));
        before.filter(range -> !isMore).ifPresent(done::add);
      }
      done.addAll(open.values());
      open = now;
    }
    done.addAll(open.values());
    return done.stream().filter(r -> r.top() < r.bottom() || r.left() < r.right()).toList();
  }
}
