package report.importer;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import report.calendar.FiscalYear;
import report.importer.TableMap.Rows;
import report.importer.cell.TableYear;

/**
 * Finds the head of a table and what its columns hold, by the words of the head.
 *
 * @param map how the table would be read
 * @param heads the texts of the head above each column
 * @param doubts the columns whose use is not certain
 */
record Proposal(TableMap map, SortedMap<Integer, String> heads, Set<Integer> doubts) {

  /** The work on one table. */
  static final class Finder {
    private final Grid grid;
    private final Rows head;
    private final TableHead words;
    private final ColumnGuess guess;
    private final Set<Integer> doubts;
    private final SortedMap<Integer, List<ColumnUse>> uses = new TreeMap<>();
    private final IndicatorRows standing;

    Finder(Grid grid, Rows head) {
      this.grid = grid;
      this.head = head;
      this.words = new TableHead(grid, head);
      this.guess = new ColumnGuess(grid, words);
      this.doubts = guess.doubts();
      words.paths().keySet().forEach(column -> uses.put(column, List.of(guess.use(column))));
      int name = name();
      if (name > 0) {
        uses.put(name, List.of(ColumnUse.of(Role.NAME)));
      }
      this.standing = IndicatorRows.of(grid, head, name, guess.hasKind());
      ColumnLines stacked = columnLines();
      Map.copyOf(uses)
          .forEach(
              (column, use) ->
                  stacked.uses(column, use.get(0)).ifPresent(found -> spread(column, found)));
      settleRates();
      settleEarlier();
      settleTargets();
      settleRepeated();
    }

    /** Columns that would hold the same figures lack their years. */
    private void settleRepeated() {
      Map<Integer, List<ColumnUse>> before = new HashMap<>(uses);
      before.forEach(
          (column, all) -> {
            if (ColumnGuess.isRepeated(before, all.get(0))) {
              uses.put(column, List.of(all.get(0).in(Optional.empty())));
              doubts.add(column);
            }
          });
    }

    /** The column of the names; without one, the last one before the figures that names things. */
    private int name() {
      int named = words.nameColumn();
      if (named > 0) {
        return named;
      }
      int found = 0;
      for (Map.Entry<Integer, List<ColumnUse>> entry : uses.entrySet()) {
        Role role = entry.getValue().get(0).role();
        if (role.isOfAYear() || role == Role.FIGURES) {
          break;
        }
        found = role == Role.GROUP || (role == Role.ACTION && found == 0) ? entry.getKey() : found;
      }
      if (found > 0) {
        doubts.add(found);
      }
      return found;
    }

    Grid grid() {
      return grid;
    }

    TableHead head() {
      return words;
    }

    /** Whether it has names and figures. */
    boolean isWhole() {
      boolean hasFigures =
          uses.values().stream()
              .flatMap(List::stream)
              .anyMatch(
                  use ->
                      use.role().isOfAYear()
                          || use.role() == Role.BASELINE
                          || use.role() == Role.FIGURES);
      return hasFigures && !standing.starts().isEmpty() && name() > 0;
    }

    /** The names of its indicators. */
    List<String> names() {
      int name = name();
      return standing.starts().stream().map(row -> HeadWords.folded(grid.text(row, name))).toList();
    }

    /** Whether any figure has no year of its own. */
    boolean isUndated() {
      return uses.values().stream()
          .flatMap(List::stream)
          .anyMatch(use -> use.role().isOfAYear() && use.year().isEmpty());
    }

    /**
     * How the table would be read.
     *
     * @param usual the year of actuals without one
     * @param ofAll the year of all its figures; empty if the head says it, or a person has to
     * @param isAsked whether a person has to say it, or to check it
     */
    Proposal proposal(
        TableYear usual, Optional<TableYear> ofAll, boolean isAsked, Optional<String> theme) {
      SortedMap<Integer, List<ColumnUse>> dated = new TreeMap<>(uses);
      Set<Integer> unsure = new TreeSet<>(doubts);
      if (ofAll.isPresent() || isAsked) {
        dated.replaceAll((column, all) -> List.of(all.get(0).in(ofAll)));
        uses.forEach(
            (column, all) -> {
              if (isAsked && all.get(0).isOpen()) {
                unsure.add(column);
              }
            });
      }
      dated.replaceAll((column, all) -> all.stream().map(use -> use.dated(usual)).toList());
      SortedMap<Integer, String> heads = new TreeMap<>();
      words.paths().forEach((column, path) -> heads.put(column, String.join(" / ", path)));
      int last = Math.max(standing.last(), head.last() + 1);
      TableMap map =
          new TableMap(
              Optional.of(grid.sheet().name()).filter(sheet -> !sheet.isEmpty()),
              theme,
              head,
              new Rows(head.last() + 1, last),
              standing.lines(),
              dated);
      return new Proposal(map, heads, Collections.unmodifiableSet(unsure));
    }

    private ColumnLines columnLines() {
      return new ColumnLines(
          grid, head, words.paths(), standing.starts(), standing.lines(), words.legend());
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
              .anyMatch(
                  use ->
                      use.role() == Role.TARGET
                          || use.role() == Role.BY_KIND
                          || use.role() == Role.FIGURES);
      if (!hasYearly) {
        uses.replaceAll(
            (column, all) ->
                all.get(0).role() == Role.RATE
                    ? List.of(ColumnUse.of(Role.FINAL_RATE, all.get(0).year()))
                    : all);
      }
      Optional<TableYear> left = Optional.empty();
      for (Map.Entry<Integer, List<ColumnUse>> entry : uses.entrySet()) {
        ColumnUse use = entry.getValue().get(0);
        if (use.role() == Role.ACTUAL) {
          left = use.year();
        } else if (isRate(use) && use.year().isEmpty() && rates() > 1) {
          entry.setValue(List.of(ColumnUse.of(use.role(), left)));
        }
      }
    }

    private long rates() {
      return uses.values().stream().filter(all -> all.get(0).role() == Role.RATE).count();
    }

    private static boolean isRate(ColumnUse use) {
      return use.role() == Role.RATE;
    }

    /** A target called 当初目標 is the only one if nothing says that it was changed. */
    private void settleEarlier() {
      boolean hasOther =
          uses.values().stream()
              .flatMap(List::stream)
              .anyMatch(
                  use ->
                      use.role() == Role.TARGET
                          || use.role() == Role.FINAL_TARGET
                          || use.role() == Role.BY_KIND);
      if (!hasOther) {
        uses.replaceAll(
            (column, all) ->
                all.get(0).role() == Role.EARLIER_TARGET
                    ? List.of(
                        ColumnUse.of(
                            all.get(0).year().isPresent() ? Role.TARGET : Role.FINAL_TARGET,
                            all.get(0).year()))
                    : all);
      }
    }

    /**
     * A target without a year is one of the year of the table if its actual has none either;
     * otherwise a person has to say it, unless the cells do.
     */
    private void settleTargets() {
      boolean hasYears =
          uses.values().stream().anyMatch(all -> all.get(0).role() == Role.FINAL_YEAR);
      boolean isDated =
          uses.values().stream()
              .flatMap(List::stream)
              .anyMatch(
                  use ->
                      use.role() == Role.BY_KIND
                          || (use.role() == Role.ACTUAL && use.year().isPresent()));
      uses.replaceAll(
          (column, all) ->
              !hasYears && all.equals(List.of(ColumnUse.of(Role.FINAL_TARGET)))
                  ? List.of(withYear(column, isDated, all.get(0)))
                  : all);
    }

    private ColumnUse withYear(int column, boolean isDated, ColumnUse use) {
      List<String> texts =
          standing.starts().stream()
              .map(row -> grid.own(row, column))
              .filter(text -> !text.isEmpty())
              .toList();
      long dated = texts.stream().filter(text -> TableYear.in(text).isPresent()).count();
      if (dated * 2 >= texts.size()) {
        return use;
      }
      doubts.add(column);
      return isDated ? ColumnUse.asked(Role.TARGET) : ColumnUse.of(Role.TARGET);
    }

    /** The last year that the cells of actuals say: 37.3％（R6）. */
    private Optional<TableYear> ofCells() {
      return uses.entrySet().stream()
          .filter(entry -> entry.getValue().get(0).role() == Role.ACTUAL)
          .flatMap(entry -> standing.starts().stream().map(row -> grid.own(row, entry.getKey())))
          .flatMap(text -> TableYear.last(text).stream())
          .max(TableYear::compareTo);
    }

    /** The last year with an actual, otherwise the first year that the head names. */
    Optional<FiscalYear> latest() {
      return new LatestYear(grid, head, uses, columnLines())
          .found()
          .or(this::ofCells)
          .or(
              () ->
                  uses.values().stream()
                      .map(all -> all.get(0))
                      .filter(use -> use.role() != Role.BASELINE)
                      .flatMap(use -> use.year().stream())
                      .findFirst())
          .map(TableYear::fiscal);
    }
  }
}
