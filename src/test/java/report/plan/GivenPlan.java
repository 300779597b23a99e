package report.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.prose.Prose;
import report.quantity.QuantityGrammar;

/** Small parts of a plan. */
final class GivenPlan {
  private GivenPlan() {}

  static Timing date(String written) {
    return TimingGrammar.read(written, new FiscalYear(2019)).found().orElseThrow();
  }

  static Goal goal(String id) {
    return new QualitativeGoal(new Id(id), Prose.line(id), IndicatorKind.OUTCOME, Counting.COUNTED);
  }

  static Action action(String id, String... goals) {
    return new Action(
        new Id(id),
        Counting.COUNTED,
        Prose.line(id),
        Arrays.stream(goals).map(GivenPlan::goal).toList());
  }

  static Initiative initiative(String id, Action... actions) {
    return new Initiative(new Id(id), id, Prose.EMPTY, List.of(actions));
  }

  static Result result(String goal) {
    return new Result.Judged(new Id(goal), Optional.empty(), "◎", Prose.EMPTY, Prose.EMPTY);
  }

  static Progress progress(String asOf, ActionProgress... entries) {
    return new Progress(date(asOf), List.of(entries));
  }

  static ActionProgress entry(String action, Result... results) {
    return new ActionProgress(new Id(action), Prose.EMPTY, List.of(results));
  }

  static Theme theme(int number, List<Initiative> initiatives, Progress... progress) {
    return new Theme(
        new Id("theme"), number, "題", "部", Prose.EMPTY, initiatives, List.of(progress));
  }

  static Measure measure(
      Optional<String> target, Optional<String> previous, Optional<String> baseline) {
    return new Measure(
        Optional.empty(),
        target.map(written -> TargetGrammar.read(written).found().orElseThrow()),
        previous.map(written -> QuantityGrammar.readFigure(written).found().orElseThrow()),
        baseline.map(written -> QuantityGrammar.readFigure(written).found().orElseThrow()));
  }
}
