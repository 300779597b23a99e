package report.compose.site;

import java.util.List;
import java.util.stream.Stream;
import report.amendment.Amendment;
import report.calendar.Timing;
import report.document.Labels;
import report.document.SitePart.Kind;
import report.plan.Goal;
import report.plan.Initiative;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Progress;
import report.plan.Result;
import report.plan.Theme;
import report.prose.ProseText;

/** The dated changes of a theme: of its parts, its targets and its results. */
final class ThemeChanges {
  /**
   * A change.
   *
   * @param kind whether a plan was revised or a result corrected
   * @param on its date
   * @param part the title of the theme, and the part of it if it has a name
   * @param reason why
   */
  record Change(Kind kind, Timing on, String part, String reason) {}

  private final Theme theme;
  private final Labels labels;

  private ThemeChanges(Theme theme, Labels labels) {
    this.theme = theme;
    this.labels = labels;
  }

  /** All changes, in the order of the theme. */
  static List<Change> of(Theme theme, Labels labels) {
    ThemeChanges changes = new ThemeChanges(theme, labels);
    return Stream.of(
            changes.amended("", theme.amendments().theme()),
            theme.initiatives().stream().flatMap(changes::initiative),
            changes.actions(),
            theme.goals().flatMap(changes::goal),
            theme.progress().stream().flatMap(changes::corrected))
        .flatMap(some -> some)
        .toList();
  }

  private Stream<Change> initiative(Initiative initiative) {
    return amended(initiative.title(), theme.amendments().ofInitiative(initiative.id().text()));
  }

  /** An action has a text, which is too long for a title. */
  private Stream<Change> actions() {
    return theme
        .owners()
        .flatMap(owner -> owner.action().stream())
        .flatMap(action -> amended("", theme.amendments().ofAction(action.id().text())));
  }

  private Stream<Change> goal(Goal goal) {
    String name = name(goal);
    return Stream.concat(
        targets(goal, name), amended(name, theme.amendments().ofGoal(goal.id().text())));
  }

  private Stream<Change> targets(Goal goal, String name) {
    if (goal instanceof NumericGoal numeric) {
      return numeric.measures().stream()
          .flatMap(measure -> measure.revisions().stream())
          .map(one -> change(name, one.on(), one.reason()));
    }
    return goal instanceof Milestone milestone
        ? milestone.moves().stream().map(one -> change(name, one.on(), one.reason()))
        : Stream.empty();
  }

  private Stream<Change> amended(String name, List<Amendment> amendments) {
    return amendments.stream().map(one -> change(name, one.on(), one.reason()));
  }

  private Change change(String name, Timing on, String reason) {
    return new Change(Kind.REVISED, on, part(name), reason);
  }

  private Stream<Change> corrected(Progress report) {
    return report
        .results()
        .flatMap(
            result ->
                result.corrections().stream()
                    .map(
                        one ->
                            new Change(
                                Kind.CORRECTED, one.on(), part(name(result)), one.reason())));
  }

  private String name(Result result) {
    return theme
        .goals()
        .filter(goal -> goal.id().equals(result.goal()))
        .findFirst()
        .map(ThemeChanges::name)
        .orElse("");
  }

  private static String name(Goal goal) {
    return ProseText.line(goal.text());
  }

  private String part(String name) {
    return name.isEmpty() ? theme.title() : theme.title() + labels.get("words.gap") + name;
  }
}
