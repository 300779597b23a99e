package report.rate;

/** The reason for an outcome, if it needs one. */
public enum Reason {
  /** The target is zero: it is met or not, and has no rate. */
  TARGET_IS_ZERO,
  /** The target is below zero, so a quotient is meaningless. */
  TARGET_IS_NEGATIVE,
  /** The actual is zero, so the target cannot be divided by it. */
  ACTUAL_IS_ZERO,
  /** The actual is below zero, so a quotient with the target is meaningless. */
  ACTUAL_IS_NEGATIVE,
  /** Target and baseline are equal, so there is nothing to measure. */
  TARGET_EQUALS_BASELINE,
  /** The method starts from a baseline, but there is none. */
  NO_BASELINE,
  /** The baseline already meets the target (55社 against 50社以上), so there is nothing to measure. */
  BASELINE_BEYOND_TARGET,
  /** The method starts from the baseline's range, which needs a baseline above zero. */
  BASELINE_NOT_POSITIVE,
  /** The method needs a final target with its year, but there is none. */
  NO_FINAL_TARGET,
  /** The target is still to be decided. */
  TARGET_UNDECIDED,
  /** The target is only a direction: met or not, without a rate. */
  DIRECTION_ONLY,
  /** The method is for targets on the other side: actual ÷ target for 5件以下. */
  METHOD_DOES_NOT_FIT,
  /** Actual and target, or baseline, are added up over different years. */
  DIFFERENT_WINDOWS,
  /** The figure is not measured this year. */
  NOT_MEASURED,
  /** The method does not fit a range. */
  METHOD_DOES_NOT_FIT_RANGE,
  /** There is no target; the figure is only monitored. */
  NO_TARGET,
  /** 再掲. */
  REPOST,
  /** 【参考】. */
  REFERENCE,
  /** A person gave it a rating that is neither achieved nor missed (現状維持, 評価対象外). */
  NOT_RATED,
  /** A milestone whose due date has passed and that is not done. */
  OVERDUE;

  /**
   * Whether it says why a figure has no rate.
   *
   * @return false for what concerns the goal itself, or its figure of this year
   */
  public boolean leavesNoRate() {
    return switch (this) {
      case TARGET_IS_ZERO,
          TARGET_IS_NEGATIVE,
          ACTUAL_IS_ZERO,
          ACTUAL_IS_NEGATIVE,
          TARGET_EQUALS_BASELINE,
          NO_BASELINE,
          BASELINE_BEYOND_TARGET,
          BASELINE_NOT_POSITIVE,
          NO_FINAL_TARGET,
          TARGET_UNDECIDED,
          DIRECTION_ONLY,
          METHOD_DOES_NOT_FIT,
          DIFFERENT_WINDOWS,
          METHOD_DOES_NOT_FIT_RANGE ->
          true;
      case NOT_MEASURED, NO_TARGET, REPOST, REFERENCE, NOT_RATED, OVERDUE -> false;
    };
  }
}
