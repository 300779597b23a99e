package report.plan;

/** The kind of indicator a goal is. */
public enum IndicatorKind {
  /** 成果指標（アウトカム）. */
  OUTCOME,
  /** 活動指標（アウトプット）. */
  OUTPUT
}
