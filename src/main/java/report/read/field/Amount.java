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
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.quantity.QuantityGrammar;
import report.quantity.Unit;

/**
 * A value with a unit, with its location.
 *
 * @param unit the unit
 * @param of the word before the figure, which says what it is of; may be empty
 * @param written the text as written
 * @param span its location
 */
public record Amount(Unit unit, String of, String written, Span span) {

  /** A figure with its place. */
  public static Amount of(Placed<Figure> figure) {
    return new Amount(
        figure.value().unit(), figure.value().of(), figure.value().written(), figure.span());
  }

  /** The amount of a target; empty for a direction. */
  public static Optional<Amount> ofTarget(Placed<Target> target) {
    return target.value() instanceof Target.Amount amount
        ? Optional.of(
            new Amount(
                amount.quantity().unit(), word(amount.quantity()), amount.written(), target.span()))
        : Optional.empty();
  }

  private static String word(Quantity quantity) {
    if (quantity instanceof Limit limit) {
      return limit.bound().of();
    }
    return quantity instanceof Interval range ? range.low().of() : ((Figure) quantity).of();
  }

  /** A number as written with the unit of the other; empty if it would then be read differently. */
  private List<String> withUnit(Unit other) {
    return Stream.of(written + other.name())
        .filter(text -> QuantityGrammar.read(text).found().isPresent())
        .toList();
  }

  /** Whether it counts the same as another, be it cumulative or not; a finding if it does not. */
  public boolean hasNameOf(Amount other, Findings findings) {
    return new Amount(new Unit(unit.name(), other.unit.cumulative()), of, written, span)
        .hasUnitOf(other, findings);
  }

  /** Whether it can be compared with another; a finding if their units differ. */
  public boolean hasUnitOf(Amount other, Findings findings) {
    if (unit.countsAs(other.unit)) {
      checkWords(other, findings);
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

  /** Reports figures that can be compared but may not be of the same. */
  private void checkWords(Amount other, Findings findings) {
    boolean otherWord = !of.equals(other.of) && !of.isEmpty() && !other.of.isEmpty();
    if (otherWord || !unit.equals(other.unit)) {
      findings.add(
          Finding.of(
                  Rule.COUNTED_IN_OTHER_WORDS,
                  span,
                  written,
                  otherWord ? of : unit.name(),
                  other.written,
                  otherWord ? other.of : other.unit.name())
              .withMessage(otherWord ? "P021.of" : "P021")
              .withRelated(other.span));
    }
  }
}
