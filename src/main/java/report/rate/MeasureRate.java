package report.rate;

import java.util.Optional;
import report.plan.Actual;
import report.plan.Band;
import report.plan.Measure;
import report.plan.Method;

/**
 * What became of one measure.
 *
 * @param measure the measure
 * @param actual what was reported of it
 * @param method the method by which it is computed
 * @param outcome what became of it
 * @param reason why, where that needs a word
 * @param met whether the exact figures meet the target, whatever the outcome; false without a
 *     figure
 * @param exact the exact rate, 1 being 100 %; not rounded, capped or floored
 * @param about whether a figure in it is approximate
 * @param band the band the exact rate falls into; there exactly if there is a rate
 */
public record MeasureRate(
    Measure measure,
    Optional<Actual> actual,
    Method method,
    Outcome outcome,
    Optional<Reason> reason,
    boolean met,
    Optional<Fraction> exact,
    boolean about,
    Optional<Band> band) {}
