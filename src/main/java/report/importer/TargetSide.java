package report.importer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.importer.Indicator.Figure;
import report.importer.Indicator.PublishedRate;
import report.importer.cell.FigureText.Written;
import report.importer.cell.TableYear;

/** On which side the targets of an indicator are met, where they do not say it themselves. */
enum TargetSide {
  /** Clear, or said by the targets. */
  CLEAR(""),
  /** More is better, although a target lies below the figure it starts from. */
  MORE("以上"),
  /** Less is better. */
  LESS("以下");

  /**
   * The words that say on which side a target is met, or that both are possible; a rank (全国1位) is
   * met by that or a better one.
   */
  static final Pattern LIMITS = Pattern.compile("以上|以下|以内|未満|超|程度|～|~|位$");

  private static final Pattern AT_MOST = Pattern.compile("以下|以内|未満");

  private final String bound;

  TargetSide(String bound) {
    this.bound = bound;
  }

  /** The bound that says it; empty where it is clear. */
  String bound() {
    return bound;
  }

  /**
   * The side of the targets of an indicator: clear unless one of them lies below the baseline (or,
   * without one, below the actual of the year before); then the last target decides.
   *
   * @param year the fiscal year of the book
   */
  static TargetSide of(Indicator indicator, FiscalYear year) {
    Optional<BigDecimal> from = start(indicator, year);
    List<BigDecimal> targets =
        Stream.concat(
                indicator.figures(Role.TARGET).stream(),
                indicator.figures(Role.FINAL_TARGET).stream())
            .filter(TargetSide::isBare)
            .sorted(
                Comparator.comparing(
                    figure -> figure.year().map(y -> y.fiscal().start()).orElse(Integer.MAX_VALUE)))
            .flatMap(figure -> figure.number().stream())
            .toList();
    if (from.isEmpty() || targets.stream().noneMatch(target -> isUnclear(target, from.get()))) {
      return CLEAR;
    }
    return shown(indicator).orElseGet(() -> assumed(indicator, targets, from.get()));
  }

  /** Targets that rise want more; otherwise the last one decides, against the baseline only. */
  private static TargetSide assumed(
      Indicator indicator, List<BigDecimal> targets, BigDecimal from) {
    BigDecimal last = targets.get(targets.size() - 1);
    int rise = last.compareTo(targets.get(0));
    boolean hasBaseline =
        indicator.figures(Role.BASELINE).stream().anyMatch(f -> f.number().isPresent());
    boolean isMore = hasBaseline ? last.compareTo(from) >= 0 : !isFalling(indicator, last);
    return (rise == 0 ? isMore : rise > 0) ? MORE : LESS;
  }

  /** Whether the actuals fall towards a target below all of them. */
  private static boolean isFalling(Indicator indicator, BigDecimal target) {
    List<BigDecimal> actuals =
        indicator.figures(Role.ACTUAL).stream()
            .filter(figure -> figure.number().isPresent() && figure.year().isPresent())
            .sorted(Comparator.comparing(figure -> figure.year().orElseThrow()))
            .flatMap(figure -> figure.number().stream())
            .toList();
    return actuals.size() > 1
        && actuals.stream().allMatch(actual -> actual.compareTo(target) > 0)
        && actuals.get(actuals.size() - 1).compareTo(actuals.get(0)) < 0;
  }

  /** Whether the published rates of an indicator show on which side its targets are met. */
  static boolean isShown(Indicator indicator) {
    return shown(indicator).isPresent();
  }

  /**
   * The side that published rates show: 125 % for a figure above its target says that more is
   * better.
   */
  private static Optional<TargetSide> shown(Indicator indicator) {
    Set<TargetSide> sides = EnumSet.noneOf(TargetSide.class);
    for (PublishedRate rate : indicator.rates()) {
      for (Figure actual : indicator.figures(Role.ACTUAL)) {
        boolean isMeant =
            !rate.isFinal() && rate.year().isPresent() && isOf(actual, rate.year().get());
        indicator.figures(Role.TARGET).stream()
            .filter(target -> isMeant && isOf(target, rate.year().get()))
            .forEach(target -> sides.addAll(side(rate, actual, target)));
      }
    }
    return sides.size() == 1 ? sides.stream().findFirst() : Optional.empty();
  }

  private static boolean isOf(Figure figure, TableYear year) {
    return figure.year().filter(y -> y.fiscal().equals(year.fiscal())).isPresent();
  }

  private static Set<TargetSide> side(PublishedRate rate, Figure actual, Figure target) {
    if (rate.percent().isEmpty() || actual.number().isEmpty() || target.number().isEmpty()) {
      return Set.of();
    }
    int above = actual.number().get().compareTo(target.number().get());
    int beyond = rate.percent().get().compareTo(BigDecimal.valueOf(100));
    return above * beyond == 0 ? Set.of() : Set.of(above * beyond > 0 ? MORE : LESS);
  }

  /** Whether the targets of an indicator say that less is better, or its figures do. */
  static boolean isMetByLess(Indicator indicator, FiscalYear year) {
    boolean isSaid =
        Stream.concat(
                indicator.figures(Role.TARGET).stream(),
                indicator.figures(Role.FINAL_TARGET).stream())
            .flatMap(f -> f.text() instanceof Written w ? w.literals().stream() : Stream.empty())
            .anyMatch(literal -> AT_MOST.matcher(literal).find());
    return isSaid || of(indicator, year) == LESS;
  }

  /** A target of zero is met by zero or less unless something else is said. */
  private static boolean isUnclear(BigDecimal target, BigDecimal from) {
    return target.signum() == 0 ? from.signum() < 0 : target.compareTo(from) < 0;
  }

  private static Optional<BigDecimal> start(Indicator indicator, FiscalYear year) {
    return indicator.figures(Role.BASELINE).stream()
        .flatMap(figure -> figure.number().stream())
        .findFirst()
        .or(
            () ->
                indicator.figures(Role.ACTUAL).stream()
                    .filter(f -> f.year().filter(y -> y.isBefore(year)).isPresent())
                    .flatMap(figure -> figure.number().stream())
                    .findFirst());
  }

  private static boolean isBare(Figure figure) {
    List<String> literals =
        figure.text() instanceof Written written ? written.literals() : List.of();
    return literals.size() == 1 && !LIMITS.matcher(literals.get(0)).find();
  }
}
