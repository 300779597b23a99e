package report.read.field;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.plan.Target;
import report.quantity.Figure;
import report.quantity.QuantityGrammar;
import report.quantity.Unit;

/**
 * A value with a unit, with its location.
 *
 * @param unit the unit
 * @param written the text as written
 * @param span its location
 */
public record Amount(Unit unit, String written, Span span) {

  /** A figure with its place. */
  public static Amount of(Placed<Figure> figure) {
    return new Amount(figure.value().unit(), figure.value().written(), figure.span());
  }

  /** The amount of a target; empty for a direction. */
  public static Optional<Amount> ofTarget(Placed<Target> target) {
    return target
        .value()
        .unit()
        .map(unit -> new Amount(unit, target.value().written(), target.span()));
  }

  /** A number as written with the unit of the other; empty if it would then be read differently. */
  private List<String> withUnit(Unit other) {
    return Stream.of(written + other.name())
        .filter(text -> QuantityGrammar.read(text).found().isPresent())
        .toList();
  }

  /** Whether it can be compared with another; a finding if their units differ. */
  public boolean hasUnitOf(Amount other, Findings findings) {
    if (unit.equals(other.unit)) {
      return true;
    }
    boolean sameName = unit.name().equals(other.unit.name());
    boolean without = unit.equals(Unit.NONE) || other.unit.equals(Unit.NONE);
    findings.add(
        Finding.of(Rule.UNITS_DIFFER, span, written, unit.name(), other.written, other.unit.name())
            .withMessage(sameName ? "P004.cumulative" : without ? "P004.without" : "P004")
            .withSuggestedTexts(unit.equals(Unit.NONE) ? withUnit(other.unit) : List.of())
            .withRelated(other.span));
    return false;
  }
}
