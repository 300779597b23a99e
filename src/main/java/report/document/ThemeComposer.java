package report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.calendar.Timing;
import report.plan.Action;
import report.plan.Counting;
import report.plan.Id;
import report.plan.Initiative;
import report.plan.Origins;
import report.plan.Result;
import report.plan.Theme;
import report.rate.Assessment;
import report.rate.Assessor;

/** Composes one theme as it stands on a date. */
final class ThemeComposer {
  private final Theme theme;
  private final Labels labels;
  private final ProsePieces prose;
  private final RateMarks marks;
  private final Tallies tallies;
  private final ThemeAssessments assessments;
  private final Origins origins;

  ThemeComposer(
      Theme theme,
      Timing asOf,
      Labels labels,
      ProsePieces prose,
      RateMarks marks,
      Tallies tallies,
      Assessor assessor,
      Origins origins) {
    this.theme = theme;
    this.labels = labels;
    this.prose = prose;
    this.marks = marks;
    this.tallies = tallies;
    this.origins = origins;
    this.assessments = new ThemeAssessments(theme, asOf, assessor);
  }

  List<Assessment> assessments() {
    return assessments.all();
  }

  ThemePart part() {
    return new ThemePart(
        theme.id().text(),
        theme.number(),
        labels.get("theme.band", labels.number(theme.number())),
        theme.title(),
        theme.department(),
        assessments.report().map(r -> labels.get("asOf", r.asOf().written())).orElse(""),
        prose.of(theme.direction(), Column.DIRECTION),
        theme.initiatives().stream().map(this::initiative).toList(),
        tallies.of(assessments()));
  }

  List<Fact> facts(Facts facts) {
    return theme.initiatives().stream()
        .flatMap(
            initiative ->
                assessments.of(initiative).stream()
                    .flatMap(assessment -> facts.of(theme, initiative, assessment).stream()))
        .toList();
  }

  String department() {
    return theme.department();
  }

  List<Owed> owed(Debts debts) {
    return assessments().stream().flatMap(assessment -> debts.of(theme, assessment)).toList();
  }

  List<Explanation> explanations(Explainer explainer) {
    return assessments().stream()
        .flatMap(
            assessment -> explainer.of(theme, assessment, result(assessment.goal().id())).stream())
        .toList();
  }

  private Optional<Result> result(Id goal) {
    return assessments.report().stream()
        .flatMap(r -> r.actions().stream())
        .flatMap(entry -> entry.of(goal).stream())
        .findFirst();
  }

  private InitiativePart initiative(Initiative initiative) {
    GoalPieces goals = new GoalPieces(prose, labels, goal -> origins.of(theme, goal));
    return new InitiativePart(
        initiative.id().text(),
        initiative.title(),
        prose.of(initiative.aim(), Column.AIM),
        PrintedOrder.of(initiative).stream().map(action -> group(action, goals)).toList(),
        tallies.of(assessments.of(initiative)));
  }

  private Group group(Action action, GoalPieces goals) {
    ProgressPieces progress =
        new ProgressPieces(prose, labels, goal -> marks.of(assessments.of(goal)));
    List<Piece> reported =
        assessments
            .report()
            .flatMap(r -> r.of(action.id()))
            .map(entry -> progress.of(action, entry))
            .orElse(List.of());
    List<Piece> text = prose.of(action.text(), Column.ACTION);
    if (action.counting() == Counting.REPOST) {
      text = LineText.firstPlus(text, labels.get("repost"), origins.of(theme, action));
    }
    return new Group(
        action.id().text(), headed(action, text), goals.of(action), headed(action, reported));
  }

  /** 【参考】 stands above what is only told for reference, in each column that says something. */
  private List<Piece> headed(Action action, List<Piece> pieces) {
    if (action.counting() != Counting.REFERENCE || pieces.isEmpty()) {
      return pieces;
    }
    List<Piece> headed = new ArrayList<>();
    headed.add(Piece.Line.of(Bullet.LABEL, 0, labels.get("reference")));
    headed.addAll(pieces);
    return headed;
  }
}
