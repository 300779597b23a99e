package report.document;

import java.util.List;

/**
 * What the plan says around a target and a baseline.
 *
 * @param baselineYear the fiscal year of the baseline (H30), empty if not given
 * @param period the period the target applies to, in words (通年), empty if not given
 * @param revised the original target and what it was changed to, empty if it never changed
 * @param targets the targets of other years, the earliest first
 * @param beside what lists print below the target, each on a line: the period in brackets, the
 *     change, and the targets of other years
 */
public record FactAround(
    String baselineYear,
    String period,
    String revised,
    List<Fact.OfYear> targets,
    List<String> beside) {
  /** Nothing. */
  public static final FactAround NONE = new FactAround("", "", "", List.of(), List.of());

  /** Copies the list. */
  public FactAround {
    targets = List.copyOf(targets);
    beside = List.copyOf(beside);
  }
}
