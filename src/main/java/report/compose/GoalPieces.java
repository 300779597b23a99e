package report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import report.document.Bullet;
import report.document.Labels;
import report.document.LineText;
import report.document.Piece;
import report.plan.Action;
import report.plan.Comparative;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.IndicatorKind;
import report.plan.Measure;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.QualitativeGoal;
import report.plan.RepostIndex;
import report.plan.Target;
import report.plan.Trajectory;
import report.quantity.Figure;

/** Draws the goals of one initiative: the second column. */
final class GoalPieces {
  private final ProsePieces prose;
  private final Labels labels;
  private final Function<Goal, Optional<RepostIndex.Place>> origins;
  private Optional<IndicatorKind> kind = Optional.empty();

  GoalPieces(
      ProsePieces prose, Labels labels, Function<Goal, Optional<RepostIndex.Place>> origins) {
    this.prose = prose;
    this.labels = labels;
    this.origins = origins;
  }

  /** The goals of the next action; the kind of indicator is printed where it changes. */
  List<Piece> of(Action action) {
    List<Piece> pieces = new ArrayList<>();
    String type = "";
    for (Goal goal : action.goals()) {
      if (kind.filter(goal.kind()::equals).isEmpty()) {
        kind = Optional.of(goal.kind());
        pieces.add(
            Piece.Line.of(Bullet.INDICATOR, 0, labels.get("indicator." + goal.kind().name())));
      }
      if (!type.equals(typeOf(goal))) {
        type = typeOf(goal);
        pieces.add(Piece.Line.of(Bullet.LABEL, 0, LineText.inBrackets(labels.get(type))));
      }
      boolean repost = action.counting().around(goal.counting()) == Counting.REPOST;
      List<Piece> drawn =
          repost
              ? LineText.firstPlus(goal(goal), labels.get("repost"), origins.apply(goal))
              : goal(goal);
      pieces.addAll(LineText.firstStating(drawn, goal.id().text()));
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
      return prose.of(goal.text(), Column.GOAL);
    }
    List<Piece> pieces = new ArrayList<>();
    String words = goal instanceof NumericGoal numeric ? words(numeric) : due((Milestone) goal);
    pieces.add(Piece.Line.of(Bullet.SECOND, 0, LineText.plus(prose.line(goal.text()), words)));
    pieces.addAll(
        prose.of(
            goal instanceof NumericGoal numeric ? numeric.note() : ((Milestone) goal).note(),
            Column.NOTE));
    return pieces;
  }

  private static String due(Milestone milestone) {
    return LineText.inBrackets(milestone.due().written());
  }

  private String words(NumericGoal goal) {
    String targets = MeasureNames.join(goal, i -> target(goal.measures().get(i)));
    return (targets.isEmpty() ? "" : "：" + targets)
        + LineText.inBrackets(goal.period().orElse(""))
        + compared(goal, "previous", GoalPieces::previous)
        + compared(goal, "baseline", GoalPieces::baseline)
        + overTheYears(goal);
  }

  /**
   * This year's target; if there is none, the last one that was due, or else the final one, with
   * its year.
   */
  private static Optional<String> target(Measure measure) {
    List<Trajectory.End> earlier = measure.course().earlier();
    return measure
        .target()
        .map(Target::written)
        .or(
            () ->
                (earlier.isEmpty()
                        ? measure.course().end()
                        : Optional.of(earlier.get(earlier.size() - 1)))
                    .map(of -> of.target().written() + LineText.inBrackets(of.period().code())));
  }

  /** The final targets and the targets before the present ones. */
  private String overTheYears(NumericGoal goal) {
    return IntStream.range(0, goal.measures().size())
        .mapToObj(
            i ->
                overTheYears(
                    goal.measures().get(i),
                    text ->
                        MeasureNames.join(
                            goal, other -> other == i ? Optional.of(text) : Optional.empty())))
        .collect(Collectors.joining());
  }

  private String overTheYears(Measure measure, UnaryOperator<String> named) {
    String end =
        measure
            .course()
            .end()
            .filter(e -> measure.target().isPresent() || !measure.course().earlier().isEmpty())
            .map(e -> labels.get("end", e.period().label(), named.apply(e.target().written())))
            .map(LineText::inBrackets)
            .orElse("");
    String revisions =
        measure.revisions().stream()
            .map(
                r ->
                    labels.get(
                        "revision", named.apply(r.old().written()), r.on().written(), r.reason()))
            .map(LineText::inBrackets)
            .collect(Collectors.joining());
    return end + revisions;
  }

  /** Last year's figure, also if it is from last year's book. */
  private static Optional<String> previous(Measure measure) {
    return measure
        .past()
        .lastBook()
        .map(known -> known.actual().written())
        .or(() -> written(measure.previous(), measure.beside().previous()));
  }

  private static Optional<String> baseline(Measure measure) {
    return written(measure.baseline(), measure.beside().baseline());
  }

  /** A figure, or the words in its place. */
  private static Optional<String> written(Optional<Figure> figure, Comparative beside) {
    return figure
        .map(Figure::written)
        .or(() -> Optional.of(beside.word()).filter(word -> !word.isEmpty()));
  }

  private String compared(
      NumericGoal goal, String key, Function<Measure, Optional<String>> figure) {
    String figures = join(goal, figure);
    return figures.isEmpty() ? "" : LineText.inBrackets(labels.get(key, figures));
  }

  private static String join(NumericGoal goal, Function<Measure, Optional<String>> figure) {
    return MeasureNames.join(goal, i -> figure.apply(goal.measures().get(i)));
  }
}
