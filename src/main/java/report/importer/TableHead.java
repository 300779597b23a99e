package report.importer;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import report.importer.TableMap.Rows;
import report.importer.cell.TableYear;

/** The head of a table: above each column the texts of its rows, the uppermost first. */
final class TableHead {
  private static final int OLDEST_OF_REIWA = 20;

  private final Grid grid;
  private final Rows rows;
  private final SortedMap<Integer, List<String>> paths = new TreeMap<>();

  /**
   * A head.
   *
   * @param grid the sheet
   * @param rows its rows
   */
  TableHead(Grid grid, Rows rows) {
    this.grid = grid;
    this.rows = rows;
    for (int column = 1; column <= grid.lastColumn(); column++) {
      List<String> path = path(column);
      if (!path.isEmpty()) {
        paths.put(column, path);
      }
    }
  }

  Rows rows() {
    return rows;
  }

  SortedMap<Integer, List<String>> paths() {
    return Collections.unmodifiableSortedMap(paths);
  }

  /**
   * What the rows of an indicator hold, as the head or a note above it says of all columns
   * (上段：目標値　下段：実績値); empty if nothing says it.
   */
  List<Role> legend() {
    return grid.rows().stream()
        .filter(row -> row <= rows.last())
        .flatMap(row -> grid.columns(row).stream().map(column -> grid.own(row, column)))
        .map(HeadWords::legend)
        .filter(kinds -> kinds.size() == 2)
        .findFirst()
        .orElse(List.of());
  }

  /** The texts above a column in one. */
  String all(int column) {
    return String.join("", paths.getOrDefault(column, List.of()));
  }

  private List<String> path(int column) {
    LinkedHashSet<String> path = new LinkedHashSet<>();
    for (int row = rows.first(); row <= rows.last(); row++) {
      String text = grid.text(row, column);
      if (text.isEmpty() && row < rows.last()) {
        text = fromTheLeft(row, column);
      }
      if (!text.isEmpty()) {
        path.add(withEra(row, column, text.replace("\n", "")));
      }
    }
    return List.copyOf(path);
  }

  /** A group that is not merged stands above its first column only. */
  private String fromTheLeft(int row, int column) {
    String below = grid.text(rows.last(), column);
    boolean isYear = TableYear.of(below).isPresent() || TableYear.bare(below).isPresent();
    for (int left = column - 1; left > 0 && (isYear || isFigure(below)); left--) {
      String beside = grid.text(rows.last(), left);
      String group = grid.text(row, left);
      boolean isAlike = isYear == isYear(beside) && (isYear || isFigure(beside));
      if (!isAlike) {
        return "";
      }
      if (!group.isEmpty()) {
        return isYear || isYear(group) ? group : "";
      }
      if (beside.equals(below)) {
        return "";
      }
    }
    return "";
  }

  private static boolean isYear(String text) {
    return TableYear.of(text).isPresent() || TableYear.bare(text).isPresent();
  }

  private static boolean isFigure(String text) {
    return HeadWords.role(text)
        .filter(
            role ->
                role == Role.TARGET
                    || role == Role.ACTUAL
                    || role == Role.RATE
                    || role == Role.FINAL_TARGET)
        .isPresent();
  }

  /**
   * A year without its era (30年度, 元年度) with the era that stands before it in its row or above it;
   * otherwise the numbers tell.
   */
  private String withEra(int row, int column, String text) {
    Optional<Integer> bare = TableYear.in(text).isEmpty() ? TableYear.bare(text) : Optional.empty();
    if (bare.isEmpty()) {
      return text;
    }
    String era = bare.get() >= OLDEST_OF_REIWA ? "平成" : "令和";
    for (int left = column - 1; left > 0; left--) {
      Optional<Integer> before = TableYear.bare(grid.text(row, left));
      Optional<TableYear> named = TableYear.in(grid.text(row, left));
      if (named.isPresent() && before.isEmpty()) {
        boolean isHeisei = grid.text(row, left).matches("(?s).*(?:平成|H|Ｈ).*");
        era = isHeisei && bare.get() > 10 ? "平成" : "令和";
        break;
      }
    }
    return era + text;
  }

  /** The column of the names; 0 if the head names none. */
  int nameColumn() {
    return columns(Role.NAME).stream().findFirst().orElse(0);
  }

  /** The columns whose head has a role, in order. */
  List<Integer> columns(Role role) {
    return paths.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(text -> isOf(text, role)))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  /** The columns whose lowest head has a role, in order. */
  List<Integer> ownColumns(Role role) {
    return paths.entrySet().stream()
        .filter(entry -> isOf(entry.getValue().get(entry.getValue().size() - 1), role))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  private static boolean isOf(String text, Role role) {
    return HeadWords.role(text).filter(role::equals).isPresent();
  }
}
