package report.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import report.importer.TableMap.Rows;

/** Finds what the columns of a table hold in each row of an indicator. */
final class ColumnLines {
  private static final Pattern SHARE = Pattern.compile("[(（].*[%％][)）]");

  private final Grid grid;
  private final Rows head;
  private final SortedMap<Integer, List<String>> paths;
  private final List<Integer> starts;
  private final int lines;
  private final List<Role> legend;

  /**
   * The rows of indicators.
   *
   * @param grid the sheet
   * @param head the rows of the head
   * @param paths the texts above each column
   * @param starts the first row of each indicator
   * @param lines the number of its rows
   * @param legend the kinds of its rows, if the table says them for all of its columns
   */
  ColumnLines(
      Grid grid,
      Rows head,
      SortedMap<Integer, List<String>> paths,
      List<Integer> starts,
      int lines,
      List<Role> legend) {
    this.grid = grid;
    this.head = head;
    this.paths = paths;
    this.starts = starts;
    this.lines = lines;
    this.legend = List.copyOf(legend);
  }

  /**
   * The uses of a column by row.
   *
   * @param uses the uses, one for each row of an indicator
   * @param isComplete whether everything that the head names was found
   */
  record Spread(List<ColumnUse> uses, boolean isComplete) {
    /** Copies the list. */
    Spread {
      uses = List.copyOf(uses);
    }
  }

  /** The uses of a column that holds several things one below the other. */
  Optional<Spread> uses(int column, ColumnUse use) {
    List<String> path = paths.getOrDefault(column, List.of());
    List<Role> stacked = lines < 2 ? List.of() : stacked(column, path);
    if (stacked.size() == 2) {
      return Optional.of(spread(column, stacked.stream().map(ColumnUse::of).toList()));
    }
    boolean isOfLegend = use.role() == Role.TARGET || use.role() == Role.ACTUAL;
    if (legend.size() == 2 && lines == 2 && isOfLegend && use.year().isPresent()) {
      return Optional.of(
          new Spread(legend.stream().map(role -> ColumnUse.of(role, use.year())).toList(), true));
    }
    List<Role> kinds = HeadWords.kinds(String.join("", path));
    boolean isBoth = use.role().hasYear() && use.role() != Role.BY_KIND && kinds.size() == 2;
    return isBoth && lines > 1
        ? Optional.of(
            spread(column, kinds.stream().map(role -> ColumnUse.of(role, use.year())).toList()))
        : Optional.empty();
  }

  /** The roles of two heads that stand one below the other above the same column. */
  private List<Role> stacked(int column, List<String> path) {
    if (path.size() != 2
        || grid.range(head.first(), column).left() != grid.range(head.first(), column).right()) {
      return List.of();
    }
    List<Role> roles = new ArrayList<>();
    for (String text : path) {
      Optional<Role> role = HeadWords.role(text).map(r -> r == Role.TARGET ? Role.FINAL_TARGET : r);
      role.filter(ColumnLines::isFigure).ifPresent(roles::add);
    }
    return roles;
  }

  private static boolean isFigure(Role role) {
    return role == Role.BASELINE
        || role == Role.BASELINE_YEAR
        || role == Role.FINAL_TARGET
        || role == Role.FINAL_YEAR;
  }

  /** Gives uses to the rows of an indicator in which something stands other than shares. */
  private Spread spread(int column, List<ColumnUse> order) {
    List<ColumnUse> spread = new ArrayList<>();
    int next = 0;
    for (int line = 0; line < lines; line++) {
      boolean holds = next < order.size() && holdsFigures(column, line);
      spread.add(holds ? order.get(next++) : ColumnUse.IGNORED);
    }
    return new Spread(spread, next == order.size());
  }

  /** Whether figures stand there, in the column itself or in others under the same group. */
  private boolean holdsFigures(int column, int line) {
    List<Integer> alike =
        paths.entrySet().stream()
            .filter(entry -> isAlike(entry.getValue(), paths.getOrDefault(column, List.of())))
            .map(Map.Entry::getKey)
            .toList();
    return alike.stream().anyMatch(each -> hasFigures(each, line)) || hasFigures(column, line);
  }

  private static boolean isAlike(List<String> one, List<String> other) {
    return one.size() > 1
        && one.subList(0, one.size() - 1).equals(other.subList(0, Math.max(0, other.size() - 1)));
  }

  boolean hasFigures(int column, int line) {
    int figures = 0;
    int shares = 0;
    for (int start : starts) {
      String own = grid.own(start + line, column);
      boolean isShare = SHARE.matcher(own).matches();
      shares += isShare ? 1 : 0;
      figures += own.isEmpty() || isShare ? 0 : 1;
    }
    return figures > 0 && figures >= shares;
  }
}
