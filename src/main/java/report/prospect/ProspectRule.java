package report.prospect;

import java.util.List;

/** How it is decided whether a final target will be reached. */
public sealed interface ProspectRule {
  /** The name of {@link FromBaseline} in book files. */
  String FROM_BASELINE = "from-baseline";

  /** The name of {@link LastYears} in book files. */
  String LAST_YEARS = "last-years";

  /** The name of {@link Judged} in book files. */
  String JUDGED = "judged";

  /** The names of all rules. */
  List<String> NAMES = List.of(FROM_BASELINE, LAST_YEARS, JUDGED);

  /** The straight line from the baseline through the latest actual. */
  record FromBaseline() implements ProspectRule {}

  /**
   * The straight line through the latest actual and the one some years before.
   *
   * @param years the number of years between them, 1 or more
   */
  record LastYears(int years) implements ProspectRule {
    /** Rejects less than a year. */
    public LastYears {
      if (years < 1) {
        throw new IllegalArgumentException("years: " + years);
      }
    }
  }

  /** A person decides. */
  record Judged() implements ProspectRule {}
}
