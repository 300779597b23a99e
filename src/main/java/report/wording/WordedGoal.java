package report.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.calendar.Timing;
import report.plan.Actual;
import report.plan.Comparative;
import report.plan.Goal;
import report.plan.Measure;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Past;
import report.plan.Target;
import report.plan.Trajectory;
import report.quantity.Figure;

/** A goal as an edition words it. */
final class WordedGoal {
  private final Wording wording;
  private final FiscalYear year;
  private final BiConsumer<Object, Object> copied;

  WordedGoal(Wording wording, FiscalYear year, BiConsumer<Object, Object> copied) {
    this.wording = wording;
    this.year = year;
    this.copied = copied;
  }

  /** A goal that is rated by a person has neither figures nor dates. */
  Goal of(Goal goal) {
    if (goal instanceof Milestone milestone) {
      return copy(goal, milestone(milestone));
    }
    return goal instanceof NumericGoal numeric ? copy(goal, numeric(numeric)) : goal;
  }

  private Goal milestone(Milestone of) {
    return new Milestone(
        of.id(),
        of.text(),
        of.kind(),
        of.counting(),
        wording.timing(of.due()),
        of.steps(),
        of.note(),
        of.serves(),
        of.departments(),
        of.moves().stream().map(this::move).toList());
  }

  private Milestone.Move move(Milestone.Move move) {
    Timing old = wording.timing(move.old());
    return new Milestone.Move(old, wording.timing(move.on()), move.reason());
  }

  private Goal numeric(NumericGoal of) {
    return new NumericGoal(
        of.id(),
        of.text(),
        of.kind(),
        of.counting(),
        of.measures().stream().map(this::measure).toList(),
        of.method(),
        of.tolerance(),
        of.main(),
        of.period().map(period -> wording.text(period, year)),
        of.note(),
        of.serves(),
        of.departments());
  }

  private Measure measure(Measure of) {
    return new Measure(
        of.name(),
        of.target().map(wording::target),
        of.previous().map(figure -> figure(figure, of.beside().previous().period())),
        of.baseline().map(figure -> figure(figure, of.beside().baseline().period())),
        course(of.course()),
        of.revisions().stream().map(this::revision).toList(),
        past(of.past()),
        new Measure.Beside(beside(of.beside().previous()), beside(of.beside().baseline())));
  }

  private Figure figure(Figure figure, Optional<ReferencePeriod> period) {
    return copy(figure, (Figure) wording.quantity(figure, period));
  }

  private Comparative beside(Comparative of) {
    return new Comparative(
        of.period().map(wording::period), of.certainty(), wording.absence(of.word()));
  }

  private Trajectory course(Trajectory of) {
    return new Trajectory(
        of.baselineYear(), of.end().map(this::end), ends(of.earlier()), ends(of.later()));
  }

  private List<Trajectory.End> ends(List<Trajectory.End> all) {
    return all.stream().map(this::end).toList();
  }

  private Trajectory.End end(Trajectory.End of) {
    return new Trajectory.End(
        of.year(),
        wording.quantity(of.target(), Optional.of(of.period())),
        wording.period(of.period()));
  }

  private Target.Revision revision(Target.Revision of) {
    return new Target.Revision(wording.target(of.old()), wording.timing(of.on()), of.reason());
  }

  private Past past(Past of) {
    return new Past(
        of.lastBook()
            .map(
                last ->
                    copy(
                        last,
                        new Past.Published(
                            last.year(), (Actual.Known) wording.actual(last.actual())))),
        of.history().stream()
            .map(one -> copy(one, new Past.Recorded(one.year(), wording.actual(one.actual()))))
            .toList());
  }

  private <T> T copy(T original, T copy) {
    copied.accept(original, copy);
    return copy;
  }
}
