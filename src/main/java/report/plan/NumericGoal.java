package report.plan;

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
 * @param measures what is measured: one, or several reached together as 5件 and 500万円
 * @param method the method its rates are computed by; the default of each target if not chosen
 * @param period the time it holds for, in words (通年)
 * @param note what is said beside it
 */
public record NumericGoal(
    Id id,
    Prose text,
    IndicatorKind kind,
    Counting counting,
    List<Measure> measures,
    Optional<Method> method,
    Optional<String> period,
    Prose note)
    implements Goal {
  /** Copies the list and rejects a goal without measures. */
  public NumericGoal {
    measures = List.copyOf(measures);
    if (measures.isEmpty()) {
      throw new IllegalArgumentException("no measure: " + id);
    }
    if (method.filter(m -> m == Method.MILESTONE || m == Method.JUDGED).isPresent()) {
      throw new IllegalArgumentException("not a method of figures: " + method);
    }
  }
}
