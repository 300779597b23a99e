package report.importer;

import java.util.Optional;
import report.importer.cell.TableYear;
import report.notation.HalfWidth;

/**
 * How a column is read: its role, and the year of its figures.
 *
 * @param role what it holds
 * @param year the year of targets and actuals; that of a baseline or final target, if its head says
 *     so
 * @param asksYear whether it has a year that the table does not say, so that a person has to
 */
record ColumnUse(Role role, Optional<TableYear> year, boolean asksYear) {
  static final ColumnUse IGNORED = of(Role.IGNORE);

  /** How a mapping asks for a year. */
  static final String ASKED = "R?";

  static ColumnUse of(Role role) {
    return new ColumnUse(role, Optional.empty(), false);
  }

  static ColumnUse of(Role role, Optional<TableYear> year) {
    return new ColumnUse(role, year, false);
  }

  /** The use that a mapping writes: {@code actual R6}; empty if it is none. */
  static Optional<ColumnUse> read(String text) {
    String[] words = HalfWidth.of(text).split(" +", 2);
    Optional<Role> role = Role.of(words[0]);
    if (words.length == 1) {
      return role.filter(found -> !found.hasYear()).map(ColumnUse::of);
    }
    if (words[1].strip().equals(ASKED)) {
      return role.map(ColumnUse::asked);
    }
    Optional<TableYear> year = TableYear.of(words[1]);
    return year.isEmpty() ? Optional.empty() : role.map(found -> of(found, year));
  }

  /** A use whose year a person has to say. */
  static ColumnUse asked(Role role) {
    return new ColumnUse(role, Optional.empty(), true);
  }

  /**
   * The use in a row: in a table with a row for targets and one for actuals, the row says which.
   */
  ColumnUse resolved(Grid grid, TableMap map, int row) {
    if (role != Role.BY_KIND) {
      return this;
    }
    Role kind =
        map.column(Role.KIND)
            .map(column -> HeadWords.kind(grid.text(row, column)))
            .orElse(Role.IGNORE);
    return of(kind, year);
  }

  /** The same; an actual without a year is one of a given year. */
  ColumnUse dated(TableYear usual) {
    boolean isOpen = role == Role.ACTUAL || role == Role.TARGET || role == Role.FIGURES;
    return isOpen && year.isEmpty() && !asksYear ? of(role, Optional.of(usual)) : this;
  }

  @Override
  public String toString() {
    return role.word() + year.map(found -> " " + found).orElse(asksYear ? " " + ASKED : "");
  }

  /** Whether its year is not known, and could be that of the table. */
  boolean isOpen() {
    return role.isOfAYear() && year.isEmpty();
  }

  /** The same in the year of its table, if its own is not known; without one, a person is asked. */
  ColumnUse in(Optional<TableYear> ofTable) {
    Role open =
        role == Role.FINAL_TARGET ? Role.TARGET : role == Role.FINAL_RATE ? Role.RATE : role;
    return !isOpen() ? this : ofTable.isPresent() ? of(open, ofTable) : asked(open);
  }
}
