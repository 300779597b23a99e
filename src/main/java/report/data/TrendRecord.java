package report.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import report.document.TrendPart;

/**
 * One year of a measure, for programs: a row of trend.csv and an element of {@code trends} in
 * data.json.
 *
 * @param book the book
 * @param part the measure
 * @param of the year
 */
record TrendRecord(SourceBook book, TrendPart part, TrendPart.TrendYear of) implements DataRecord {
  /** The names of its values, in order; each is the key of a label {@code fact.KEY} too. */
  static final List<String> KEYS =
      List.of(
          "year",
          "themeNumber",
          "themeId",
          "theme",
          "goalId",
          "goal",
          "measure",
          "unit",
          "fiscalYear",
          "target",
          "targetNumber",
          "actual",
          "actualNumber",
          "rate",
          "ratePercent",
          "rating",
          "outcome",
          "stated",
          "seriesBreak",
          "movement",
          "prospect",
          "prospectBasis",
          "yearNumber",
          "fiscalYearNumber",
          "publisher",
          "publisherCode");

  /** The years of measures, measure by measure. */
  static List<TrendRecord> of(SourceBook book, List<TrendPart> parts) {
    return parts.stream()
        .flatMap(part -> part.years().stream().map(of -> new TrendRecord(book, part, of)))
        .toList();
  }

  @Override
  public Optional<Object> value(String key) {
    return switch (key) {
      case "themeNumber" -> Optional.of(BigDecimal.valueOf(part.themeNumber()));
      case "themeId" -> Optional.of(part.themeId());
      case "theme" -> Optional.of(part.theme());
      case "goalId" -> Optional.of(part.goalId());
      case "goal" -> Optional.of(part.goal());
      case "measure" -> Optional.of(part.measure());
      case "unit" -> Optional.of(part.unit());
      case "fiscalYear" -> Optional.of(of.code());
      case "target" -> Optional.of(of.target().printed());
      case "targetNumber" -> of.target().number().map(number -> number);
      case "actual" -> Optional.of(of.actual().printed());
      case "actualNumber" -> of.actual().number().map(number -> number);
      case "rate" -> Optional.of(of.result().rate());
      case "ratePercent" -> of.result().percent().map(percent -> percent);
      case "rating" -> Optional.of(of.result().rating());
      case "outcome" -> Optional.of(of.result().outcome());
      case "stated" -> Optional.of(of.source());
      case "seriesBreak" -> Optional.of(of.broken());
      case "movement" -> Optional.of(of.code().equals(book.code()) ? part.movement() : "");
      case "prospect" -> Optional.of(isLatest() ? part.prospect().symbol() : "");
      case "prospectBasis" -> Optional.of(isLatest() ? part.prospect().basis() : "");
      case "fiscalYearNumber" -> Optional.of(BigDecimal.valueOf(of.start()));
      default -> book.value(key);
    };
  }

  /** Whether this is the year of the book, or the last one of a measure without that year. */
  private boolean isLatest() {
    return part.of(book.code())
        .map(of::equals)
        .orElse(part.years().indexOf(of) == part.years().size() - 1);
  }
}
