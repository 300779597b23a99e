package report.series;

/** How a figure moved since the year before, by the direction of its target. */
public enum Movement {
  /** 改善: it is better. */
  IMPROVED,
  /** 横ばい: it is as good. */
  UNCHANGED,
  /** 悪化: it is worse. */
  WORSE;

  static Movement of(int comparison) {
    return comparison > 0 ? IMPROVED : comparison < 0 ? WORSE : UNCHANGED;
  }
}
