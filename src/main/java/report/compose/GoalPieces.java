package report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import report.compose.amendment.AmendmentText;
import report.document.Bullet;
import report.document.Labels;
import report.document.LineText;
import report.document.Piece;
import report.document.Run;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.IndicatorKind;
import report.plan.Measure;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.QualitativeGoal;
import report.plan.RepostIndex;

/** Draws the goals of one initiative: the second column. */
final class GoalPieces {
  private final ProsePieces prose;
  private final Labels labels;
  private final FigurePrinter figures;
  private final Function<Goal, Optional<RepostIndex.Place>> origins;
  private final DepartmentText departments;
  private final AmendmentText amendments;
  private final Function<Goal, List<List<Run>>> targets;
  private Optional<IndicatorKind> kind = Optional.empty();

  /**
   * Draws goals.
   *
   * @param origins finds the originals of reposts
   * @param departments draws the departments of goals
   * @param amendments draws what goals were changed from
   * @param targets the lines about the goals that a goal leads to
   */
  GoalPieces(
      ProsePieces prose,
      Labels labels,
      FigurePrinter figures,
      Function<Goal, Optional<RepostIndex.Place>> origins,
      DepartmentText departments,
      AmendmentText amendments,
      Function<Goal, List<List<Run>>> targets) {
    this.prose = prose;
    this.labels = labels;
    this.figures = figures;
    this.origins = origins;
    this.departments = departments;
    this.amendments = amendments;
    this.targets = targets;
  }

  /** The goals of the next part of the theme; the kind of indicator is printed where it changes. */
  List<Piece> of(GoalOwner owner) {
    List<Piece> pieces = new ArrayList<>();
    String type = "";
    for (Goal goal : owner.goals()) {
      if (kind.filter(goal.kind()::equals).isEmpty()) {
        kind = Optional.of(goal.kind());
        pieces.add(
            Piece.Line.of(Bullet.INDICATOR, 0, labels.get("indicator." + goal.kind().name())));
      }
      if (!type.equals(typeOf(goal))) {
        type = typeOf(goal);
        pieces.add(Piece.Line.of(Bullet.LABEL, 0, labels.inBrackets(labels.get(type)).strip()));
      }
      boolean repost = owner.counting().around(goal.counting()) == Counting.REPOST;
      List<Piece> drawn =
          repost
              ? LineText.firstPlus(goal(goal), labels.get("repost"), origins.apply(goal))
              : goal(goal);
      pieces.addAll(
          LineText.firstStating(departments.behind(drawn, owner, goal), goal.id().text()));
      targets.apply(goal).forEach(to -> pieces.add(Piece.Line.of(Bullet.NONE, 0, to)));
    }
    return List.copyOf(pieces);
  }

  /** The label key of a kind of goal. */
  static String typeOf(Goal goal) {
    if (goal instanceof NumericGoal) {
      return "kind.numeric";
    }
    return goal instanceof Milestone ? "kind.milestone" : "kind.qualitative";
  }

  private List<Piece> goal(Goal goal) {
    if (goal instanceof QualitativeGoal) {
      return LineText.followed(prose.of(goal.text(), Column.GOAL), amendments.of(goal));
    }
    List<Piece> pieces = new ArrayList<>();
    String words = goal instanceof NumericGoal numeric ? words(numeric) : due((Milestone) goal);
    pieces.add(Piece.Line.of(Bullet.SECOND, 0, LineText.plus(prose.line(goal.text()), words)));
    pieces.addAll(amendments.of(goal));
    pieces.addAll(
        prose.of(
            goal instanceof NumericGoal numeric ? numeric.note() : ((Milestone) goal).note(),
            Column.NOTE));
    if (goal instanceof NumericGoal numeric) {
      pieces.addAll(HistoryTable.of(numeric, labels));
    }
    return pieces;
  }

  /** The due date, or what it was and what it was changed to. */
  private String due(Milestone milestone) {
    String revised = EarlierFigures.revised(milestone, labels);
    return labels.inBrackets(revised.isEmpty() ? milestone.due().written() : revised);
  }

  private String words(NumericGoal goal) {
    boolean hasTarget = goal.measures().stream().anyMatch(measure -> target(measure).isPresent());
    String targets =
        MeasureNames.join(
            goal,
            labels,
            i ->
                target(goal.measures().get(i))
                    .or(
                        () ->
                            hasTarget ? Optional.of(labels.get("words.none")) : Optional.empty()));
    return (targets.isEmpty() ? "" : labels.get("words.colon") + targets)
        + labels.inBrackets(goal.period().orElse(""))
        + compared(goal, "previous", measure -> EarlierFigures.previous(measure, figures))
        + compared(goal, "baseline", measure -> EarlierFigures.baseline(measure, labels, figures))
        + IntStream.range(0, goal.measures().size())
            .boxed()
            .flatMap(measure -> ofOtherYears(goal, measure))
            .map(labels::inBrackets)
            .collect(Collectors.joining());
  }

  /** The targets of a measure for other years, each with its year and the name of the measure. */
  private Stream<String> ofOtherYears(NumericGoal goal, int measure) {
    return EarlierFigures.ofOtherYears(goal.measures().get(measure))
        .map(
            one ->
                labels.get(
                    "end",
                    labels.period(one.period()),
                    MeasureNames.join(
                        goal,
                        labels,
                        i ->
                            i == measure
                                ? Optional.of(figures.of(one.target()))
                                : Optional.empty())));
  }

  /** The target, or what it was and what it was changed to. */
  private Optional<String> target(Measure measure) {
    return Optional.of(EarlierFigures.revised(measure, labels, figures))
        .filter(revised -> !revised.isEmpty())
        .or(() -> EarlierFigures.target(measure, labels, figures));
  }

  private String compared(
      NumericGoal goal, String key, Function<Measure, Optional<String>> figure) {
    String figures = join(goal, figure);
    return figures.isEmpty() ? "" : labels.inBrackets(labels.get(key, figures));
  }

  private String join(NumericGoal goal, Function<Measure, Optional<String>> figure) {
    return MeasureNames.join(goal, labels, i -> figure.apply(goal.measures().get(i)));
  }
}
