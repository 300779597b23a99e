package report.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.plan.Actual;
import report.plan.Goal;
import report.plan.Measure;
import report.plan.NormalizedText;
import report.plan.NumericGoal;
import report.plan.Result;
import report.plan.Target;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.quantity.Unit;

/**
 * Percentages of a part of a whole, which cannot exceed 100: an occupancy, a share.
 *
 * <p>Only names that are certain are included. A rate of execution, attainment, use or growth can
 * exceed 100, as can one compared with another year.
 */
final class Shares {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private static final Pattern SHARE =
      Pattern.compile(
          "(?:割合|構成比|比率|シェア|占有率|入居率|空室率|受診率|接種率|合格率|出席率|進学率|就職率|離職率|加入率|回収率|回答率"
              + "|認知度|認知率|満足度|耐震化率|舗装率|高齢化率|識字率|女性率|取得率)$");
  private static final Pattern AGAINST_ANOTHER =
      Pattern.compile("対する|対して|比べ|比較|前年|前期|同期|平年|目標|計画|増|減|伸び");

  private Shares() {}

  /** The first figure of a goal that wrongly exceeds 100; that of its target first. */
  static Optional<Quantity> beyond(Goal goal) {
    return goal instanceof NumericGoal numeric
        ? numeric.measures().stream()
            .filter(measure -> isShare(numeric, measure))
            .flatMap(Shares::quantities)
            .filter(Shares::isBeyond)
            .findFirst()
        : Optional.empty();
  }

  /** The first figure of a result that wrongly exceeds 100. */
  static Optional<Figure> beyond(Goal goal, Result result) {
    if (!(goal instanceof NumericGoal numeric) || !(result instanceof Result.Numeric reported)) {
      return Optional.empty();
    }
    return Stream.iterate(0, i -> i < reported.actuals().size(), i -> i + 1)
        .filter(i -> isShare(numeric, numeric.measures().get(i)))
        .map(i -> reported.actuals().get(i))
        .filter(Actual.Known.class::isInstance)
        .map(actual -> ((Actual.Known) actual).figure())
        .filter(Shares::isBeyond)
        .findFirst();
  }

  private static boolean isShare(NumericGoal goal, Measure measure) {
    return measure.unit().equals(Unit.PERCENT)
        && isNameOfShare(
            measure.name().map(NormalizedText::of).orElseGet(() -> NormalizedText.of(goal.text())));
  }

  private static boolean isNameOfShare(String name) {
    return SHARE.matcher(name).find() && !AGAINST_ANOTHER.matcher(name).find();
  }

  private static Stream<Quantity> quantities(Measure measure) {
    return Stream.of(
            measure.target().stream()
                .filter(Target.Amount.class::isInstance)
                .map(target -> ((Target.Amount) target).quantity()),
            measure.course().end().map(end -> end.target()).stream(),
            measure.previous().stream(),
            measure.baseline().stream())
        .flatMap(quantities -> quantities);
  }

  private static boolean isBeyond(Quantity quantity) {
    return largest(quantity).value().compareTo(WHOLE) > 0;
  }

  private static Figure largest(Quantity quantity) {
    if (quantity instanceof Figure figure) {
      return figure;
    }
    return quantity instanceof Limit limit ? limit.bound() : ((Interval) quantity).high();
  }
}
