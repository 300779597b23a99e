package report.rate;

import java.util.Optional;
import report.plan.Band;

/**
 * A measure that has a rate.
 *
 * @param met whether the exact figures meet the target
 * @param calculation how the rate was calculated
 * @param toEnd how the rate against the final target was calculated, if that is another
 * @param previous last year's figure in the same formula: the state at the beginning of the year
 * @param about whether a figure in it is approximate
 * @param band the band of the exact rate; empty if all ratings are given by a person
 */
public record Rated(
    boolean met,
    Calculation calculation,
    Optional<Calculation> toEnd,
    Optional<Fraction> previous,
    boolean about,
    Optional<Band> band) {

  /** The same as the rate against the final target, which determines no band before it is due. */
  Rated towardsEnd() {
    return new Rated(
        met, calculation, Optional.of(calculation), Optional.empty(), about, Optional.empty());
  }
}
