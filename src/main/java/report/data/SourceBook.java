package report.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYearGrammar;
import report.document.FactColumn;
import report.document.FactColumns;
import report.document.Labels;
import report.document.Overview;

/**
 * What every row says of its book, so that rows of several books can be put together.
 *
 * @param code its short name, R1
 * @param year its year as printed
 * @param publisher who publishes it
 * @param publisherCode its code among local governments, empty if that is not given
 */
record SourceBook(String code, String year, String publisher, String publisherCode) {

  static SourceBook of(Overview overview) {
    return new SourceBook(
        overview.code(), overview.year(), overview.publisher(), overview.publisherCode());
  }

  /** The columns of facts. */
  List<FactColumn> factColumns(Labels labels) {
    return FactColumns.of(labels, year, publisher, publisherCode);
  }

  /** A value that every row has. */
  Optional<Object> value(String key) {
    return switch (key) {
      case "year" -> Optional.of(year);
      case "yearNumber" -> yearNumber(code);
      case "publisher" -> Optional.of(publisher);
      case "publisherCode" -> Optional.of(publisherCode);
      default -> throw new IllegalArgumentException("no key: " + key);
    };
  }

  /** The calendar year in which a fiscal year begins; empty if the text names none. */
  static Optional<Object> yearNumber(String fiscalYear) {
    return FiscalYearGrammar.read(fiscalYear).found().map(year -> BigDecimal.valueOf(year.start()));
  }
}
