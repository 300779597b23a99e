package report.collect;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.plan.Measure;
import report.plan.Target;
import report.quantity.Figure;
import report.quantity.QuantityGrammar;
import report.quantity.Unit;

/**
 * The unit of a goal, to be written behind a bare number.
 *
 * @param before what stands before the number: 累計, or nothing
 * @param behind what stands behind it, such as 社 or 万円
 * @param isScaled whether it multiplies the number, as 万円 does
 */
record FigureUnit(String before, String behind, boolean isScaled) {
  private static final Pattern WRITTEN =
      Pattern.compile("[^0-9０-９]*[0-9０-９][0-9０-９,，.．]*(?<unit>\\D*?)(?:以上|以下|以内|未満|超|程度|前後)*");

  /** The unit of a measure; nothing if its figures have none. */
  static Optional<FigureUnit> of(Measure measure) {
    Unit unit = measure.unit();
    if (unit.equals(Unit.NONE) || unit.name().isEmpty()) {
      return Optional.empty();
    }
    String before = unit.cumulative() ? "累計" : "";
    return Stream.concat(written(measure), Stream.of(unit.name()))
        .flatMap(behind -> named(before, behind, unit).stream())
        .findFirst();
  }

  /** The units of its figures as they are written, those of targets first. */
  private static Stream<String> written(Measure measure) {
    return Stream.of(
            measure.target().map(Target::written).stream(),
            measure.course().years().map(one -> one.target().written()),
            measure.previous().map(Figure::written).stream(),
            measure.baseline().map(Figure::written).stream())
        .flatMap(texts -> texts)
        .map(WRITTEN::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group("unit").strip());
  }

  private static Optional<FigureUnit> named(String before, String behind, Unit unit) {
    return QuantityGrammar.readFigure(before + "1" + behind)
        .found()
        .filter(figure -> figure.unit().equals(unit))
        .map(one -> new FigureUnit(before, behind, one.value().compareTo(BigDecimal.ONE) != 0));
  }

  boolean isPercent() {
    return behind.equals("％") || behind.equals("%");
  }

  /** A bare number with the unit. */
  String written(String number) {
    return before + number + behind;
  }
}
