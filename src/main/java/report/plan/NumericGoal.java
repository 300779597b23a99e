package report.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import report.prose.Prose;

/**
 * A target with a unit (数値目標).
 *
 * @param id its id
 * @param text the name of the indicator
 * @param kind the kind of indicator
 * @param counting whether it is counted
 * @param measures its measures: one, or several to be reached together, such as 5件 and 500万円
 * @param method the method for calculating its rates; if not chosen, the default of each target
 * @param tolerance how far, in percent of the baseline, a figure may deviate and still count as
 *     maintained; present if and only if the method takes one
 * @param main whether it is a main goal, which takes precedence in a roll-up
 * @param period the period it applies to, in words (通年)
 * @param note a remark
 * @param serves the matters of a vision that it serves
 * @param departments the departments that answer for it, if it names any
 */
public record NumericGoal(
    Id id,
    Prose text,
    IndicatorKind kind,
    Counting counting,
    List<Measure> measures,
    Optional<Method> method,
    Optional<BigDecimal> tolerance,
    boolean main,
    Optional<String> period,
    Prose note,
    List<MatterPath> serves,
    List<String> departments)
    implements Goal {
  /** Copies the lists and rejects a goal without measures. */
  public NumericGoal {
    measures = List.copyOf(measures);
    serves = List.copyOf(serves);
    departments = List.copyOf(departments);
    if (measures.isEmpty()) {
      throw new IllegalArgumentException("no measure: " + id);
    }
    if (tolerance.isPresent() != method.filter(Method::takesTolerance).isPresent()) {
      throw new IllegalArgumentException("a tolerance goes with its methods: " + id);
    }
  }

  /**
   * A goal of the departments of its action.
   *
   * @param id its id
   * @param text the name of the indicator
   * @param kind the kind of indicator
   * @param counting whether it is counted
   * @param measures its measures
   * @param method the method for calculating its rates
   * @param tolerance the tolerance of the method
   * @param main whether it is a main goal
   * @param period the period it applies to, in words
   * @param note a remark
   * @param serves the matters of a vision that it serves
   */
  public NumericGoal(
      Id id,
      Prose text,
      IndicatorKind kind,
      Counting counting,
      List<Measure> measures,
      Optional<Method> method,
      Optional<BigDecimal> tolerance,
      boolean main,
      Optional<String> period,
      Prose note,
      List<MatterPath> serves) {
    this(
        id, text, kind, counting, measures, method, tolerance, main, period, note, serves,
        List.of());
  }

  /**
   * A goal that is not a main one and names no matter of a vision, by a method without a tolerance.
   *
   * @param id its id
   * @param text the name of the indicator
   * @param kind the kind of indicator
   * @param counting whether it is counted
   * @param measures its measures
   * @param method the method for calculating its rates
   * @param period the period it applies to, in words
   * @param note a remark
   */
  public NumericGoal(
      Id id,
      Prose text,
      IndicatorKind kind,
      Counting counting,
      List<Measure> measures,
      Optional<Method> method,
      Optional<String> period,
      Prose note) {
    this(
        id,
        text,
        kind,
        counting,
        measures,
        method,
        Optional.empty(),
        false,
        period,
        note,
        List.of(),
        List.of());
  }
}
