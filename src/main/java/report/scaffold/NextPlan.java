package report.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.edit.Change;
import report.edit.Content;
import report.edit.EditResult;
import report.edit.YamlPath;
import report.edit.YamlText;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Measure;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Result;
import report.plan.Target;
import report.plan.Theme;
import report.plan.Trajectory;
import report.scaffold.CarriedOver.Fate;

/** The plan of a theme for the next year: what only a person can decide is 未定. */
final class NextPlan {
  private static final String UNDECIDED = "未定";

  /** What is said of the change from the year before this one. */
  static final String DROPPED = "dropped";

  private static final String CONTINUED = "（継続）";
  private static final List<String> ORDER =
      List.of("id", "name", "kind", "measures", "target", "targets", "period", "previous");

  private final Theme theme;
  private final FiscalYear next;
  private final YamlText plan;
  private final WrittenResults results;
  private final CarriedOver carried;
  private final List<Change> targets = new ArrayList<>();
  private final List<Change> figures = new ArrayList<>();
  private final List<Change> others = new ArrayList<>();

  NextPlan(
      Theme theme, FiscalYear next, YamlText plan, WrittenResults results, CarriedOver carried) {
    this.theme = theme;
    this.next = next;
    this.plan = plan;
    this.results = results;
    this.carried = carried;
  }

  /**
   * The plan with its changes.
   *
   * @param left the ids of milestones that are done and left out
   */
  EditResult edited(Set<String> left) {
    carried.theme();
    theme.owners().forEach(owner -> edit(owner, left));
    if (plan.at(YamlPath.of(DROPPED)).isPresent()) {
      others.add(new Change.Remove(YamlPath.of(DROPPED)));
    }
    List<Change> all = new ArrayList<>(targets);
    all.addAll(figures);
    all.addAll(others);
    return plan.with(all);
  }

  /** The milestones that are done. */
  static Stream<Milestone> done(Theme theme, WrittenResults results) {
    return theme
        .owners()
        .flatMap(
            owner ->
                owner.goals().stream()
                    .filter(Milestone.class::isInstance)
                    .map(Milestone.class::cast)
                    .filter(goal -> isDone(results.of(owner, goal.id()))));
  }

  private static boolean isDone(Optional<Result> result) {
    return result
        .filter(Result.Done.class::isInstance)
        .filter(done -> ((Result.Done) done).done().isPresent())
        .isPresent();
  }

  private void edit(GoalOwner owner, Set<String> left) {
    forget(path(owner));
    YamlPath goals = path(owner).key("goals");
    List<Goal> gone =
        owner.goals().stream()
            .filter(goal -> goal instanceof Milestone && left.contains(goal.id().text()))
            .toList();
    for (Goal goal : owner.goals()) {
      if (gone.contains(goal)) {
        carried.add(Fate.DROPPED, place(goal));
        continue;
      }
      carried.goal();
      YamlPath path = goals.itemWith("id", goal.id().text());
      forget(path);
      if (has(path, "seriesBreak")) {
        others.add(new Change.Remove(path.key("seriesBreak")));
      }
      if (goal instanceof NumericGoal numeric) {
        target(numeric, path);
        previous(owner, numeric, path);
      } else if (goal instanceof Milestone milestone) {
        milestone(owner, milestone, path);
      }
    }
    if (!gone.isEmpty() && gone.size() == owner.goals().size()) {
      others.add(new Change.Remove(goals));
    } else {
      gone.forEach(goal -> others.add(new Change.Remove(goals.itemWith("id", goal.id().text()))));
    }
  }

  /** What was changed during the year is no change of the next one. */
  private void forget(YamlPath path) {
    if (has(path, "revised")) {
      others.add(new Change.Remove(path.key("revised")));
    }
  }

  private static YamlPath path(GoalOwner owner) {
    YamlPath path =
        owner
            .initiative()
            .map(one -> YamlPath.of("initiatives").itemWith("id", one.id().text()))
            .orElseGet(YamlPath::of);
    return owner
        .action()
        .map(action -> path.key("actions").itemWith("id", action.id().text()))
        .orElse(path);
  }

  private String place(Goal goal) {
    return theme.id().text() + " " + goal.id().text() + " " + NewProgress.words(goal.text());
  }

  private boolean has(YamlPath path, String key) {
    return plan.at(path.key(key)).isPresent();
  }

  private void target(NumericGoal goal, YamlPath path) {
    boolean isPlanned = goal.measures().stream().allMatch(this::isPlanned);
    boolean isInUse = has(path, "target") || has(path, "targets");
    if (!isInUse) {
      return;
    }
    if (isPlanned) {
      carried.add(Fate.DECIDED, place(goal));
      if (has(path, "target") && has(path, "targets")) {
        others.add(new Change.Remove(path.key("target")));
      }
      return;
    }
    carried.add(Fate.UNDECIDED, place(goal));
    if (plan.at(path.key("target"))
            .filter(node -> !Content.of(node).equals(undecided()))
            .isPresent()
        || !has(path, "target")) {
      targets.add(new Change.Put(path.key("target"), undecided(), ORDER));
    }
  }

  private static Content undecided() {
    return Content.of(UNDECIDED);
  }

  /** Whether a target of the next year, or of a later one, stands in the plan already. */
  private boolean isPlanned(Measure measure) {
    Trajectory course = measure.course();
    boolean isLater =
        Stream.concat(course.later().stream(), course.end().stream())
            .anyMatch(one -> one.year().compareTo(next) >= 0);
    return isLater
        || measure
            .target()
            .map(
                target ->
                    target instanceof Target.Trend
                        || (target instanceof Target.Amount amount
                            && amount
                                .period()
                                .flatMap(ReferencePeriod::year)
                                .filter(year -> year.compareTo(next) >= 0)
                                .isPresent()))
            .orElse(false);
  }

  private void previous(GoalOwner owner, NumericGoal goal, YamlPath path) {
    YamlPath previous = path.key("previous");
    history(path);
    Optional<Content> figure = results.figures(owner, goal.id());
    if (figure.isEmpty()) {
      carried.add(Fate.WITHOUT_RESULT, place(goal));
      if (has(path, "previous")) {
        others.add(new Change.Remove(previous));
      }
      return;
    }
    carried.add(Fate.PREVIOUS, place(goal));
    figures.add(new Change.Put(previous, figure.get(), ORDER));
  }

  /** The figure of the year before last goes on in the history, if the goal has one. */
  private void history(YamlPath path) {
    String year = new FiscalYear(next.start() - 2).code();
    YamlPath place = path.key("history").key(year);
    if (has(path, "history") && plan.at(place).isEmpty()) {
      plan.at(path.key("previous"))
          .map(Content::of)
          .filter(content -> !content.isEmpty())
          .ifPresent(content -> others.add(new Change.Put(place, content, List.of())));
    }
  }

  private void milestone(GoalOwner owner, Milestone goal, YamlPath path) {
    if (isDone(results.of(owner, goal.id()))) {
      carried.add(Fate.KEPT, place(goal));
      return;
    }
    boolean isDue = goal.due().last().isBefore(next.firstDay());
    boolean isOwn = owner.counting().around(goal.counting()) == Counting.COUNTED;
    if (isDue && isOwn) {
      carried.add(Fate.CONTINUED, place(goal) + "（" + goal.due().written() + "）");
      plan.at(path.key("name"))
          .map(Content::of)
          .filter(Content.Text.class::isInstance)
          .map(name -> ((Content.Text) name).text())
          .filter(name -> !name.endsWith(CONTINUED))
          .ifPresent(name -> others.add(Change.set(path.key("name"), name + CONTINUED)));
    }
  }
}
