package report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.calendar.Timing;
import report.document.Bullet;
import report.document.Labels;
import report.document.LineText;
import report.document.Piece;
import report.document.RateMark;
import report.document.Run;
import report.plan.Action;
import report.plan.ActionProgress;
import report.plan.Actual;
import report.plan.Goal;
import report.plan.QualitativeGoal;
import report.plan.Reported;
import report.plan.Result;
import report.prose.Block;
import report.prose.ProseWalk;

/**
 * Lays out the reported progress of an action, with its results in their places: the third column.
 */
final class ProgressPieces {
  private final ProsePieces prose;
  private final Labels labels;
  private final Function<Goal, List<RateMark>> marks;

  ProgressPieces(ProsePieces prose, Labels labels, Function<Goal, List<RateMark>> marks) {
    this.prose = prose;
    this.labels = labels;
    this.marks = marks;
  }

  /** The text, then the results without a place in it, in the order of the goals. */
  List<Piece> of(Action action, ActionProgress progress, Reported reported) {
    List<Piece> pieces = new ArrayList<>();
    reported
        .earlierText(action.id())
        .map(date -> LineText.inBrackets(on(date)))
        .ifPresent(date -> pieces.add(Piece.Line.of(Bullet.LABEL, 0, date)));
    pieces.addAll(
        prose.of(
            progress.text(),
            Column.PROGRESS,
            drawn ->
                action.goals().stream()
                    .filter(goal -> goal.id().text().equals(drawn.goal()))
                    .flatMap(goal -> result(goal, progress, reported, drawn.spot()).stream())
                    .toList()));
    List<String> placed = ProseWalk.slots(progress.text()).toList();
    ProsePieces.Spot top = ProsePieces.Spot.top(Column.PROGRESS);
    ProsePieces.Spot spot = progress.text().isEmpty() ? top : top.inList(false);
    action.goals().stream()
        .filter(goal -> !placed.contains(goal.id().text()))
        .forEach(goal -> pieces.addAll(result(goal, progress, reported, spot)));
    return List.copyOf(pieces);
  }

  private String on(Timing report) {
    return labels.get("asOf", report.written());
  }

  private List<Piece> result(
      Goal goal, ActionProgress progress, Reported reported, ProsePieces.Spot spot) {
    Optional<String> earlier = reported.earlierResult(goal.id()).map(this::on);
    return progress
        .of(goal.id())
        .map(result -> result(goal, result, earlier, spot))
        .orElse(List.of());
  }

  private List<Piece> result(
      Goal goal, Result result, Optional<String> earlier, ProsePieces.Spot spot) {
    List<Block> note = new ArrayList<>(result.note().blocks());
    List<Run> line = new ArrayList<>(LineText.plus(name(goal, result), words(result)));
    if (!note.isEmpty() && note.get(0) instanceof Block.Paragraph first) {
      line.add(new Run.Plain("（", false));
      line.addAll(prose.line(new report.prose.Prose(List.of(first))));
      line.add(new Run.Plain("）", false));
      note.remove(0);
    }
    earlier.ifPresent(date -> line.add(new Run.Plain(LineText.inBrackets(date), false)));
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Line(spot.bullet(), spot.level(), line, marks.apply(goal)));
    pieces.addAll(prose.continuing(note, spot));
    Stream.of(result.reason(), result.next().map(next -> labels.get("result.next", next)))
        .flatMap(Optional::stream)
        .map(LineText::inBrackets)
        .forEach(words -> pieces.add(Piece.Line.of(Bullet.NONE, spot.level(), words)));
    return pieces;
  }

  private List<Run> name(Goal goal, Result result) {
    if (result.label().isPresent()) {
      return List.of(new Run.Plain(result.label().get(), false));
    }
    return goal instanceof QualitativeGoal
        ? List.of(new Run.Plain(labels.get("tally.rating"), false))
        : prose.line(goal.text());
  }

  private String words(Result result) {
    if (result instanceof Result.Numeric numeric) {
      return "："
          + numeric.actuals().stream()
              .map(actual -> actual(actual, labels))
              .collect(Collectors.joining("、"));
    }
    if (result instanceof Result.Done done) {
      return LineText.inBrackets(
          done.done().map(date -> date.written()).orElse(labels.get("result.notDone")));
    }
    return "：" + ((Result.Judged) result).rating();
  }

  /** An actual as printed: the figure, followed by 速報 or 見込, or why there is none. */
  static String actual(Actual actual, Labels labels) {
    if (actual instanceof Actual.Pending pending) {
      return pending.word();
    }
    Actual.Known known = (Actual.Known) actual;
    return known.figure().written() + LineText.inBrackets(certainty(known, labels).orElse(""));
  }

  private static Optional<String> certainty(Actual.Known known, Labels labels) {
    return known.certainty() == Actual.Certainty.FINAL
        ? Optional.empty()
        : Optional.of(labels.get("certainty." + known.certainty().name()));
  }
}
