package report.compose;

import java.util.List;
import report.document.Labels;
import report.document.Tally;
import report.plan.Band;
import report.plan.RatePolicy;
import report.plan.RatingScheme;
import report.rate.Assessment;
import report.rate.CountedOutcome;
import report.rate.Fraction;
import report.rate.RatePrinter;
import report.rate.Summary;

/** Converts summaries to printed figures and words. */
final class Tallies {
  private final RatingScheme scheme;
  private final RatePolicy policy;
  private final Labels labels;
  private final RatePrinter printer;

  Tallies(RatingScheme scheme, RatePolicy policy, Labels labels, RatePrinter printer) {
    this.scheme = scheme;
    this.policy = policy;
    this.labels = labels;
    this.printer = printer;
  }

  /** For goals from books with different rating schemes, whose bands cannot be counted together. */
  Tally acrossBooks(List<Assessment> assessments) {
    Tally tally = of(assessments.stream().map(CountedOutcome::of).toList());
    return new Tally(
        tally.goals(),
        tally.counted(),
        tally.achieved(),
        tally.mean(),
        tally.meanOf(),
        "",
        tally.outcomes(),
        List.of());
  }

  Tally of(List<CountedOutcome> standings) {
    Summary summary = Summary.over(scheme, policy, standings);
    List<Tally.Count> outcomes =
        summary.outcomes().entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(
                entry ->
                    new Tally.Count(
                        labels.get("outcome." + entry.getKey().name()), entry.getValue()))
            .toList();
    List<Tally.Count> ratings =
        summary.bands().entrySet().stream()
            .map(entry -> new Tally.Count(entry.getKey().symbol(), entry.getValue()))
            .toList();
    String mean =
        summary.mean().map(m -> printer.text(m, m.compareTo(Fraction.ONE) >= 0, false)).orElse("");
    return new Tally(
        summary.goals(),
        summary.counted(),
        summary.achieved(),
        mean,
        summary.rated(),
        summary.rating().map(Band::symbol).orElse(""),
        outcomes,
        ratings);
  }
}
