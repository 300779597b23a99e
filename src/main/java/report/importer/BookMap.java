package report.importer;

import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYear;

/**
 * How the tables of a file are read: which book they make, and each table.
 *
 * @param year the fiscal year of the book: its actuals are the results, those before its history
 * @param texts what the book says of itself
 * @param tables the tables in the order in which their indicators are to stand
 */
record BookMap(FiscalYear year, BookTexts texts, List<TableMap> tables) {
  /** Copies the list. */
  BookMap {
    tables = List.copyOf(tables);
  }

  /**
   * What a book says of itself.
   *
   * @param publisher who publishes it
   * @param title its title
   * @param asOf its as-of date
   */
  record BookTexts(Optional<String> publisher, Optional<String> title, Optional<String> asOf) {}
}
