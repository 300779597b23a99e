package report.plan;

/** Whether a thing enters the counts and means. */
public enum Counting {
  /** It stands here and is counted here. */
  COUNTED,
  /** 再掲: it stands elsewhere too; shown, not counted twice. */
  REPOST,
  /** 【参考】: shown, never counted. */
  REFERENCE;

  /**
   * How a part is counted inside a whole that is counted this way.
   *
   * @param part how the part itself is marked
   * @return the mark of the whole if it is not counted, else that of the part
   */
  public Counting around(Counting part) {
    return this == COUNTED ? part : this;
  }
}
