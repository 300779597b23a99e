package report.rate;

/** The outcome of a goal, or of one of its measures. */
public enum Outcome {
  /** 達成: the target is met. */
  ACHIEVED,
  /** 未達: the target is not met. */
  NOT_ACHIEVED,
  /** 速報・見込: there is a rate, from a figure that may still change. */
  PROVISIONAL,
  /** 進行中: the target is for a later year; there may be a rate against it. */
  IN_PROGRESS,
  /** 集計中: the figure is not known yet. */
  PENDING,
  /** 未報告: it was due, but nothing is reported. */
  UNREPORTED,
  /** 期限前: it is not due yet. */
  NOT_YET_DUE,
  /** 算定不可: there is a figure, but no rate can be calculated from it. */
  NOT_COMPUTABLE,
  /** 対象外: 再掲, 【参考】, or a figure that is only monitored. */
  NOT_COUNTED;

  /**
   * Whether the outcome enters the share of achieved goals and the mean rate.
   *
   * @return true only for 達成 and 未達
   */
  public boolean isCounted() {
    return this == ACHIEVED || this == NOT_ACHIEVED;
  }
}
