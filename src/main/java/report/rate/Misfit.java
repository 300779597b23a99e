package report.rate;

/** Why a method cannot be used for a target. */
public enum Misfit {
  /** The target is only a direction, which has no rate. */
  DIRECTION,
  /** There is no target. */
  NO_TARGET,
  /** The target is a range and the method measures against one figure. */
  RANGE,
  /** The target is one figure and the method measures against a range. */
  NOT_RANGE,
  /** The target is met on the other side: actual ÷ target for 5件以下. */
  SIDE
}
