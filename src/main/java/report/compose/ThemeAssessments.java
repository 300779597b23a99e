package report.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.calendar.Timing;
import report.plan.Action;
import report.plan.Goal;
import report.plan.Id;
import report.plan.Initiative;
import report.plan.Reported;
import report.plan.Theme;
import report.rate.Assessment;
import report.rate.Assessor;

/** The outcomes of the goals of a theme as of a date. */
final class ThemeAssessments {
  private final Optional<Reported> report;
  private final Map<Id, Assessment> assessments = new LinkedHashMap<>();

  ThemeAssessments(Theme theme, Timing asOf, Assessor assessor) {
    this.report = Reported.asOf(theme, asOf);
    theme.initiatives().stream()
        .flatMap(initiative -> PrintedOrder.of(initiative).stream())
        .forEach(action -> assess(action, assessor));
  }

  private void assess(Action action, Assessor assessor) {
    for (Goal goal : action.goals()) {
      assessments.put(
          goal.id(),
          assessor.assess(
              goal,
              report.flatMap(r -> r.of(action.id())).flatMap(entry -> entry.of(goal.id())),
              action.counting()));
    }
  }

  /** What is reported by the date. */
  Optional<Reported> report() {
    return report;
  }

  /** The date of the report that the result of a goal comes from, if a later one has none. */
  Optional<Timing> earlier(Goal goal) {
    return report.flatMap(reported -> reported.earlierResult(goal.id()));
  }

  /** Of all goals, in the order in which they are printed. */
  List<Assessment> all() {
    return List.copyOf(assessments.values());
  }

  /** Of the goals of an initiative, in that order. */
  List<Assessment> of(Initiative initiative) {
    return PrintedOrder.of(initiative).stream()
        .flatMap(action -> action.goals().stream())
        .map(this::of)
        .toList();
  }

  Assessment of(Goal goal) {
    return Optional.ofNullable(assessments.get(goal.id())).orElseThrow();
  }
}
