package report.document;

import java.util.List;
import report.plan.RatingScheme;
import report.rate.Assessment;
import report.rate.RatePrinter;
import report.rate.Summary;

/** Puts summaries into printed figures and words. */
final class Tallies {
  private final RatingScheme scheme;
  private final Labels labels;
  private final RatePrinter printer;

  Tallies(RatingScheme scheme, Labels labels, RatePrinter printer) {
    this.scheme = scheme;
    this.labels = labels;
    this.printer = printer;
  }

  Tally of(List<Assessment> assessments) {
    Summary summary = Summary.of(scheme, assessments);
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
    boolean allFull = summary.achieved() == summary.counted();
    String mean = summary.mean().map(m -> printer.text(m, allFull, false)).orElse("");
    return new Tally(
        summary.goals(), summary.counted(), summary.achieved(), mean, outcomes, ratings);
  }
}
