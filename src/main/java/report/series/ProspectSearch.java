package report.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.plan.Actual;
import report.plan.Measure;
import report.plan.Trajectory;
import report.prospect.ProspectBand;
import report.prospect.ProspectRule;
import report.prospect.Prospects;
import report.quantity.Comparison;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.rate.Fraction;
import report.rate.Preference;

/** The search for a line through the figures of a measure, and for the word for its end. */
final class ProspectSearch {
  private static final Fraction HUNDRED = Fraction.of(BigDecimal.valueOf(100));

  private final Prospects prospects;
  private final MeasureSeries series;
  private final Trajectory.End end;
  private final Preference better;

  ProspectSearch(Prospects prospects, MeasureSeries series, Trajectory.End end, Preference better) {
    this.prospects = prospects;
    this.series = series;
    this.end = end;
    this.better = better;
  }

  /** What follows from the figures up to a year; empty if only a person decides. */
  Optional<Prospect> of(int lastYear) {
    ProspectRule rule = prospects.rule();
    if (rule instanceof ProspectRule.Judged) {
      return Optional.empty();
    }
    List<Prospect.Place> places =
        series.comparable().stream()
            .filter(point -> point.year().start() <= lastYear)
            .filter(this::isComparable)
            .map(ProspectSearch::place)
            .toList();
    if (places.isEmpty()) {
      return Optional.of(unknown(Prospect.Why.NO_FIGURE));
    }
    Prospect.Place latest = places.get(places.size() - 1);
    return Optional.of(
        rule instanceof ProspectRule.LastYears last
            ? since(last.years(), latest, places)
            : sinceBaseline(latest));
  }

  /** Figures that are added up are compared only with such over the same years. */
  private boolean isComparable(Point point) {
    boolean isAlike =
        point
            .figure()
            .filter(figure -> figure.unit().cumulative() == end.target().unit().cumulative())
            .isPresent();
    Optional<ReferencePeriod> period =
        point
            .actual()
            .map(Point.Reached::actual)
            .filter(Actual.Known.class::isInstance)
            .flatMap(known -> ((Actual.Known) known).period());
    return isAlike
        && (!(period.orElse(null) instanceof ReferencePeriod.Sum part)
            || (end.period() instanceof ReferencePeriod.Sum whole
                && part.from().equals(whole.from())));
  }

  private static Prospect.Place place(Point point) {
    return place(point.year(), point.figure().orElseThrow());
  }

  private static Prospect.Place place(FiscalYear year, Figure figure) {
    return new Prospect.Place(year, Fraction.of(figure.value()), figure.written());
  }

  private Prospect sinceBaseline(Prospect.Place latest) {
    Optional<Prospect.Place> baseline = beginning().or(this::baseline);
    if (baseline.isEmpty()) {
      return unknown(Prospect.Why.NO_BASELINE);
    }
    Prospect.Place start = baseline.get();
    return broken(start.year())
        .orElseGet(
            () ->
                start.year().compareTo(latest.year()) < 0
                    ? projected(start, latest)
                    : unknown(Prospect.Why.NO_LATER_FIGURE, start.year()));
  }

  private Prospect since(int years, Prospect.Place latest, List<Prospect.Place> places) {
    FiscalYear from = new FiscalYear(Math.max(FiscalYear.FIRST, latest.year().start() - years));
    Optional<Prospect.Place> start =
        places.stream()
            .filter(place -> place.year().equals(from))
            .findFirst()
            .or(() -> beginning().filter(zero -> zero.year().equals(from)))
            .filter(place -> latest.year().start() - from.start() == years);
    return broken(from)
        .orElseGet(
            () ->
                start
                    .map(place -> projected(place, latest))
                    .orElseGet(() -> unknown(Prospect.Why.NO_EARLIER_FIGURE, from)));
  }

  /** A sum over years begins with nothing before the first of them. */
  private Optional<Prospect.Place> beginning() {
    return end.period() instanceof ReferencePeriod.Sum sum && sum.from().start() > FiscalYear.FIRST
        ? Optional.of(
            new Prospect.Place(new FiscalYear(sum.from().start() - 1), Fraction.ZERO, "0"))
        : Optional.empty();
  }

  private Optional<Prospect.Place> baseline() {
    Measure measure = series.now().measure();
    Optional<FiscalYear> year =
        measure
            .beside()
            .baseline()
            .period()
            .flatMap(ReferencePeriod::year)
            .or(() -> measure.course().baselineYear());
    return measure
        .baseline()
        .filter(figure -> figure.unit().cumulative() == end.target().unit().cumulative())
        .flatMap(figure -> year.map(of -> place(of, figure)));
  }

  /** Nothing is said across the last break. */
  private Optional<Prospect> broken(FiscalYear start) {
    List<Break> breaks = series.breaks();
    return breaks.isEmpty() || breaks.get(breaks.size() - 1).year().compareTo(start) <= 0
        ? Optional.empty()
        : Optional.of(unknown(Prospect.Why.BROKEN, breaks.get(breaks.size() - 1).year()));
  }

  private static Prospect unknown(Prospect.Why why, FiscalYear... years) {
    return new Prospect.Unknown(why, List.of(years));
  }

  private Prospect projected(Prospect.Place start, Prospect.Place latest) {
    Prospect.Line line = new Prospect.Line(start, latest, end);
    Fraction projected = line.projected();
    boolean met = isMet(projected);
    Fraction bound = bound(start.value());
    boolean isOnTheWay = better.compare(bound, start.value()) > 0;
    Optional<Fraction> share =
        isOnTheWay
            ? Optional.of(projected.minus(start.value()).dividedBy(bound.minus(start.value())))
            : Optional.empty();
    Optional<Fraction> within = share.filter(part -> met || !isBeyond(part));
    return new Prospect.Projected(line, within, met, band(within, met));
  }

  /** Whether a line passes a range: it leads away from the target. */
  private boolean isBeyond(Fraction share) {
    return end.target() instanceof Interval && share.compareTo(Fraction.ONE) > 0;
  }

  private boolean isMet(Fraction figure) {
    if (end.target() instanceof Interval range) {
      return figure.compareTo(Fraction.of(range.low().value())) >= 0
          && figure.compareTo(Fraction.of(range.high().value())) <= 0;
    }
    int order = better.compare(figure, bound(figure));
    boolean isStrict =
        end.target() instanceof Limit limit
            && (limit.comparison() == Comparison.MORE_THAN
                || limit.comparison() == Comparison.LESS_THAN);
    return isStrict ? order > 0 : order >= 0;
  }

  /** The figure to reach; of a range, the end that is nearer. */
  private Fraction bound(Fraction from) {
    if (end.target() instanceof Interval range) {
      Fraction high = Fraction.of(range.high().value());
      return from.compareTo(high) > 0 ? high : Fraction.of(range.low().value());
    }
    return Fraction.of(
        end.target() instanceof Limit limit
            ? limit.bound().value()
            : ((Figure) end.target()).value());
  }

  /** The best word is for targets that are met, whatever part of the way that is. */
  private ProspectBand band(Optional<Fraction> share, boolean met) {
    List<ProspectBand> bands = prospects.computed();
    Fraction percent =
        met
            ? share.orElse(Fraction.ONE).max(Fraction.ONE).times(HUNDRED)
            : share.orElse(Fraction.ZERO).times(HUNDRED);
    return bands.stream()
        .filter(band -> met || isBelowAll(band))
        .filter(band -> met || share.isPresent() || band.from().isEmpty())
        .filter(
            band -> band.from().filter(from -> percent.compareTo(Fraction.of(from)) < 0).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static boolean isBelowAll(ProspectBand band) {
    return band.from().filter(from -> Fraction.of(from).compareTo(HUNDRED) >= 0).isEmpty();
  }
}
