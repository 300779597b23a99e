package report.plan;

/** The kind of indicator a goal is. */
public enum IndicatorKind {
  /** 成果指標（アウトカム）. */
  OUTCOME,
  /** 活動指標（アウトプット）. */
  OUTPUT,
  /** 対象指標: how many people or things a measure is for, and in what state they are. */
  CONTEXT
}
