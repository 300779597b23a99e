package report.compose.prospect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.compose.numeral.Numerals;
import report.document.Labels;
import report.document.TrendPart;
import report.plan.Result;
import report.prospect.Prospects;
import report.rate.Assessment;
import report.rate.Fraction;
import report.series.GoalSeries;
import report.series.MeasureSeries;
import report.series.Prospect;
import report.series.ProspectFinder;

/** Says whether the final targets of a book will be reached. */
public final class ProspectComposer {
  private static final Fraction HUNDRED = Fraction.of(BigDecimal.valueOf(100));

  private final Labels labels;
  private final ProspectFinder finder;

  /**
   * A composer for a book.
   *
   * @param prospects what the book declares
   * @param asOf the date as of which is asked
   * @param labels the labels, in the language of the document
   */
  public ProspectComposer(Prospects prospects, LocalDate asOf, Labels labels) {
    this.labels = labels;
    this.finder = new ProspectFinder(prospects, asOf);
  }

  /**
   * The prospect of a measure.
   *
   * @param series the measure over the years
   * @param result what is reported of its goal
   * @return the word and what it follows from; none if no target is ahead
   */
  public TrendPart.Prospect of(MeasureSeries series, Optional<? extends Result> result) {
    return finder
        .of(series, result.flatMap(Result::prospect))
        .map(prospect -> said(prospect, series))
        .orElse(TrendPart.Prospect.NONE);
  }

  /**
   * The prospect of a goal without figures: what a person says of a milestone that is not done.
   *
   * @param series the goal over the years
   * @return the word and the reason; none if nobody says anything
   */
  public TrendPart.Prospect of(GoalSeries series) {
    return series.now().assessment() instanceof Assessment.OfMilestone of
        ? of.result()
            .filter(result -> result.done().isEmpty())
            .flatMap(Result::prospect)
            .map(this::judged)
            .orElse(TrendPart.Prospect.NONE)
        : TrendPart.Prospect.NONE;
  }

  private TrendPart.Prospect said(Prospect prospect, MeasureSeries series) {
    if (prospect instanceof Prospect.Judged judged) {
      return judged(judged.said());
    }
    return prospect instanceof Prospect.Projected projected
        ? new TrendPart.Prospect(projected.band().symbol(), basis(projected, series))
        : new TrendPart.Prospect("", why((Prospect.Unknown) prospect));
  }

  private TrendPart.Prospect judged(Prospects.Judgement said) {
    return new TrendPart.Prospect(said.symbol(), labels.get("prospect.judged", said.reason()));
  }

  private String why(Prospect.Unknown unknown) {
    return labels.get(
        "prospect." + unknown.why().name(),
        unknown.years().stream().map(FiscalYear::code).map(labels::code).toArray());
  }

  private String basis(Prospect.Projected projected, MeasureSeries series) {
    Prospect.Line line = projected.line();
    String unit = series.now().unit().map(of -> of.name()).orElse("");
    String said =
        labels.get(
            "prospect.line",
            labels.code(line.start().year().code()),
            figure(line.start()),
            labels.code(line.latest().year().code()),
            figure(line.latest()),
            labels.figure(change(line.perYear()), unit),
            labels.code(line.end().year().code()),
            labels.figure(number(line.projected()), unit),
            line.end().target().written());
    return projected
        .share()
        .map(share -> labels.get("prospect.share", said, percent(share)))
        .orElse(said);
  }

  /** A figure as written, without the year that is said before it. */
  private String figure(Prospect.Place place) {
    return place.written().replace(labels.inBrackets(labels.code(place.year().code())), "");
  }

  private String change(Fraction perYear) {
    return perYear.signum() == 0
        ? number(perYear)
        : labels.get(
            perYear.signum() > 0 ? "prospect.up" : "prospect.down",
            number(perYear.max(Fraction.ZERO.minus(perYear))));
  }

  /** A decimal, rounded if it has more digits than anyone reads. */
  private String number(Fraction number) {
    Fraction hundredfold = number.times(HUNDRED);
    return hundredfold.denominator().equals(BigInteger.ONE)
        ? Numerals.of(number)
        : labels.get(
            "prospect.about",
            Numerals.of(number.toPercent(0, RoundingMode.HALF_UP).movePointLeft(2)));
  }

  /** Rounded down, so that a target that is missed by little is not at 100 %. */
  private static String percent(Fraction share) {
    return share.toPercent(1, RoundingMode.FLOOR).toPlainString();
  }
}
