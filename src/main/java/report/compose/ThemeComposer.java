package report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.compose.amendment.AmendmentText;
import report.document.Bullet;
import report.document.Chapter;
import report.document.Explanation;
import report.document.Fact;
import report.document.Group;
import report.document.InitiativeHead;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.LineText;
import report.document.OutstandingResult;
import report.document.Piece;
import report.document.Tally;
import report.document.ThemeHead;
import report.document.ThemePart;
import report.plan.Action;
import report.plan.Counting;
import report.plan.GoalOwner;
import report.plan.Initiative;
import report.plan.Outlooks;
import report.plan.Reported;
import report.plan.Theme;
import report.plan.ThemeMoney;
import report.rate.Assessment;
import report.rate.CountedOutcome;

/** Composes a theme as of a date. */
final class ThemeComposer {
  private final Theme theme;
  private final ThemeTools tools;
  private final Labels labels;
  private final ThemeAssessments assessments;
  private final DepartmentText departments;
  private final AmendmentText amendments;
  private final GoalTree tree;
  private final ThemeMoney money;

  ThemeComposer(Theme theme, ThemeTools tools) {
    this.theme = theme;
    this.tools = tools;
    this.labels = tools.labels();
    this.assessments = new ThemeAssessments(theme, tools.asOf(), tools.assessor());
    this.departments = new DepartmentText(labels);
    this.amendments = new AmendmentText(theme, labels);
    this.tree = new GoalTree(theme, labels, goal -> tools.marks().of(assessments.of(goal)));
    this.money = ThemeMoney.asOf(theme, tools.asOf());
  }

  /** What the book as a whole has to know of the theme. */
  ThemeSummary summary() {
    return new ThemeSummary(
        head(),
        standings(assessments.all()),
        assessments.departments(),
        facts(),
        outstanding(),
        NoteNumbers.marks(theme, tools.asOf()),
        MoneySummary.of(theme, money, labels),
        TrendComposer.counts(theme, tools, assessments));
  }

  /** The theme with all its content. */
  Chapter chapter(ProsePieces prose, MoneyText text) {
    MoneyComposer amounts = new MoneyComposer(theme, money, text, tools);
    TrendComposer.Trends trends = TrendComposer.of(theme, tools, assessments);
    return new Chapter(
        part(prose.in(theme.id().text()), amounts),
        facts(),
        explanations(trends),
        amounts.part(),
        trends.parts());
  }

  private List<OutstandingResult> outstanding() {
    return PrintedOrder.owners(theme)
        .flatMap(
            owner ->
                owner.goals().stream()
                    .flatMap(
                        goal ->
                            tools
                                .outstanding()
                                .of(theme, owner.departments(goal), assessments.of(goal))))
        .toList();
  }

  private ThemeHead head() {
    return new ThemeHead(
        theme.id().text(),
        theme.number(),
        labels.get("theme.band", labels.number(theme.number())),
        theme.title(),
        labels.list(theme.departments()),
        assessments.report().map(r -> labels.get("asOf", r.asOf().written())).orElse(""),
        theme.initiatives().stream().map(this::head).toList(),
        tools.tallies().of(standings(assessments.all())));
  }

  private InitiativeHead head(Initiative initiative) {
    return new InitiativeHead(
        initiative.id().text(), initiative.title(), tally(PrintedOrder.owners(theme, initiative)));
  }

  private Tally tally(Stream<GoalOwner> owners) {
    return tools.tallies().of(standings(assessments.of(owners)));
  }

  private static List<CountedOutcome> standings(List<Assessment> all) {
    return all.stream().map(CountedOutcome::of).toList();
  }

  private ThemePart part(ProsePieces prose, MoneyComposer amounts) {
    ThemeHead head = head();
    List<InitiativePart> initiatives = new ArrayList<>();
    for (int i = 0; i < head.initiatives().size(); i++) {
      initiatives.add(
          new Pieces(prose, amounts)
              .initiative(theme.initiatives().get(i), head.initiatives().get(i)));
    }
    new Pieces(prose, amounts).outlook().ifPresent(initiatives::add);
    return new ThemePart(
        head.id(),
        head.number(),
        head.band(),
        head.title(),
        head.department(),
        head.asOf(),
        LineText.followed(
            LineText.followed(prose.of(theme.direction(), Column.DIRECTION), amendments.ofTheme()),
            amounts.ofTheme()),
        theme.ownGoals().isEmpty()
            ? Optional.empty()
            : Optional.of(new Pieces(prose, amounts).own()),
        tree.pieces(),
        initiatives,
        head.tally());
  }

  private Outlooks outlooks() {
    return assessments.report().map(Reported::outlooks).orElse(Outlooks.NONE);
  }

  /** The facts of its goals, in the order in which they are printed. */
  List<Fact> facts() {
    return PrintedOrder.owners(theme)
        .flatMap(
            owner ->
                owner.goals().stream()
                    .flatMap(
                        goal ->
                            tools
                                .facts()
                                .of(
                                    owner,
                                    assessments.of(goal),
                                    assessments.earlier(goal),
                                    amendments.changes(goal, assessments.result(goal)))
                                .stream()))
        .toList();
  }

  private List<Explanation> explanations(TrendComposer.Trends trends) {
    return assessments.all().stream()
        .flatMap(
            one ->
                tools
                    .explainer()
                    .of(
                        theme,
                        one,
                        assessments.result(one.goal()),
                        assessments.earlier(one.goal()),
                        trends.of(one.goal()))
                    .stream())
        .toList();
  }

  /** Draws the columns. */
  private final class Pieces {
    private final ProsePieces prose;
    private final MoneyComposer amounts;
    private final OutlookPieces outlook;

    Pieces(ProsePieces prose, MoneyComposer amounts) {
      this.prose = prose;
      this.outlook = new OutlookPieces(prose, labels);
      this.amounts = amounts;
    }

    /** The goals of the theme itself, as a section of their own. */
    InitiativePart own() {
      GoalOwner owner = GoalOwner.of(theme);
      return new InitiativePart(
          InitiativePart.OF_THEME,
          labels.get("goals.theme"),
          List.of(),
          List.of(group(InitiativePart.OF_THEME, owner, List.of(), goals())),
          tally(Stream.of(owner)));
    }

    InitiativePart initiative(Initiative initiative, InitiativeHead head) {
      GoalPieces goals = goals();
      GoalOwner owner = GoalOwner.of(theme, initiative);
      List<Group> groups = new ArrayList<>();
      if (!initiative.goals().isEmpty()) {
        Piece label = Piece.Line.of(Bullet.LABEL, 0, labels.get("goals.initiative"));
        groups.add(group("", owner, List.of(label), goals));
      }
      PrintedOrder.of(initiative)
          .forEach(
              action -> groups.add(group(GoalOwner.of(theme, initiative, action), action, goals)));
      outlook.ofInitiative(outlooks().ofInitiative(initiative.id())).ifPresent(groups::add);
      return new InitiativePart(
          head.anchor(),
          head.title(),
          LineText.followed(
              LineText.followed(
                  departments.after(prose.of(initiative.aim(), Column.AIM), owner),
                  amendments.of(initiative)),
              amounts.of(initiative)),
          groups,
          head.tally());
    }

    /** The challenges and next steps of the theme as a whole, as a section of their own. */
    Optional<InitiativePart> outlook() {
      return outlook.ofTheme(outlooks().theme(), tally(Stream.of()));
    }

    private GoalPieces goals() {
      return new GoalPieces(
          prose,
          labels,
          tools.figures(),
          goal -> tools.origins().of(theme, goal),
          departments,
          amendments,
          tree::targets);
    }

    private Group group(String anchor, GoalOwner owner, List<Piece> text, GoalPieces goals) {
      return new Group(anchor, text, goals.of(owner), reported(owner));
    }

    private List<Piece> reported(GoalOwner owner) {
      ProgressPieces progress =
          new ProgressPieces(
              prose, labels, tools.figures(), goal -> tools.marks().of(assessments.of(goal)));
      return assessments
          .report()
          .flatMap(r -> r.of(owner).map(entry -> progress.of(owner, entry, r)))
          .orElse(List.of());
    }

    private Group group(GoalOwner owner, Action action, GoalPieces goals) {
      List<Piece> reported = reported(owner);
      List<Piece> text = departments.after(prose.of(action.text(), Column.ACTION), owner);
      if (action.counting() == Counting.REPOST) {
        text = LineText.firstPlus(text, labels.get("repost"), tools.origins().of(theme, action));
      }
      text = LineText.followed(text, amendments.of(action));
      text = LineText.followed(text, amounts.of(action));
      return new Group(
          action.id().text(),
          headed(action, text),
          goals.of(owner),
          headed(action, reported),
          outlook.of(outlooks().ofAction(action.id())));
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
