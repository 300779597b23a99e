package report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.document.Bullet;
import report.document.Chapter;
import report.document.Explanation;
import report.document.Fact;
import report.document.Group;
import report.document.InitiativeHead;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.LineText;
import report.document.Piece;
import report.document.ThemeHead;
import report.document.ThemePart;
import report.plan.Action;
import report.plan.Counting;
import report.plan.Id;
import report.plan.Initiative;
import report.plan.Result;
import report.plan.Theme;
import report.rate.Assessment;
import report.rate.CountedOutcome;

/** Composes a theme as of a date. */
final class ThemeComposer {
  private final Theme theme;
  private final ThemeTools tools;
  private final Labels labels;
  private final ThemeAssessments assessments;

  ThemeComposer(Theme theme, ThemeTools tools) {
    this.theme = theme;
    this.tools = tools;
    this.labels = tools.labels();
    this.assessments = new ThemeAssessments(theme, tools.asOf(), tools.assessor());
  }

  /** What the book as a whole has to know of the theme. */
  ThemeSummary summary() {
    return new ThemeSummary(
        head(),
        standings(assessments.all()),
        facts(),
        assessments.all().stream().flatMap(one -> tools.outstanding().of(theme, one)).toList(),
        NoteNumbers.marks(theme, tools.asOf()));
  }

  /** The theme with all its content. */
  Chapter chapter(ProsePieces prose) {
    return new Chapter(part(prose), facts(), explanations());
  }

  private ThemeHead head() {
    return new ThemeHead(
        theme.id().text(),
        theme.number(),
        labels.get("theme.band", labels.number(theme.number())),
        theme.title(),
        theme.department(),
        assessments.report().map(r -> labels.get("asOf", r.asOf().written())).orElse(""),
        theme.initiatives().stream().map(this::head).toList(),
        tools.tallies().of(standings(assessments.all())));
  }

  private InitiativeHead head(Initiative initiative) {
    return new InitiativeHead(
        initiative.id().text(),
        initiative.title(),
        tools.tallies().of(standings(assessments.of(initiative))));
  }

  private static List<CountedOutcome> standings(List<Assessment> all) {
    return all.stream().map(CountedOutcome::of).toList();
  }

  private ThemePart part(ProsePieces prose) {
    ThemeHead head = head();
    List<InitiativePart> initiatives = new ArrayList<>();
    for (int i = 0; i < head.initiatives().size(); i++) {
      initiatives.add(
          new Pieces(prose).initiative(theme.initiatives().get(i), head.initiatives().get(i)));
    }
    return new ThemePart(
        head.id(),
        head.number(),
        head.band(),
        head.title(),
        head.department(),
        head.asOf(),
        prose.of(theme.direction(), Column.DIRECTION),
        initiatives,
        head.tally());
  }

  private List<Fact> facts() {
    return theme.initiatives().stream()
        .flatMap(
            initiative ->
                assessments.of(initiative).stream()
                    .flatMap(
                        one ->
                            tools
                                .facts()
                                .of(theme, initiative, one, assessments.earlier(one.goal()))
                                .stream()))
        .toList();
  }

  private List<Explanation> explanations() {
    return assessments.all().stream()
        .flatMap(
            one ->
                tools
                    .explainer()
                    .of(theme, one, result(one.goal().id()), assessments.earlier(one.goal()))
                    .stream())
        .toList();
  }

  private Optional<Result> result(Id goal) {
    return assessments.report().stream()
        .flatMap(r -> r.progress().actions().stream())
        .flatMap(entry -> entry.of(goal).stream())
        .findFirst();
  }

  /** Draws the columns. */
  private final class Pieces {
    private final ProsePieces prose;

    Pieces(ProsePieces prose) {
      this.prose = prose;
    }

    InitiativePart initiative(Initiative initiative, InitiativeHead head) {
      GoalPieces goals = new GoalPieces(prose, labels, goal -> tools.origins().of(theme, goal));
      return new InitiativePart(
          head.anchor(),
          head.title(),
          prose.of(initiative.aim(), Column.AIM),
          PrintedOrder.of(initiative).stream().map(action -> group(action, goals)).toList(),
          head.tally());
    }

    private Group group(Action action, GoalPieces goals) {
      ProgressPieces progress =
          new ProgressPieces(prose, labels, goal -> tools.marks().of(assessments.of(goal)));
      List<Piece> reported =
          assessments
              .report()
              .flatMap(r -> r.of(action.id()).map(entry -> progress.of(action, entry, r)))
              .orElse(List.of());
      List<Piece> text = prose.of(action.text(), Column.ACTION);
      if (action.counting() == Counting.REPOST) {
        text = LineText.firstPlus(text, labels.get("repost"), tools.origins().of(theme, action));
      }
      return new Group(
          action.id().text(), headed(action, text), goals.of(action), headed(action, reported));
    }

    /** 【参考】 is above content that is only for reference, in each column that has any. */
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
}
