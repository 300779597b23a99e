package report.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import report.finding.Rule;
import report.prose.Block;
import report.prose.Inline;

/** Makes tables. The parser fills up short rows and cuts long ones silently: both are reported. */
final class TableBuilder {
  private final InlineBuilder inlines;
  private final Markup markup;

  TableBuilder(InlineBuilder inlines, Markup markup) {
    this.inlines = inlines;
    this.markup = markup;
  }

  Block.Table table(TableBlock table) {
    List<List<Inline>> head = new ArrayList<>();
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<List<Inline>> cells = cells((TableRow) row);
        if (part instanceof TableHead) {
          head.addAll(cells);
        } else {
          rows.add(cells);
          checkCells((TableRow) row, head.size());
        }
      }
    }
    return new Block.Table(head, rows);
  }

  private List<List<Inline>> cells(TableRow row) {
    List<List<Inline>> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(inlines.of(cell));
    }
    return cells;
  }

  private void checkCells(TableRow row, int expected) {
    int written = countCells(markup.source(row).strip());
    if (written != expected) {
      markup.report(Rule.UNEVEN_TABLE, "T005", row, "" + written, "" + expected);
    }
  }

  /** The cells of a row, which may begin and end with bars. */
  static int countCells(String row) {
    int bars = 0;
    for (int i = 0; i < row.length(); i++) {
      if (row.charAt(i) == '\\') {
        i++;
      } else if (row.charAt(i) == '|') {
        bars++;
      }
    }
    boolean closed = row.endsWith("|") && !row.endsWith("\\|") && row.length() > 1;
    return bars + 1 - (row.startsWith("|") ? 1 : 0) - (closed ? 1 : 0);
  }
}
