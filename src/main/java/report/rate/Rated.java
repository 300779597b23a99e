package report.rate;

import java.util.Optional;
import report.plan.Band;

/**
 * A measure that has a rate.
 *
 * @param met whether the exact figures meet the target
 * @param calculation how the rate came about
 * @param toEnd how the rate against the final target came about, where that is another
 * @param previous what last year's figure would make by the same formula: how far the year began
 * @param about whether a figure in it is approximate
 * @param band the band the exact rate falls into; nothing where a person gives all ratings
 */
public record Rated(
    boolean met,
    Calculation calculation,
    Optional<Calculation> toEnd,
    Optional<Fraction> previous,
    boolean about,
    Optional<Band> band) {

  /** The same as the rate against the final target, which puts in no band before it is due. */
  Rated towardsEnd() {
    return new Rated(
        met, calculation, Optional.of(calculation), Optional.empty(), about, Optional.empty());
  }
}
