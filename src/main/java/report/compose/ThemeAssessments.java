package report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.Timing;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Id;
import report.plan.Progress;
import report.plan.Reported;
import report.plan.Result;
import report.plan.Theme;
import report.rate.Assessment;
import report.rate.Assessor;
import report.rate.CountedOutcome;

/** The outcomes of the goals of a theme as of a date. */
final class ThemeAssessments {
  private final Theme theme;
  private final Optional<Reported> report;
  private final Map<Id, Assessment> assessments = new LinkedHashMap<>();
  private final Map<Id, Result> results = new HashMap<>();

  ThemeAssessments(Theme theme, Timing asOf, Assessor assessor) {
    this.theme = theme;
    this.report = Reported.asOf(theme, asOf);
    PrintedOrder.owners(theme).forEach(owner -> assess(owner, assessor));
  }

  private void assess(GoalOwner owner, Assessor assessor) {
    Optional<Progress.Entry> entry = report.flatMap(r -> r.of(owner));
    for (Goal goal : owner.goals()) {
      Optional<Result> result = entry.flatMap(e -> e.of(goal.id()));
      result.ifPresent(given -> results.put(goal.id(), given));
      assessments.put(goal.id(), assessor.assess(goal, result, owner.counting()));
    }
  }

  /** The result of a goal. */
  Optional<Result> result(Goal goal) {
    return Optional.ofNullable(results.get(goal.id()));
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

  /** Of the goals of parts of the theme, in that order. */
  List<Assessment> of(Stream<GoalOwner> owners) {
    return owners.flatMap(owner -> owner.goals().stream()).map(this::of).toList();
  }

  Assessment of(Goal goal) {
    return Optional.ofNullable(assessments.get(goal.id())).orElseThrow();
  }

  /** The goals by department; a goal of several departments is one of each. */
  Map<String, List<CountedOutcome>> departments() {
    Map<String, List<CountedOutcome>> departments = new LinkedHashMap<>();
    theme.departments().forEach(name -> departments.put(name, new ArrayList<>()));
    PrintedOrder.owners(theme)
        .forEach(
            owner ->
                owner
                    .goals()
                    .forEach(
                        goal ->
                            owner
                                .departments(goal)
                                .forEach(
                                    name ->
                                        departments
                                            .computeIfAbsent(name, none -> new ArrayList<>())
                                            .add(CountedOutcome.of(of(goal))))));
    return departments;
  }
}
