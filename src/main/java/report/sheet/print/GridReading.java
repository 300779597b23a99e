package report.sheet.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import report.document.Run;
import report.paper.PaperPage;
import report.paper.Tag.Kind;
import report.sheet.layout.CellRole;
import report.sheet.layout.Extent;
import report.sheet.layout.GridCell;

/**
 * The structure of a laid-out sheet: its cells come in the order in which they are read, column by
 * column within a group, and their roles and places say what they are.
 */
final class GridReading {
  private static final int NONE = -2;

  /** What stands under a heading, and is repeated with it. */
  private static final Set<CellRole> HEADS =
      EnumSet.of(
          CellRole.TALLY,
          CellRole.ACTION_HEAD,
          CellRole.GOAL_HEAD,
          CellRole.PROGRESS_HEAD,
          CellRole.RATE_HEAD,
          CellRole.HEAD);

  /** What ends the rows of a list, or is none of them. */
  private static final Set<CellRole> BESIDE_ROWS =
      EnumSet.of(
          CellRole.TITLE,
          CellRole.THEME,
          CellRole.INITIATIVE,
          CellRole.DIRECTION_HEAD,
          CellRole.HEAD,
          CellRole.ARROW,
          CellRole.CONTINUED,
          CellRole.RULE);

  private final Tags tags;
  private final HeadedRows rows;
  private final Geometry geometry;
  private final Deque<OpenList> lists = new ArrayDeque<>();
  private final Map<Extent, String> heads = new HashMap<>();
  private final Map<Extent, String> columnHeads = new HashMap<>();
  private final String continued;
  private int section = Tags.DOCUMENT;
  private int around = Tags.DOCUMENT;
  private String heading = "";
  private int text = NONE;
  private int item = NONE;
  private int table = NONE;
  private int tableRow = NONE;
  private int rowTag = NONE;
  private boolean inBody;
  private int markRow = NONE;
  private boolean isContinued;

  /** A list whose items begin at a place. */
  private record OpenList(int from, int tag) {}

  /**
   * Reads a sheet.
   *
   * @param tags receives the tags
   * @param geometry the pages of the sheet
   * @param continued the words after a heading that is repeated: （続き）
   */
  GridReading(Tags tags, Geometry geometry, String continued) {
    this.tags = tags;
    this.rows = new HeadedRows(tags);
    this.geometry = geometry;
    this.continued = continued;
  }

  /** The tag of the next cell, {@link PaperPage#ARTIFACT} if it is repeated or decoration. */
  int tag(GridCell cell) {
    String words = Run.text(cell.runs());
    CellRole role = cell.role();
    boolean inTable = role == CellRole.TABLE_HEAD || role == CellRole.TABLE_BODY;
    if (!inTable) {
      table = NONE;
    }
    boolean isHead = HEADS.contains(role);
    isContinued &= isHead;
    if (cell.picture().isPresent()) {
      return figure(cell.picture().get().picture().alt());
    }
    if ((words.isEmpty() && !inTable) || isContinued || (isHead && isListed(cell, words))) {
      return PaperPage.ARTIFACT;
    }
    if (rows.isOpen() && !BESIDE_ROWS.contains(role)) {
      if (rows.isAcross(cell)) {
        return note();
      }
      if (rows.isOther(cell)) {
        close();
      }
      around = rows.cell(cell);
      if (rows.isHead()) {
        return around;
      }
    }
    return switch (role) {
      case TITLE, THEME -> title(words);
      case INITIATIVE, DIRECTION_HEAD -> heading(words);
      case ARROW, CONTINUED, RULE -> PaperPage.ARTIFACT;
      case MARK -> mark(cell);
      case RATE -> text == NONE ? paragraph() : text;
      case HEAD -> rows.head(cell, section);
      case TABLE_HEAD -> head(cell, words);
      case TABLE_BODY -> body(cell);
      case YEAR,
          DEPARTMENT,
          DIRECTION,
          TALLY,
          ACTION_HEAD,
          GOAL_HEAD,
          PROGRESS_HEAD,
          RATE_HEAD,
          AIM,
          BODY,
          WORDS,
          NUMBER,
          DAY,
          SYMBOL ->
          text();
    };
  }

  private int title(String words) {
    end();
    section = tags.add(Tags.DOCUMENT, Kind.SECTION);
    around = section;
    return tags.add(section, Kind.HEADING_1, words);
  }

  private int heading(String words) {
    close();
    if (!heading.isEmpty() && words.equals(heading + continued)) {
      isContinued = true;
      return PaperPage.ARTIFACT;
    }
    end();
    heading = words;
    columnHeads.clear();
    return tags.add(section, Kind.HEADING_2, words);
  }

  /** A note at the foot of a page; the rows go on behind it. */
  private int note() {
    close();
    return tags.add(section, Kind.NOTE);
  }

  /** Ends what the sheet, or a part of it, consists of. */
  void end() {
    close();
    rows.close();
    around = section;
  }

  /** Whether the head of a column was read above, on an earlier page. */
  private boolean isListed(GridCell cell, String words) {
    return words.equals(columnHeads.put(cell.extent(), words));
  }

  private int figure(String alternative) {
    close();
    return tags.add(around, Kind.FIGURE, alternative);
  }

  private int paragraph() {
    close();
    text = tags.add(around, Kind.PARAGRAPH);
    return text;
  }

  private int text() {
    if (item == NONE) {
      return paragraph();
    }
    text = tags.add(item, Kind.ITEM_TEXT);
    item = NONE;
    return text;
  }

  /** The bullet of an item; one further to the right begins a list inside the list. */
  private int mark(GridCell cell) {
    int from = cell.extent().from();
    if (cell.row() <= markRow) {
      // The first item of the next column.
      close();
    }
    markRow = cell.row();
    while (!lists.isEmpty() && lists.peek().from() > from) {
      lists.pop();
    }
    @Nullable OpenList list = lists.peek();
    if (list == null || list.from() < from) {
      int parent = list == null ? around : list.tag();
      list = new OpenList(from, tags.add(parent, Kind.LIST));
      lists.push(list);
    }
    item = tags.add(list.tag(), Kind.ITEM);
    return tags.add(item, Kind.LABEL);
  }

  private int head(GridCell cell, String words) {
    boolean isRepeated =
        table != NONE
            && inBody
            && words.equals(heads.get(cell.extent()))
            && geometry.page(cell.row()) != geometry.page(tableRow);
    if (isRepeated) {
      return PaperPage.ARTIFACT;
    }
    if (table == NONE || inBody) {
      close();
      table = tags.add(around, Kind.TABLE);
      inBody = false;
      heads.clear();
      tableRow = NONE;
    }
    heads.put(cell.extent(), words);
    row(cell);
    return tags.add(rowTag, Kind.COLUMN_HEAD);
  }

  private int body(GridCell cell) {
    if (table == NONE) {
      close();
      table = tags.add(around, Kind.TABLE);
      tableRow = NONE;
    }
    inBody = true;
    row(cell);
    return tags.add(rowTag, Kind.CELL);
  }

  private void row(GridCell cell) {
    if (tableRow != cell.row()) {
      tableRow = cell.row();
      rowTag = tags.add(table, Kind.ROW);
    }
  }

  private void close() {
    lists.clear();
    item = NONE;
    text = NONE;
  }
}
