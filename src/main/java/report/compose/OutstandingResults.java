package report.compose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.document.Labels;
import report.document.OutstandingResult;
import report.plan.Actual;
import report.plan.Theme;
import report.rate.Assessment;
import report.rate.Outcome;

/** Finds outstanding results. */
final class OutstandingResults {
  private static final Set<Outcome> OPEN =
      EnumSet.of(Outcome.UNREPORTED, Outcome.PENDING, Outcome.NOT_YET_DUE);

  private final FiscalYear year;
  private final Labels labels;

  OutstandingResults(FiscalYear year, Labels labels) {
    this.year = year;
    this.labels = labels;
  }

  /**
   * The outstanding result of a goal; empty if it was reported. Figures are due at the end of the
   * year.
   *
   * @param departments the departments that answer for the goal
   */
  Stream<OutstandingResult> of(Theme theme, List<String> departments, Assessment assessment) {
    if (!OPEN.contains(assessment.outcome())) {
      return Stream.empty();
    }
    LocalDate due = year.lastDay();
    String written = labels.get("yearEnd", labels.year(year));
    Optional<Timing> known = knownOn(assessment);
    if (known.isPresent()) {
      due = known.get().last();
      written = known.get().written();
    }
    if (assessment instanceof Assessment.OfMilestone milestone) {
      due = milestone.goal().due().last();
      written = milestone.goal().due().written();
    }
    return Stream.of(
        new OutstandingResult(
            due,
            written,
            departments,
            labels.list(departments),
            theme.id().text(),
            assessment.goal().id().text(),
            PlainText.of(assessment.goal().text()),
            assessment.outcome(),
            word(assessment)));
  }

  /** The last date when a figure that is not known yet will be known, if the report gives it. */
  private static Optional<Timing> knownOn(Assessment assessment) {
    return assessment instanceof Assessment.OfFigures figures
        ? figures.measures().stream()
            .flatMap(measure -> measure.actual().stream())
            .filter(Actual.Pending.class::isInstance)
            .flatMap(actual -> ((Actual.Pending) actual).knownOn().stream())
            .max(Comparator.comparing(Timing::last))
        : Optional.empty();
  }

  /** The outcome; if its figures are not known, in the words of the report. */
  private String word(Assessment assessment) {
    return assessment instanceof Assessment.OfFigures figures
            && assessment.outcome() == Outcome.PENDING
        ? figures.measures().stream()
            .filter(measure -> measure.outcome() == Outcome.PENDING)
            .map(measure -> RateMarks.word(measure, labels))
            .distinct()
            .collect(Collectors.joining(labels.get("words.or")))
        : labels.get("outcome." + assessment.outcome().name());
  }
}
