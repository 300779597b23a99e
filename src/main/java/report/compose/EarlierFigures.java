package report.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.Timing;
import report.document.Labels;
import report.plan.Comparative;
import report.plan.Measure;
import report.plan.Milestone;
import report.plan.Target.Revision;
import report.plan.Trajectory;

/** The figures beside a target as printed: last year's, the baseline, earlier and later targets. */
final class EarlierFigures {
  private EarlierFigures() {}

  /** Last year's figure, also if it is from last year's book. */
  static Optional<String> previous(Measure measure, FigurePrinter figures) {
    return measure
        .past()
        .lastBook()
        .map(known -> figures.of(known.actual()))
        .or(() -> written(measure.previous().map(figures::of), measure.beside().previous()));
  }

  /** The baseline with its year. */
  static Optional<String> baseline(Measure measure, Labels labels, FigurePrinter figures) {
    Comparative beside = measure.beside().baseline();
    String year =
        measure
            .course()
            .baselineYear()
            .filter(known -> beside.period().isEmpty())
            .map(known -> labels.inBrackets(labels.code(known.code())))
            .orElse("");
    return written(measure.baseline().map(figures::of).map(text -> text + year), beside);
  }

  /** A figure, or the words in its place. */
  private static Optional<String> written(Optional<String> figure, Comparative beside) {
    return figure.or(() -> Optional.of(beside.word()).filter(word -> !word.isEmpty()));
  }

  /**
   * This year's target; if there is none, the last one that was due, or else the final one, with
   * its year.
   */
  static Optional<String> target(Measure measure, Labels labels, FigurePrinter figures) {
    return measure
        .target()
        .map(figures::of)
        .or(
            () ->
                shownInstead(measure)
                    .map(
                        of ->
                            figures.of(of.target())
                                + labels.inBrackets(labels.code(of.period().code()))));
  }

  /** The target of another year that is printed in place of this year's. */
  private static Optional<Trajectory.End> shownInstead(Measure measure) {
    Trajectory course = measure.course();
    return measure.target().isPresent()
        ? Optional.empty()
        : course.earlier().isEmpty()
            ? course.end()
            : Optional.of(course.earlier().get(course.earlier().size() - 1));
  }

  /** The targets of other years than the one that is printed as the target, the earliest first. */
  static Stream<Trajectory.End> ofOtherYears(Measure measure) {
    Optional<Trajectory.End> shown = shownInstead(measure);
    return measure.course().years().filter(one -> !shown.equals(Optional.of(one)));
  }

  /** The original target and what it was changed to, side by side; empty if it never changed. */
  static String revised(Measure measure, Labels labels, FigurePrinter figures) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < measure.revisions().size(); i++) {
      Revision one = measure.revisions().get(i);
      String to =
          i + 1 < measure.revisions().size()
              ? figures.of(measure.revisions().get(i + 1).old())
              : target(measure, labels, figures).orElse(labels.get("revised.none"));
      text.append(i == 0 ? labels.get("revised", figures.of(one.old())) : "")
          .append(labels.get("revised.to", to, one.on().written(), one.reason()));
    }
    return text.toString();
  }

  /** The original due date and what it was changed to, side by side; empty if it never changed. */
  static String revised(Milestone milestone, Labels labels) {
    StringBuilder text = new StringBuilder();
    List<Milestone.Move> moves = milestone.moves();
    for (int i = 0; i < moves.size(); i++) {
      Milestone.Move one = moves.get(i);
      Timing to = i + 1 < moves.size() ? moves.get(i + 1).old() : milestone.due();
      text.append(i == 0 ? labels.get("revised", one.old().written()) : "")
          .append(labels.get("revised.to", to.written(), one.on().written(), one.reason()));
    }
    return text.toString();
  }
}
