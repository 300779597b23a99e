package report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;

/**
 * The columns of the data, which the データ sheet, the CSV and the JSON share.
 *
 * <p>Printed values and values for calculations have separate columns: 約97％ next to 97 with its
 * unit, R1.9月頃 next to 2019-09-30.
 */
public final class FactColumns {
  private final Labels labels;

  private FactColumns(Labels labels) {
    this.labels = labels;
  }

  /**
   * The columns of a document, in order.
   *
   * @param document the document; its facts are the rows
   * @return always the same columns, regardless of the facts
   */
  public static List<FactColumn> of(Document document) {
    return of(document.overview());
  }

  /**
   * The columns of a book, in order.
   *
   * @param overview the book; the facts of its themes are the rows
   * @return always the same columns, regardless of the facts
   */
  public static List<FactColumn> of(Overview overview) {
    return of(overview.labels(), overview.year(), overview.publisher(), overview.publisherCode());
  }

  /**
   * The columns of a book, in order.
   *
   * @param labels name the columns
   * @param year the year of the book as printed
   * @param publisher who publishes it
   * @param publisherCode its code among local governments; empty if that is not given
   * @return always the same columns, regardless of the facts
   */
  public static List<FactColumn> of(
      Labels labels, String year, String publisher, String publisherCode) {
    FactColumns columns = new FactColumns(labels);
    return List.of(
        columns.words("year", fact -> year),
        columns.integers("themeNumber", fact -> Optional.of(fact.themeNumber())),
        columns.words("themeId", Fact::themeId),
        columns.words("theme", Fact::theme),
        columns.words("department", Fact::department),
        columns.words("initiativeId", Fact::initiativeId),
        columns.words("initiative", Fact::initiative),
        columns.words("goalId", Fact::goalId),
        columns.words("goal", Fact::goal),
        columns.words("kind", Fact::kind),
        columns.words("indicator", Fact::indicator),
        columns.words("measure", Fact::measure),
        columns.words("unit", Fact::unit),
        columns.printed("previous", Fact::previous),
        columns.number("previous", Fact::previous),
        columns.printed("baseline", Fact::baseline),
        columns.number("baseline", Fact::baseline),
        columns.printed("target", Fact::target),
        columns.number("target", Fact::target),
        columns.day("target", Fact::target),
        columns.printed("actual", Fact::actual),
        columns.number("actual", Fact::actual),
        columns.day("actual", Fact::actual),
        columns.words("method", Fact::method),
        columns.words("rate", Fact::rate),
        columns.numbers("ratePercent", Fact::ratePercent),
        columns.words("rating", Fact::rating),
        columns.words("outcome", Fact::word),
        columns.words("remark", Fact::remark),
        columns.words("targetYear", fact -> fact.years().target()),
        columns.words("actualYear", fact -> fact.years().actual()),
        columns.printed("finalTarget", fact -> fact.years().finalTarget()),
        columns.number("finalTarget", fact -> fact.years().finalTarget()),
        columns.words("finalYear", fact -> fact.years().finalYear()),
        columns.words("finalRate", fact -> fact.years().finalRate()),
        columns.numbers("finalRatePercent", fact -> fact.years().finalRatePercent()),
        columns.words("actualAsOf", fact -> fact.periods().asOf()),
        columns.words("certainty", fact -> fact.periods().certainty()),
        columns.printed("knownOn", fact -> fact.periods().knownOn()),
        columns.day("knownOn", fact -> fact.periods().knownOn()),
        columns.words("actualFrom", fact -> fact.periods().actual().from()),
        columns.words("actualTo", fact -> fact.periods().actual().to()),
        columns.words("targetFrom", fact -> fact.periods().target().from()),
        columns.words("targetTo", fact -> fact.periods().target().to()),
        columns.words("baselineAsOf", fact -> fact.periods().baseline()),
        columns.words("previousAsOf", fact -> fact.periods().previous()),
        columns.words("baselineYear", fact -> fact.years().around().baselineYear()),
        columns.words("period", fact -> fact.years().around().period()),
        columns.words("revised", fact -> fact.years().around().revised()),
        columns.words("yearlyTargets", fact -> columns.line(fact.years().around().targets())),
        columns.words("history", fact -> columns.line(fact.years().history())),
        columns.words("reported", fact -> fact.years().reported()),
        columns.words("departments", Fact::departments),
        columns.words("leadsTo", Fact::leadsTo),
        columns.words("amended", fact -> fact.years().changes().amended()),
        columns.words("corrected", fact -> fact.years().changes().corrected()),
        columns.western("year", fact -> year),
        columns.western("targetYear", fact -> fact.years().target()),
        columns.western("actualYear", fact -> fact.years().actual()),
        columns.western("finalYear", fact -> fact.years().finalYear()),
        columns.western("baselineYear", fact -> fact.years().around().baselineYear()),
        columns.words("publisher", fact -> publisher),
        columns.words("publisherCode", fact -> publisherCode));
  }

  /** The figures of other years on one line: R2: 10件、R3: 12件. */
  private String line(List<Fact.OfYear> years) {
    return years.stream()
        .map(one -> labels.code(one.year()) + ": " + one.value().printed())
        .collect(Collectors.joining(labels.get("words.comma")));
  }

  private FactColumn words(String key, Function<Fact, String> value) {
    return new FactColumn.Words(key, label(key), value);
  }

  private FactColumn numbers(String key, Function<Fact, Optional<BigDecimal>> value) {
    return new FactColumn.Numbers(key, label(key), value);
  }

  private FactColumn integers(String key, Function<Fact, Optional<Integer>> value) {
    return new FactColumn.Integers(key, label(key), value);
  }

  /** The calendar year in which a fiscal year begins, which sorts and subtracts. */
  private FactColumn western(String key, Function<Fact, String> year) {
    return new FactColumn.Integers(
        key + "Number",
        labels.get("fact.western", label(key)),
        year.andThen(written -> FiscalYearGrammar.read(written).found().map(FiscalYear::start)));
  }

  private FactColumn printed(String key, Function<Fact, Value> value) {
    return words(key, value.andThen(Value::printed));
  }

  private FactColumn number(String key, Function<Fact, Value> value) {
    return new FactColumn.Numbers(
        key + "Number", labels.get("fact.number", label(key)), value.andThen(Value::number));
  }

  private FactColumn day(String key, Function<Fact, Value> value) {
    return new FactColumn.Days(
        key + "Date", labels.get("fact.date", label(key)), value.andThen(Value::date));
  }

  private String label(String key) {
    return labels.get("fact." + key);
  }
}
