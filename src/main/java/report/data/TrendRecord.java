package report.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.document.Labels;
import report.document.TrendPart;

/**
 * One year of a measure, for programs: a row of trend.csv and an element of {@code trends} in
 * data.json.
 *
 * @param year the year of the book as printed
 * @param code its short name
 * @param part the measure
 * @param of the year
 */
record TrendRecord(String year, String code, TrendPart part, TrendPart.TrendYear of) {
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
          "prospectBasis");

  /** The heads of a table with a column for each key. */
  static Stream<String> heads(Labels labels) {
    return KEYS.stream()
        .map(
            key ->
                key.endsWith("Number") && !key.startsWith("theme")
                    ? labels.get(
                        "fact.number",
                        labels.get("fact." + key.substring(0, key.length() - "Number".length())))
                    : labels.get("fact." + key));
  }

  /** The years of measures, measure by measure. */
  static Stream<TrendRecord> of(String year, String code, List<TrendPart> parts) {
    return parts.stream()
        .flatMap(part -> part.years().stream().map(of -> new TrendRecord(year, code, part, of)));
  }

  /** The value of a key: a text or a number; empty for a number that there is not. */
  Optional<Object> value(String key) {
    return switch (key) {
      case "year" -> Optional.of(year);
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
      case "movement" -> Optional.of(of.code().equals(code) ? part.movement() : "");
      case "prospect" -> Optional.of(isLatest() ? part.prospect().symbol() : "");
      case "prospectBasis" -> Optional.of(isLatest() ? part.prospect().basis() : "");
      default -> throw new IllegalArgumentException("no key: " + key);
    };
  }

  /** Whether this is the year of the book, or the last one of a measure without that year. */
  private boolean isLatest() {
    return part.of(code)
        .map(of::equals)
        .orElse(part.years().indexOf(of) == part.years().size() - 1);
  }

  /** The value of a key in a table. */
  String text(String key) {
    return value(key)
        .map(
            value ->
                value instanceof BigDecimal number
                    ? number.toPlainString()
                    : CsvText.of(value.toString()))
        .orElse("");
  }
}
