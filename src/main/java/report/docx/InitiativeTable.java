package report.docx;

import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import report.document.Group;
import report.document.Labels;
import report.document.OutlookPart;
import report.document.Piece;
import report.document.RateMark;
import report.document.ThemePart;
import report.sheet.layout.CellRole;
import report.sheet.layout.PlaceholderValues;
import report.sheet.layout.ThemeColumn;

/**
 * The actions of an initiative as a table: what was planned, the goals, the progress, the rates.
 */
final class InitiativeTable {
  private final WordFile file;
  private final Look look;
  private final ThemePart theme;
  private final Grid grid;
  private final int columns;

  /** An empty table at the end of a place. */
  InitiativeTable(WordFile file, Flow flow, ThemePart theme) {
    this.file = file;
    this.look = file.look();
    this.theme = theme;
    List<Integer> widths = look.columns();
    this.columns = widths.size();
    this.grid = new Grid(flow, 0, widths, true);
  }

  /** The heads, repeated on each page. */
  void heads(Labels labels, PlaceholderValues filling) {
    CTRow row = grid.row(true);
    int at = 0;
    for (ThemeColumn column : look.layout().columns().places().keySet()) {
      Flow cell = grid.cell(row, at, at + 1);
      Grid.fill(row, look.template().sample(column.head()));
      String words = look.words(column.head(), filling, column.usualHead(theme, labels));
      Letters.add(cell.paragraph(StyleNames.of(column.head())), words);
      at++;
    }
  }

  /** An action with all that belongs to it. */
  void group(Group group) {
    if (!group.goals().isEmpty() || !group.progress().isEmpty()) {
      parts(group);
    } else if (!group.action().isEmpty()) {
      whole(group.action());
    }
    if (!group.outlook().isEmpty()) {
      outlook(group.outlook());
    }
  }

  private void parts(Group group) {
    List<Stretch> parts = Stretch.of(group);
    for (int i = 0; i < parts.size(); i++) {
      Stretch part = parts.get(i);
      boolean isFirst = i == 0;
      boolean isLast = i == parts.size() - 1;
      CTRow row = grid.row(false);
      Flow action = grid.cell(row, 0, 1);
      if (parts.size() > 1) {
        Grid.merge(row, isFirst);
      }
      write(action, isFirst ? group.action() : List.of(), group);
      Flow goals = grid.cell(row, 1, 2);
      Grid.open(row, !isFirst, !isLast);
      write(goals, part.goals(), group);
      Flow progress = grid.cell(row, 2, columns > 3 ? 3 : columns);
      Grid.open(row, !isFirst, !isLast);
      write(progress, part.progress(), group);
      if (look.hasRates()) {
        Flow rates = grid.cell(row, 3, columns);
        Grid.open(row, !isFirst, !isLast);
        rates(rates, part.marks());
      }
    }
  }

  private void rates(Flow flow, List<RateMark> marks) {
    List<RateMark> all = new ArrayList<>(marks);
    for (RateMark mark : all) {
      Letters.add(flow.paragraph(StyleNames.of(CellRole.RATE)), mark.printed());
    }
    if (all.isEmpty()) {
      flow.paragraph(StyleNames.of(CellRole.RATE));
    }
  }

  private void whole(List<Piece> pieces) {
    CTRow row = grid.row(false);
    file.pieces().write(grid.cell(row, 0, columns), StyleNames.NORMAL, pieces, Pieces.Places.NONE);
  }

  /** Challenges and next steps, side by side if there are both. */
  private void outlook(OutlookPart outlook) {
    CTRow row = grid.row(false);
    boolean isBoth = !outlook.challenges().isEmpty() && !outlook.next().isEmpty();
    int middle = isBoth ? 2 : columns;
    List<Piece> first = outlook.challenges().isEmpty() ? outlook.next() : outlook.challenges();
    file.pieces().write(grid.cell(row, 0, middle), StyleNames.NORMAL, first, Pieces.Places.NONE);
    if (isBoth) {
      file.pieces()
          .write(
              grid.cell(row, middle, columns),
              StyleNames.NORMAL,
              outlook.next(),
              Pieces.Places.NONE);
    }
  }

  private void write(Flow flow, List<Piece> pieces, Group group) {
    boolean[] isFirst = {!group.anchor().isEmpty()};
    file.pieces()
        .write(
            flow,
            StyleNames.NORMAL,
            pieces,
            (paragraph, line) -> {
              if (isFirst[0] && !group.anchor().isEmpty()) {
                file.bookmarks().set(paragraph, Bookmarks.of(theme.id(), group.anchor()));
                isFirst[0] = false;
              }
              if (!line.goal().isEmpty()) {
                file.bookmarks().set(paragraph, Bookmarks.of(theme.id(), line.goal()));
              }
            });
  }
}
