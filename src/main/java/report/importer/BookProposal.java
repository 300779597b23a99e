package report.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import report.calendar.FiscalYear;
import report.importer.Proposal.Finder;
import report.importer.cell.TableYear;
import report.spreadsheet.Sheet.FloatingText;

/**
 * The proposal for a file: its tables, and the sheets that seem to have further ones.
 *
 * @param map how the tables would be read
 * @param tables the proposal for each table
 * @param others the names of sheets with tables that say the same indicators once more
 */
record BookProposal(BookMap map, List<Proposal> tables, List<String> others) {
  /** Texts that say a unit, a date or a remark, no heading. */
  private static final Pattern NO_HEADING = Pattern.compile("^[（(※・]|単位|時点|現在");

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
                        .flatMap(f -> ofTable(f).or(() -> beside(f, found)).stream())
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
        isOnOtherSheets && !isAgain ? Optional.of(nameOf(table)) : headingOver(table, all);
    Optional<TableYear> beside = own.isPresent() ? Optional.empty() : beside(table, all);
    return table.proposal(
        new TableYear(year, false),
        isOpen ? own.or(() -> beside) : Optional.empty(),
        isOpen && own.isEmpty(),
        theme);
  }

  /**
   * What a table on a sheet of its own is about: the heading above it, or the name of the sheet.
   */
  private static String nameOf(Finder table) {
    List<String> above =
        table.grid().texts().stream()
            .filter(text -> text.row() == 0)
            .map(FloatingText::text)
            .filter(text -> text.length() <= 60 && !NO_HEADING.matcher(text).find())
            .toList();
    return above.isEmpty() ? table.grid().sheet().name() : above.get(above.size() - 1);
  }

  /** The year in the text box that is nearest to the head of a table, and to no other head. */
  private static Optional<TableYear> beside(Finder table, List<Finder> all) {
    return table.grid().sheet().texts().stream()
        .filter(text -> TableYear.in(text.text()).isPresent())
        .filter(text -> nearest(text, all, table).equals(table))
        .min(Comparator.comparing(text -> distance(text, table)))
        .flatMap(text -> TableYear.in(text.text()));
  }

  private static Finder nearest(FloatingText text, List<Finder> all, Finder otherwise) {
    return all.stream()
        .filter(other -> other.grid().sheet().equals(otherwise.grid().sheet()))
        .min(Comparator.comparing(other -> distance(text, other)))
        .orElse(otherwise);
  }

  /** How far a text is from the head of a table, in cells. */
  private static int distance(FloatingText text, Finder table) {
    int left = table.head().paths().firstKey();
    int right = table.head().paths().lastKey();
    int across = Math.max(0, Math.max(left - text.column(), text.column() - right));
    return Math.abs(text.row() - table.head().rows().first()) + across;
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
    return grid.texts().stream()
        .filter(text -> text.row() == 0)
        .flatMap(text -> TableYear.in(text.text()).stream())
        .findFirst()
        .or(() -> TableYear.in(grid.sheet().name()));
  }

  private static TableTitle title(Finder first) {
    return new TableTitle(first.grid(), first.head().rows().first());
  }
}
