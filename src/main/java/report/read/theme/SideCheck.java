package report.read.theme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.plan.Method;
import report.plan.Target;
import report.quantity.Comparison;
import report.quantity.Figure;
import report.quantity.QuantityGrammar;
import report.quantity.Unit;
import report.rate.DefaultMethod;
import report.rate.RateMethods;
import report.read.field.Placed;

/**
 * Reports a target without a condition whose earlier figure contradicts its method: {@code target:
 * 100t} with {@code baseline: 120t} is a reduction, and actual ÷ target would make every earlier
 * year a success.
 */
final class SideCheck {
  /** Words of size, not of quality. */
  private static final Pattern SIZE = Pattern.compile("増|減|拡大|縮小|以上|以下");

  private final Optional<Method> chosen;
  private final Findings findings;

  SideCheck(Optional<Method> chosen, Findings findings) {
    this.chosen = chosen;
    this.findings = findings;
  }

  /** Reports the first target of a measure that is on the wrong side of the figure. */
  void check(List<Placed<Target>> targets, Placed<Figure> earlier) {
    check(
        targets,
        earlier,
        (figure, less, span, other) -> Optional.of(finding(figure, less, span, other)));
  }

  /**
   * The same with a figure that last year's book published, possibly after this plan was decided. A
   * target may have been exceeded last year, so that alone is no finding; but targets usually do
   * not go back.
   *
   * @param target last year's target
   */
  void checkLastBook(
      List<Placed<Target>> targets, Placed<Figure> published, Optional<BigDecimal> target) {
    check(
        targets,
        published,
        (figure, less, span, earlier) ->
            target
                .map(last -> figure.value().compareTo(last))
                .filter(way -> less ? way > 0 : way < 0)
                .map(back -> reached(figure, less, span, earlier)));
  }

  /** Creates the finding about a target on the wrong side of a figure. */
  @FunctionalInterface
  private interface WrongSide {
    Optional<Finding> finding(Figure target, boolean less, Span span, Placed<Figure> earlier);
  }

  private void check(List<Placed<Target>> targets, Placed<Figure> earlier, WrongSide wrong) {
    targets.stream()
        .flatMap(target -> finding(target, earlier, wrong).stream())
        .findFirst()
        .ifPresent(findings::add);
  }

  private Optional<Finding> finding(
      Placed<Target> target, Placed<Figure> earlier, WrongSide wrong) {
    if (target.value() instanceof Target.Trend trend) {
      return rank(trend, target.span(), earlier);
    }
    if (!(target.value() instanceof Target.Amount amount)
        || !(amount.quantity() instanceof Figure figure)) {
      return Optional.empty();
    }
    int way = figure.value().compareTo(earlier.value().value());
    return lessIsBetter(figure)
        .filter(less -> less ? way > 0 : way < 0)
        .flatMap(less -> wrong.finding(figure, less, target.span(), earlier));
  }

  /** A rank that increases may get better, or its number may increase. */
  private static Optional<Finding> rank(Target.Trend trend, Span span, Placed<Figure> earlier) {
    if (!earlier.value().unit().equals(Unit.RANK) || !SIZE.matcher(trend.written()).find()) {
      return Optional.empty();
    }
    List<String> instead =
        trend.from() == Target.Start.PREVIOUS
            ? List.of("前年度より上昇", "前年度を維持")
            : List.of("上昇", "現状維持");
    return Optional.of(
        Finding.of(Rule.METHOD_DOES_NOT_FIT, span, trend.written(), earlier.value().written())
            .withMessage("P006.rank-size")
            .withSuggestedTexts(instead)
            .withRelated(earlier.span()));
  }

  /** Whether less is better by the method; empty if the method derives the side from figures. */
  private Optional<Boolean> lessIsBetter(Figure target) {
    return chosen
        .map(RateMethods::of)
        .orElseGet(() -> DefaultMethod.of(target).method())
        .side()
        .map(Comparison::lessIsBetter);
  }

  private Finding finding(Figure target, boolean less, Span span, Placed<Figure> earlier) {
    return Finding.of(
            Rule.METHOD_DOES_NOT_FIT,
            span,
            target.written(),
            earlier.value().written(),
            chosen.map(Method::key).orElse(""))
        .withMessage(
            (less ? "P006.bare-above" : "P006.bare-below") + (chosen.isPresent() ? ".chosen" : ""))
        .withSuggestedTexts(
            sides(less).flatMap(side -> instead(target, side, span).stream()).toList())
        .withRelated(earlier.span());
  }

  private Finding reached(Figure target, boolean less, Span span, Placed<Figure> published) {
    return Finding.of(Rule.TARGET_IS_BASELINE, span, target.written(), published.value().written())
        .withMessage("P009.reached")
        .withSuggestedTexts(
            sides(less).flatMap(side -> instead(target, side, span).stream()).toList())
        .withRelated(published.span());
  }

  /** The possible meanings; only those that fit the chosen method. */
  private Stream<Comparison> sides(boolean less) {
    Comparison kept = less ? Comparison.AT_MOST : Comparison.AT_LEAST;
    Comparison other = less ? Comparison.AT_LEAST : Comparison.AT_MOST;
    return chosen.isPresent() ? Stream.of(kept) : Stream.of(other, kept);
  }

  /** The target with its condition added; empty if that cannot be read. */
  private static Optional<String> instead(Figure target, Comparison side, Span span) {
    boolean isRank = target.unit().equals(Unit.RANK);
    if (span.line() != span.endLine() || (isRank && !side.lessIsBetter())) {
      return Optional.empty();
    }
    String written =
        span.source().line(span.line()).substring(span.column() - 1, span.endColumn() - 1);
    if (written.startsWith("{")) {
      String key = side.lessIsBetter() ? "atMost" : "atLeast";
      return Optional.of(written.replaceFirst("value(?=[\"']?\\s*:)", key));
    }
    String suffix = isRank ? "以内" : side.suffix();
    boolean isQuoted = written.endsWith("\"") || written.endsWith("'");
    int end = written.length() - (isQuoted ? 1 : 0);
    return QuantityGrammar.read(target.written() + suffix)
        .found()
        .map(limit -> written.substring(0, end) + suffix + written.substring(end));
  }
}
