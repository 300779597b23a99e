package report.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.importer.Proposal.Finder;
import report.importer.cell.TableYear;

/**
 * The proposal for a file: its tables, and the sheets that seem to have further ones.
 *
 * @param map how the tables would be read
 * @param tables the proposal for each table
 * @param others the names of sheets with tables that say the same indicators once more
 */
record BookProposal(BookMap map, List<Proposal> tables, List<String> others) {
  /** Copies the lists. */
  BookProposal {
    tables = List.copyOf(tables);
    others = List.copyOf(others);
  }

  /**
   * The proposal for the sheets of a file.
   *
   * @param sheets the sheets
   * @param asked the fiscal year of the book, if a person says it
   * @return empty if no sheet has a table, or nothing names a year
   */
  static Optional<BookProposal> of(List<Grid> sheets, Optional<FiscalYear> asked) {
    List<Finder> found = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Grid sheet : sheets) {
      for (Finder table : TableBlocks.of(sheet)) {
        boolean isAgain = found.stream().anyMatch(f -> TableBlocks.repeats(f, table));
        boolean isBeside = found.stream().anyMatch(f -> f.grid().sheet().equals(sheet.sheet()));
        boolean isOfOtherYear = table.isUndated() && (isBeside || ofTable(table).isPresent());
        if (!isAgain || isOfOtherYear) {
          found.add(table);
        } else {
          others.add(sheet.sheet().name() + "!" + table.head().rows());
        }
      }
    }
    return found.isEmpty() ? Optional.empty() : of(found, others, asked);
  }

  private static Optional<BookProposal> of(
      List<Finder> found, List<String> others, Optional<FiscalYear> asked) {
    TableTitle title = title(found.get(0));
    Optional<FiscalYear> said =
        asked
            .or(() -> title.asOf().flatMap(TableTitle::fiscalYear))
            .or(() -> latest(found))
            .or(
                () ->
                    found.stream()
                        .flatMap(f -> ofTable(f).stream())
                        .max(TableYear::compareTo)
                        .map(TableYear::fiscal));
    return said.map(
        year -> {
          List<Proposal> tables = found.stream().map(each -> proposal(each, found, year)).toList();
          BookMap map =
              new BookMap(year, title.texts(year), tables.stream().map(Proposal::map).toList());
          return new BookProposal(map, tables, others);
        });
  }

  private static Optional<FiscalYear> latest(List<Finder> found) {
    return found.stream().flatMap(f -> f.latest().stream()).max(FiscalYear::compareTo);
  }

  private static Proposal proposal(Finder table, List<Finder> all, FiscalYear year) {
    boolean isAgain =
        all.stream()
            .anyMatch(
                other ->
                    other != table
                        && (TableBlocks.repeats(other, table)
                            || TableBlocks.repeats(table, other)));
    Optional<TableYear> own = ofTable(table);
    boolean isOpen = isAgain && table.isUndated();
    boolean isOnOtherSheets =
        all.stream().anyMatch(other -> !other.grid().sheet().equals(table.grid().sheet()));
    Optional<String> theme =
        isOnOtherSheets && !isAgain
            ? Optional.of(table.grid().sheet().name())
            : headingOver(table, all);
    return table.proposal(
        new TableYear(year, false),
        isOpen ? own : Optional.empty(),
        isOpen && own.isEmpty(),
        theme);
  }

  /** The heading over a table that stands beside another, if that has one too. */
  private static Optional<String> headingOver(Finder table, List<Finder> all) {
    int row = table.head().rows().first() - 1;
    List<Finder> beside =
        all.stream()
            .filter(f -> f.grid().sheet().equals(table.grid().sheet()))
            .filter(f -> f.head().rows().equals(table.head().rows()))
            .toList();
    boolean haveAll =
        beside.size() > 1
            && beside.stream().allMatch(f -> row > 0 && f.grid().columns(row).size() == 1);
    return haveAll
        ? Optional.of(table.grid().own(row, table.grid().columns(row).get(0)))
        : Optional.empty();
  }

  /** The year of a whole table: in the texts above it, otherwise in the name of its sheet. */
  private static Optional<TableYear> ofTable(Finder table) {
    Grid grid = table.grid();
    for (int row : grid.rows()) {
      for (int column : grid.columns(row)) {
        Optional<TableYear> year =
            row < table.head().rows().first()
                ? TableYear.in(grid.own(row, column))
                : Optional.empty();
        if (year.isPresent()) {
          return year;
        }
      }
    }
    return TableYear.in(grid.sheet().name());
  }

  private static TableTitle title(Finder first) {
    return new TableTitle(first.grid(), first.head().rows().first());
  }
}
