package report.importer;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import report.calendar.FiscalYear;
import report.importer.TableMap.BookTexts;
import report.importer.TableMap.Rows;

/**
 * Finds the head of a table and what its columns hold, by the words of the head.
 *
 * @param map how the table would be read
 * @param heads the texts of the head above each column
 * @param doubts the columns whose use is not certain
 */
record Proposal(TableMap map, SortedMap<Integer, String> heads, Set<Integer> doubts) {

  /** The proposal for a sheet; empty if it has no head of a table of indicators. */
  static Optional<Proposal> of(Grid grid, Optional<FiscalYear> asked) {
    return HeadRows.of(grid).flatMap(head -> new Finder(grid, head).propose(asked));
  }

  /** The work on one sheet. */
  private static final class Finder {
    private final Grid grid;
    private final Rows head;
    private final SortedMap<Integer, List<String>> paths = new TreeMap<>();
    private final SortedMap<Integer, List<ColumnUse>> uses = new TreeMap<>();
    private final Set<Integer> doubts = new LinkedHashSet<>();
    private int lines = 1;
    private List<Integer> starts = List.of();
    private int last;

    Finder(Grid grid, Rows head) {
      this.grid = grid;
      this.head = head;
      for (int column = 1; column <= grid.lastColumn(); column++) {
        List<String> path = path(column);
        if (!path.isEmpty()) {
          paths.put(column, path);
        }
      }
    }

    Optional<Proposal> propose(Optional<FiscalYear> asked) {
      int name = nameColumn();
      IndicatorRows standing = IndicatorRows.of(grid, head, name, hasKind());
      starts = standing.starts();
      lines = standing.lines();
      last = standing.last();
      paths.forEach((column, path) -> uses.put(column, List.of(use(column, path))));
      if (name > 0) {
        uses.put(name, List.of(ColumnUse.of(Role.NAME)));
      }
      ColumnLines stacked = columnLines();
      Map.copyOf(uses)
          .forEach(
              (column, use) ->
                  stacked.uses(column, use.get(0)).ifPresent(found -> spread(column, found)));
      settleRates();
      TableTitle title = new TableTitle(grid, head.first());
      Optional<String> asOf = title.asOf();
      Optional<FiscalYear> found =
          asked.or(() -> asOf.flatMap(TableTitle::fiscalYear)).or(this::latest);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      FiscalYear year = found.get();
      TableYear usual = new TableYear(year, false);
      uses.replaceAll((column, all) -> all.stream().map(use -> use.dated(usual)).toList());
      BookTexts texts = title.texts(year);
      TableMap map =
          new TableMap(
              Optional.of(grid.sheet().name()).filter(sheet -> !sheet.isEmpty()),
              year,
              texts,
              head,
              new Rows(head.last() + 1, Math.max(last, head.last() + 1)),
              lines,
              uses);
      SortedMap<Integer, String> heads = new TreeMap<>();
      paths.forEach((column, path) -> heads.put(column, String.join(" / ", path)));
      return Optional.of(new Proposal(map, heads, Collections.unmodifiableSet(doubts)));
    }

    /** The texts above a column, the uppermost first. */
    private List<String> path(int column) {
      LinkedHashSet<String> path = new LinkedHashSet<>();
      for (int row = head.first(); row <= head.last(); row++) {
        String text = grid.text(row, column);
        if (text.isEmpty() && row < head.last()) {
          text = fromTheLeft(row, column);
        }
        if (!text.isEmpty()) {
          path.add(text.replace("\n", ""));
        }
      }
      return List.copyOf(path);
    }

    /** A group that is not merged stands above its first column only. */
    private String fromTheLeft(int row, int column) {
      boolean isYear = TableYear.of(grid.text(head.last(), column)).isPresent();
      for (int left = column - 1; left > 0 && isYear; left--) {
        if (TableYear.of(grid.text(head.last(), left)).isEmpty()) {
          return "";
        }
        if (!grid.text(row, left).isEmpty()) {
          return grid.text(row, left);
        }
      }
      return "";
    }

    private int nameColumn() {
      return paths.entrySet().stream()
          .filter(entry -> entry.getValue().stream().anyMatch(Finder::isName))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(0);
    }

    private static boolean isName(String text) {
      return HeadWords.role(text).filter(Role.NAME::equals).isPresent();
    }

    private boolean hasKind() {
      return paths.entrySet().stream().anyMatch(entry -> isKind(entry.getKey(), entry.getValue()));
    }

    private boolean isKind(int column, List<String> path) {
      boolean named =
          path.stream().anyMatch(t -> HeadWords.role(t).filter(Role.KIND::equals).isPresent());
      return named
          && grid.rows().stream()
              .filter(row -> row > head.last())
              .limit(40)
              .anyMatch(row -> !HeadWords.kinds(grid.text(row, column)).isEmpty());
    }

    private ColumnUse use(int column, List<String> path) {
      String own = path.get(path.size() - 1);
      String group = path.size() > 1 ? path.get(path.size() - 2) : "";
      String all = String.join("", path);
      Optional<TableYear> year =
          TableYear.of(own).or(() -> TableYear.in(own)).or(() -> TableYear.in(group));
      if (isKind(column, path)) {
        return ColumnUse.of(Role.KIND);
      }
      if (TableYear.of(own).isPresent() && HeadWords.role(own).isEmpty()) {
        return ofYear(column, all, year);
      }
      if (HeadWords.folded(own).matches("年度?|時期")) {
        return ColumnUse.of(group.contains("目標") ? Role.FINAL_YEAR : Role.BASELINE_YEAR);
      }
      if (HeadWords.folded(own).matches("値|数値")) {
        return ColumnUse.of(group.contains("目標") ? Role.FINAL_TARGET : Role.BASELINE);
      }
      Optional<Role> role = HeadWords.role(own).or(() -> HeadWords.role(group));
      if (role.isEmpty()) {
        doubts.add(column);
        return ColumnUse.IGNORED;
      }
      return of(role.get(), all, year, column);
    }

    private ColumnUse ofYear(int column, String all, Optional<TableYear> year) {
      List<Role> kinds = HeadWords.kinds(all);
      if (kinds.size() == 1) {
        return new ColumnUse(kinds.get(0), year);
      }
      if (hasKind()) {
        return new ColumnUse(Role.BY_KIND, year);
      }
      if (all.contains("基準") || all.contains("現状") || all.contains("当初")) {
        return new ColumnUse(Role.BASELINE, year);
      }
      doubts.add(column);
      return new ColumnUse(kinds.isEmpty() ? Role.ACTUAL : kinds.get(0), year);
    }

    private ColumnUse of(Role role, String all, Optional<TableYear> year, int column) {
      if (role == Role.TARGET && year.isEmpty()) {
        return ColumnUse.of(Role.FINAL_TARGET);
      }
      if (role == Role.RATE) {
        return ColumnUse.of(all.contains("最終") ? Role.FINAL_RATE : Role.RATE);
      }
      if (role == Role.ACTUAL && year.isEmpty()) {
        doubts.add(column);
      }
      boolean isDated = role.hasYear() || role == Role.FINAL_TARGET || role == Role.BASELINE;
      return isDated ? new ColumnUse(role, year) : ColumnUse.of(role);
    }

    private ColumnLines columnLines() {
      return new ColumnLines(grid, head, paths, starts, lines);
    }

    private void spread(int column, ColumnLines.Spread spread) {
      uses.put(column, spread.uses());
      if (spread.isComplete()) {
        doubts.remove(column);
      } else {
        doubts.add(column);
      }
    }

    /** If only final targets are there, rates are measured against them. */
    private void settleRates() {
      boolean hasYearly =
          uses.values().stream()
              .flatMap(List::stream)
              .anyMatch(use -> use.role() == Role.TARGET || use.role() == Role.BY_KIND);
      if (!hasYearly) {
        uses.replaceAll(
            (column, all) ->
                all.get(0).role() == Role.RATE ? List.of(ColumnUse.of(Role.FINAL_RATE)) : all);
      }
    }

    /** The last year with an actual, otherwise the first year that the head names. */
    private Optional<FiscalYear> latest() {
      Optional<TableYear> latest = latestByKind();
      for (Map.Entry<Integer, List<ColumnUse>> entry : uses.entrySet()) {
        for (int line = 0; line < entry.getValue().size(); line++) {
          ColumnUse use = entry.getValue().get(line);
          boolean isLater =
              use.role() == Role.ACTUAL
                  && use.year().isPresent()
                  && latest.map(known -> known.compareTo(use.year().get()) < 0).orElse(true);
          if (isLater && columnLines().hasFigures(entry.getKey(), line)) {
            latest = use.year();
          }
        }
      }
      return latest
          .or(
              () ->
                  paths.values().stream()
                      .flatMap(p -> TableYear.in(String.join("", p)).stream())
                      .findFirst())
          .map(TableYear::fiscal);
    }

    /** The last year with an actual in the rows of actuals. */
    private Optional<TableYear> latestByKind() {
      int kind =
          uses.entrySet().stream()
              .filter(e -> e.getValue().get(0).role() == Role.KIND)
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(0);
      return uses.entrySet().stream()
          .filter(entry -> kind > 0 && entry.getValue().get(0).role() == Role.BY_KIND)
          .filter(
              entry ->
                  grid.rows().stream()
                      .anyMatch(
                          row ->
                              row > head.last()
                                  && HeadWords.kind(grid.text(row, kind)) == Role.ACTUAL
                                  && !grid.own(row, entry.getKey()).isEmpty()))
          .flatMap(entry -> entry.getValue().get(0).year().stream())
          .max(Comparator.naturalOrder());
    }
  }
}
