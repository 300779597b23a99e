package report.rate;

import java.math.BigDecimal;
import java.util.Optional;
import report.plan.Measure;
import report.plan.Target;
import report.quantity.Figure;
import report.quantity.Unit;

/** Targets that are only a direction: met or not against an earlier figure, without a rate. */
final class Trends {
  private Trends() {}

  static RateResult answer(Target.Trend trend, Measure measure, BigDecimal actual) {
    Optional<BigDecimal> start = start(trend.from(), measure);
    if (start.isEmpty()) {
      return new RateResult.None(false, Reason.NO_BASELINE);
    }
    int order = isRank(measure) ? start.get().compareTo(actual) : actual.compareTo(start.get());
    boolean met =
        switch (trend.direction()) {
          case INCREASE -> order > 0;
          case DECREASE -> order < 0;
          case KEEP_UP -> order >= 0;
          case KEEP_DOWN -> order <= 0;
        };
    return new RateResult.None(met, Reason.DIRECTION_ONLY);
  }

  /** Of a rank, up is towards the first: 上昇 from 11位 is 9位. */
  private static boolean isRank(Measure measure) {
    return measure.unit().equals(Unit.RANK);
  }

  /** The figure a direction starts from, if given. */
  static Optional<BigDecimal> start(Target.Start from, Measure measure) {
    return switch (from) {
      case ZERO -> Optional.of(BigDecimal.ZERO);
      case PREVIOUS -> measure.previous().map(Figure::value);
      case BASELINE -> measure.baseline().or(measure::previous).map(Figure::value);
    };
  }
}
