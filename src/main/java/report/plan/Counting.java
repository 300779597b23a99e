package report.plan;

/** Whether something is included in counts and means. */
public enum Counting {
  /** It is counted here. */
  COUNTED,
  /** 再掲: it also appears elsewhere; shown, but not counted twice. */
  REPOST,
  /** 【参考】: shown, never counted. */
  REFERENCE;

  /**
   * The counting of a part inside a whole with this counting.
   *
   * @param part how the part itself is marked
   * @return the mark of the whole if it is not counted, otherwise that of the part
   */
  public Counting around(Counting part) {
    return this == COUNTED ? part : this;
  }
}
