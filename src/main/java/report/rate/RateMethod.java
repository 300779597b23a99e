package report.rate;

import java.util.Optional;
import java.util.Set;
import report.plan.Measure;
import report.plan.Method;
import report.plan.Target;
import report.quantity.Comparison;
import report.quantity.Quantity;

/**
 * A rate method: its formula, the targets it can judge, the figures it needs, and its words.
 *
 * <p>Each method is one class. {@link RateMethods} finds it by the name that a plan declares.
 */
public abstract sealed class RateMethod
    permits BoundMethod, ExpectedMethod, MaintainMethod, RangeMethod {
  private final Method declared;
  private final Set<RateFigure> figures;

  RateMethod(Method declared, RateFigure... figures) {
    this.declared = declared;
    this.figures = Set.of(figures);
  }

  /**
   * The name under which plans declare it.
   *
   * @return the method as a plan declares it
   */
  public final Method declared() {
    return declared;
  }

  /**
   * The key of the words that describe its formula.
   *
   * @return a key of the bundle {@code report/document/labels}, for instance method.ratio
   */
  public final String label() {
    return "method." + declared.key();
  }

  /**
   * Why it cannot be used for a measure, whatever the actual figure is.
   *
   * @param measure the measure
   * @return the misfit; empty if the method fits
   */
  public final Optional<Misfit> misfit(Measure measure) {
    if (!needsTarget()) {
      return Optional.empty();
    }
    if (measure.target().filter(Target.Trend.class::isInstance).isPresent()) {
      return Optional.of(Misfit.DIRECTION);
    }
    if (measure.target().filter(Target.Undecided.class::isInstance).isPresent()) {
      return Optional.empty();
    }
    return RateFigure.TARGET
        .in(measure)
        .map(this::misfit)
        .orElseGet(() -> Optional.of(Misfit.NO_TARGET));
  }

  /**
   * Why it cannot be used for a target.
   *
   * @param target the figures to reach
   * @return the misfit; empty if the method fits, or if it does not use targets
   */
  abstract Optional<Misfit> misfit(Quantity target);

  /**
   * The side on which a target without a condition (50社) is met.
   *
   * @return the side; empty if it does not follow from the method alone
   */
  public Optional<Comparison> side() {
    return Optional.empty();
  }

  /** Calculates the rate of an actual figure, or the reason why there is none. */
  abstract RateResult answer(RateInput input);

  /**
   * The method that measures the same against the final target.
   *
   * @return this method if it measures against a target; empty if there is no such method
   */
  Optional<RateMethod> towardsEnd() {
    return needsTarget() ? Optional.of(this) : Optional.empty();
  }

  /**
   * A remark next to a rate that was calculated by it.
   *
   * @param calculation how the rate was calculated
   * @return the remark; empty for most methods
   */
  public Optional<Remark> remark(Calculation calculation) {
    return Optional.empty();
  }

  /** Whether it measures against the target of a year. */
  final boolean needsTarget() {
    return figures.contains(RateFigure.TARGET);
  }

  /**
   * Whether it measures the way from the baseline to a target, which must then differ.
   *
   * @return true if so
   */
  public final boolean goesFromBaseline() {
    return figures.contains(RateFigure.BASELINE) && figures.size() > 1;
  }

  /**
   * Whether the baseline is what is to be reached.
   *
   * @return true if so
   */
  public final boolean keepsBaseline() {
    return figures.equals(Set.of(RateFigure.BASELINE));
  }

  /** Whether a figure in the rate, other than the actual one, is approximate. */
  final boolean isAbout(Measure measure) {
    return figures.stream()
        .flatMap(figure -> figure.in(measure).stream())
        .anyMatch(Targets::isAbout);
  }

  /**
   * A remark next to a rate.
   *
   * @param label a key of the bundle {@code report/document/labels}, with a placeholder for the
   *     figure
   * @param figure a figure in the unit of the measure
   */
  public record Remark(String label, Fraction figure) {}
}
