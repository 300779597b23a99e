package report.compare;

/** What kind of change was made to a part of a plan, in the order in which kinds are listed. */
public enum ChangeKind {
  /** A part is new. */
  ADDED,
  /** A part was left out. */
  REMOVED,
  /** A part belongs to another one, or stands elsewhere among its siblings. */
  MOVED,
  /** A part has another id. */
  RENAMED,
  /** A text was changed. */
  REWORDED,
  /** A target was changed. */
  TARGET,
  /** The due date of a milestone was changed. */
  DUE_DATE,
  /** A rate is calculated in another way. */
  METHOD,
  /** Figures have another unit. */
  UNIT,
  /** A baseline or an earlier figure was changed. */
  FIGURE,
  /** Another department answers for a part. */
  DEPARTMENT,
  /** A budget, its source or a settlement was changed. */
  MONEY,
  /** A result was reported, changed or withdrawn. */
  RESULT,
  /** A rate or rating is another although neither target nor result changed. */
  RATING,
  /** It is said otherwise whether a final target will be reached. */
  PROSPECT,
  /** Anything else that is declared: the kind of a goal, what it serves, 再掲. */
  SETTING;

  /**
   * Its name for programs.
   *
   * @return lowercase with hyphens: due-date
   */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
