package report.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import report.importer.Grid.Window;
import report.importer.Proposal.Finder;
import report.importer.TableMap.Rows;

/**
 * Finds the tables of a sheet: beside each other, each with its column of names; below each other,
 * each with its head, if they say the same indicators again or have another head.
 */
final class TableBlocks {
  private static final int MOST = 40;

  private TableBlocks() {}

  /** The tables of a sheet; none if it has no head of a table of indicators. */
  static List<Finder> of(Grid grid) {
    List<Finder> below = below(grid);
    List<Finder> tables = new ArrayList<>();
    for (Finder table : below) {
      tables.addAll(beside(table));
    }
    return tables.stream().filter(Finder::isWhole).toList();
  }

  private static List<Finder> below(Grid grid) {
    Optional<Rows> first = HeadRows.of(grid);
    if (first.isEmpty()) {
      return List.of();
    }
    List<Finder> parts = new ArrayList<>();
    int top = 1;
    Optional<Rows> head = first;
    while (head.isPresent() && parts.size() < MOST) {
      Optional<Rows> next = HeadRows.of(below(grid, head.get().last() + 1));
      int bottom = next.map(rows -> titleTop(grid, rows.first()) - 1).orElse(Integer.MAX_VALUE);
      parts.add(new Finder(grid.part(new Window(top, bottom, Set.of())), head.get()));
      top = bottom + (next.isPresent() ? 1 : 0);
      head = next;
    }
    return isSplit(parts) ? parts : List.of(new Finder(grid, first.get()));
  }

  private static Grid below(Grid grid, int row) {
    return grid.part(new Window(row, Integer.MAX_VALUE, Set.of()));
  }

  /** The first of the rows above a head with one text only. */
  private static int titleTop(Grid grid, int row) {
    int top = row;
    while (top > 1 && grid.columns(top - 1).size() == 1) {
      top--;
    }
    return top;
  }

  /** Whether the tables below each other are read one by one. */
  private static boolean isSplit(List<Finder> parts) {
    if (parts.size() < 2) {
      return false;
    }
    boolean isOtherHead =
        parts.stream().map(part -> List.copyOf(part.head().paths().values())).distinct().count()
            > 1;
    return isOtherHead || repeats(parts.get(0), parts.get(1));
  }

  /** Whether a table has most indicators of another again. */
  static boolean repeats(Finder one, Finder other) {
    Set<String> names = new TreeSet<>(one.names());
    long again = other.names().stream().filter(names::contains).count();
    return again > 0 && again * 2 >= other.names().size();
  }

  private static List<Finder> beside(Finder table) {
    List<Integer> names = table.head().ownColumns(Role.NAME);
    if (names.size() < 2) {
      return List.of(table);
    }
    List<Integer> all = List.copyOf(table.head().paths().keySet());
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      starts.add(i == 0 ? all.get(0) : start(table, all, names.get(i - 1), names.get(i)));
    }
    List<Finder> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int first = starts.get(i);
      int behind = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
      Set<Integer> columns =
          new TreeSet<>(all.stream().filter(c -> first <= c && c < behind).toList());
      if (areJoined(all, starts)) {
        share(table, all, columns);
      }
      Grid part = table.grid().part(new Window(1, Integer.MAX_VALUE, columns));
      parts.add(new Finder(part, table.head().rows()));
    }
    boolean areWhole = parts.stream().allMatch(Finder::isWhole);
    return areWhole ? parts : List.of(table);
  }

  /** The first column of a table beside another: behind a gap, or its number before its name. */
  private static int start(Finder table, List<Integer> all, int before, int name) {
    int start = name;
    while (all.contains(start - 1) && start - 1 > before) {
      Role role =
          HeadWords.role(table.head().paths().getOrDefault(start - 1, List.of("")).get(0))
              .orElse(Role.IGNORE);
      boolean isAhead = role == Role.NUMBER || role == Role.GROUP;
      if (!isAhead) {
        break;
      }
      start--;
    }
    return start;
  }

  private static boolean areJoined(List<Integer> all, List<Integer> starts) {
    return starts.stream().skip(1).allMatch(start -> all.contains(start - 1));
  }

  /** Tables without a gap between them have their headings and departments in common. */
  private static void share(Finder table, List<Integer> all, Set<Integer> columns) {
    for (Role role : List.of(Role.NUMBER, Role.GROUP, Role.ACTION, Role.DEPARTMENT)) {
      if (columns.stream().noneMatch(column -> isOf(table, column, role))) {
        all.stream().filter(column -> isOf(table, column, role)).forEach(columns::add);
      }
    }
  }

  private static boolean isOf(Finder table, int column, Role role) {
    return HeadWords.role(table.head().all(column)).filter(role::equals).isPresent();
  }
}
