package report.importer;

import java.util.Optional;
import report.notation.HalfWidth;

/**
 * How a column is read: its role, and the year of its figures.
 *
 * @param role what it holds
 * @param year the year of targets and actuals; that of a baseline or final target, if its head says
 *     so
 */
record ColumnUse(Role role, Optional<TableYear> year) {
  static final ColumnUse IGNORED = new ColumnUse(Role.IGNORE, Optional.empty());

  static ColumnUse of(Role role) {
    return new ColumnUse(role, Optional.empty());
  }

  /** The use that a mapping writes: {@code actual R6}; empty if it is none. */
  static Optional<ColumnUse> read(String text) {
    String[] words = HalfWidth.of(text).split(" +", 2);
    Optional<Role> role = Role.of(words[0]);
    if (words.length == 1) {
      return role.filter(found -> !found.hasYear()).map(ColumnUse::of);
    }
    Optional<TableYear> year = TableYear.of(words[1]);
    return year.isEmpty() ? Optional.empty() : role.map(found -> new ColumnUse(found, year));
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
    return new ColumnUse(kind, year);
  }

  /** The same; an actual without a year is one of a given year. */
  ColumnUse dated(TableYear usual) {
    return role == Role.ACTUAL && year.isEmpty() ? new ColumnUse(role, Optional.of(usual)) : this;
  }

  @Override
  public String toString() {
    return role.word() + year.map(found -> " " + found).orElse("");
  }
}
