package report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import report.calendar.Timing;
import report.document.Bullet;
import report.document.Labels;
import report.document.LineText;
import report.document.Piece;
import report.document.RateMark;
import report.document.Run;
import report.plan.ActionProgress;
import report.plan.Actual;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.NumericGoal;
import report.plan.Progress;
import report.plan.QualitativeGoal;
import report.plan.Reported;
import report.plan.Result;
import report.prose.Block;
import report.prose.Prose;
import report.prose.ProseWalk;

/**
 * Lays out the reported progress of an action, with its results in their places: the third column.
 */
final class ProgressPieces {
  private final ProsePieces prose;
  private final Labels labels;
  private final FigurePrinter figures;
  private final Function<Goal, List<RateMark>> marks;

  ProgressPieces(
      ProsePieces prose,
      Labels labels,
      FigurePrinter figures,
      Function<Goal, List<RateMark>> marks) {
    this.prose = prose;
    this.labels = labels;
    this.figures = figures;
    this.marks = marks;
  }

  /** The text, then the results without a place in it, in the order of the goals. */
  List<Piece> of(GoalOwner owner, Progress.Entry progress, Reported reported) {
    Prose text = progress instanceof ActionProgress action ? action.text() : Prose.EMPTY;
    List<Piece> pieces = new ArrayList<>();
    owner
        .action()
        .flatMap(action -> reported.earlierText(action.id()))
        .map(date -> labels.inBrackets(on(date)).strip())
        .ifPresent(date -> pieces.add(Piece.Line.of(Bullet.LABEL, 0, date)));
    pieces.addAll(
        prose.of(
            text,
            Column.PROGRESS,
            drawn ->
                owner.goals().stream()
                    .filter(goal -> goal.id().text().equals(drawn.goal()))
                    .flatMap(goal -> result(goal, progress, reported, drawn.spot()).stream())
                    .toList()));
    List<String> placed = ProseWalk.slots(text).toList();
    ProsePieces.Spot top = ProsePieces.Spot.top(Column.PROGRESS);
    ProsePieces.Spot spot = text.isEmpty() ? top : top.inList(false);
    owner.goals().stream()
        .filter(goal -> !placed.contains(goal.id().text()))
        .forEach(goal -> pieces.addAll(result(goal, progress, reported, spot)));
    return List.copyOf(pieces);
  }

  private String on(Timing report) {
    return labels.get("asOf", report.written());
  }

  private List<Piece> result(
      Goal goal, Progress.Entry progress, Reported reported, ProsePieces.Spot spot) {
    Optional<String> earlier = reported.earlierResult(goal.id()).map(this::on);
    return progress
        .of(goal.id())
        .map(result -> result(goal, result, earlier, spot))
        .orElse(List.of());
  }

  private List<Piece> result(
      Goal goal, Result result, Optional<String> earlier, ProsePieces.Spot spot) {
    List<Block> note = new ArrayList<>(result.note().blocks());
    List<Run> line = new ArrayList<>(LineText.plus(name(goal, result), words(goal, result)));
    if (!note.isEmpty() && note.get(0) instanceof Block.Paragraph first) {
      line.add(new Run.Plain(labels.brackets().open(), false));
      line.addAll(prose.line(new Prose(List.of(first))));
      line.add(new Run.Plain(labels.brackets().close(), false));
      note.remove(0);
    }
    earlier.ifPresent(date -> line.add(new Run.Plain(labels.inBrackets(date), false)));
    result
        .corrections()
        .forEach(one -> line.add(new Run.Plain(labels.inBrackets(corrected(one)), false)));
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Line(spot.bullet(), spot.level(), line, marks.apply(goal)));
    pieces.addAll(prose.continuing(note, spot));
    pieces.addAll(explained("", labels.get("result.reason", ""), result.reason(), spot));
    String next = labels.get("result.next", "");
    pieces.addAll(explained(next, next, result.next(), spot));
    return pieces;
  }

  private String corrected(Result.Correction correction) {
    return labels.get("corrected", correction.on().written(), labels.list(correction.from()));
  }

  /** One paragraph in brackets; a longer text below its name, as it is. */
  private List<Piece> explained(
      String inBrackets, String above, Prose text, ProsePieces.Spot spot) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<Block> rest = new ArrayList<>(text.blocks());
    List<Run> line = new ArrayList<>();
    String open = labels.brackets().open().strip();
    boolean isOne = rest.size() == 1 && rest.get(0) instanceof Block.Paragraph;
    line.add(new Run.Plain(isOne ? open + inBrackets : above, false));
    if (rest.get(0) instanceof Block.Paragraph first) {
      line.addAll(prose.line(new Prose(List.of(first))));
      rest.remove(0);
    }
    if (isOne) {
      line.add(new Run.Plain(labels.brackets().close(), false));
    }
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.Line.of(Bullet.NONE, spot.level(), joined(line)));
    pieces.addAll(prose.continuing(rest, spot));
    return pieces;
  }

  /** Neighbouring plain runs as one, as a plain line has them. */
  private static List<Run> joined(List<Run> runs) {
    return runs.stream().allMatch(run -> run instanceof Run.Plain plain && !plain.bold())
        ? List.of(new Run.Plain(Run.text(runs), false))
        : runs;
  }

  private List<Run> name(Goal goal, Result result) {
    if (result.label().isPresent()) {
      return List.of(new Run.Plain(result.label().get(), false));
    }
    return goal instanceof QualitativeGoal
        ? List.of(new Run.Plain(labels.get("tally.rating"), false))
        : prose.line(goal.text());
  }

  private String words(Goal goal, Result result) {
    if (result instanceof Result.Numeric numeric) {
      return labels.get("words.colon") + figures(goal, numeric.actuals());
    }
    if (result instanceof Result.Done done) {
      return labels.inBrackets(
          done.done().map(date -> date.written()).orElse(labels.get("result.notDone")));
    }
    return labels.get("words.colon") + ((Result.Judged) result).rating();
  }

  private String figures(Goal goal, List<Actual> actuals) {
    return goal instanceof NumericGoal numeric && numeric.measures().size() == actuals.size()
        ? MeasureNames.join(numeric, labels, i -> Optional.of(figures.of(actuals.get(i))))
        : labels.list(actuals.stream().map(figures::of).toList());
  }
}
