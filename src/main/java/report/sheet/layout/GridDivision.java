package report.sheet.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A laid-out sheet split into several if it has more pages than a single sheet supports. Each part
 * begins with the rows that are repeated on every page.
 */
final class GridDivision {
  private final GridSheet sheet;
  private final int pages;

  private GridDivision(GridSheet sheet, int pages) {
    this.sheet = sheet;
    this.pages = pages;
  }

  /**
   * Divides a sheet.
   *
   * @param sheet the sheet
   * @param pages the maximum number of pages of a part, 1 or more
   * @return the parts in order; the sheet itself if it has no more pages
   */
  static List<GridSheet> of(GridSheet sheet, int pages) {
    return sheet.breaks().size() < pages ? List.of(sheet) : new GridDivision(sheet, pages).parts();
  }

  private List<GridSheet> parts() {
    List<GridSheet> parts = new ArrayList<>();
    int from = 0;
    for (int page = pages; page <= sheet.breaks().size(); page += pages) {
      int to = sheet.breaks().get(page - 1);
      parts.add(part(from, to));
      from = to;
    }
    parts.add(part(from, sheet.heights().size()));
    return parts;
  }

  /** The rows from one to another, the last one excluded, below those of every page. */
  private GridSheet part(int from, int to) {
    int heads = from == 0 ? 0 : sheet.repeated();
    int up = from - heads;
    List<Double> heights = new ArrayList<>(sheet.heights().subList(0, heads));
    heights.addAll(sheet.heights().subList(from, to));
    List<GridCell> cells = new ArrayList<>();
    List<GridSheet.Rule> rules = new ArrayList<>();
    for (GridCell cell : sheet.cells()) {
      if (cell.row() < heads) {
        cells.add(cell);
      } else if (cell.row() >= from && cell.row() < to) {
        cells.add(cell.at(cell.row() - up));
      }
    }
    for (GridSheet.Rule rule : sheet.rules()) {
      if (rule.row() < heads) {
        rules.add(rule);
      } else if (rule.row() >= from && rule.row() < to) {
        rules.add(new GridSheet.Rule(rule.row() - up, rule.below(), rule.extent()));
      }
    }
    List<GridSheet.Upright> uprights = new ArrayList<>();
    for (GridSheet.Upright upright : sheet.uprights()) {
      if (upright.row() < heads) {
        uprights.add(upright);
      } else if (upright.row() >= from && upright.row() < to) {
        uprights.add(new GridSheet.Upright(upright.row() - up, upright.rows(), upright.unit()));
      }
    }
    List<Integer> breaks =
        sheet.breaks().stream().filter(row -> row > from && row < to).map(row -> row - up).toList();
    return new GridSheet(sheet.width(), heights, cells, rules, uprights, breaks, sheet.repeated());
  }
}
