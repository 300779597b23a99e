package report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.Timing;
import report.form.FormRow.Line;
import report.form.FormRow.Printed;
import report.plan.Actual;
import report.plan.Comparative;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Measure;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Reported;
import report.plan.Result;
import report.plan.Target;
import report.plan.Trajectory;
import report.prose.ProseText;
import report.quantity.Figure;
import report.quantity.Unit;

/** The rows about the goals of a theme, a row for each measure. */
final class GoalLines {
  private final FormRequest request;
  private final FormValues values;
  private final Optional<Reported> earlier;
  private final FirstValues first;

  /**
   * Rows of a theme.
   *
   * @param values what its files say
   * @param earlier what was reported before the date of the form; empty if nothing
   */
  GoalLines(FormRequest request, FormValues values, Optional<Reported> earlier) {
    this.request = request;
    this.values = values;
    this.earlier = earlier;
    this.first = new FirstValues(request.texts());
  }

  /**
   * The rows of a goal.
   *
   * @param mark what is written behind its name, if it is not counted
   */
  List<FormRow> of(GoalOwner owner, Goal goal, String mark) {
    String name = first.name(owner.theme(), goal, ProseText.of(goal.text())) + mark;
    if (!(goal instanceof NumericGoal numeric)) {
      return List.of(line(owner, goal, 1, name, mark.isEmpty()));
    }
    List<FormRow> rows = new ArrayList<>();
    for (int i = 0; i < numeric.measures().size(); i++) {
      Optional<String> measure = numeric.measures().get(i).name();
      String words =
          numeric.measures().size() == 1
              ? name
              : request
                  .texts()
                  .get(
                      i == 0 ? "measure.first" : "measure",
                      name,
                      measure.orElse(String.valueOf(i + 1)));
      rows.add(line(owner, goal, i + 1, words, mark.isEmpty()));
    }
    return rows;
  }

  private Line line(GoalOwner owner, Goal goal, int number, String name, boolean isCounted) {
    RowKey key = RowKey.of(owner, new RowKey.Measure(goal.id(), number));
    Map<Printed, String> printed = new EnumMap<>(Printed.class);
    printed.put(Printed.NAME, name);
    printed.put(Printed.TARGET, first.target(owner.theme(), goal, number, target(goal, number)));
    if (goal instanceof NumericGoal numeric) {
      printed.put(Printed.PREVIOUS, previous(numeric.measures().get(number - 1)));
    }
    earlier(goal, number).ifPresent(text -> printed.put(Printed.EARLIER, text));
    Map<FormColumn, String> bases = new LinkedHashMap<>();
    columns(goal, number).stream()
        .filter(column -> values.isAsked(key, column))
        .forEach(column -> bases.put(column, values.of(key, column)));
    return new Line(
        key,
        printed,
        bases,
        due(goal, number, isCounted),
        unit(goal, number),
        request.isProgress() && goal instanceof Milestone milestone
            ? milestone.steps().orElse(0)
            : 0);
  }

  private List<FormColumn> due(Goal goal, int number, boolean isCounted) {
    return switch (request.kind()) {
      case PROGRESS -> isCounted && isDue(goal) ? owed(goal) : List.of();
      case PLAN -> isUndecided(goal, number) ? List.of(FormColumn.TARGET) : List.of();
    };
  }

  private static boolean isUndecided(Goal goal, int number) {
    return goal instanceof NumericGoal numeric
        && numeric
            .measures()
            .get(number - 1)
            .target()
            .filter(Target.Undecided.class::isInstance)
            .isPresent();
  }

  /** The columns to fill in; those of the goal as a whole stand in its first row. */
  private List<FormColumn> columns(Goal goal, int number) {
    return request.isProgress() ? ofResults(goal, number) : ofPlan(goal, number);
  }

  private static List<FormColumn> ofResults(Goal goal, int number) {
    Stream<FormColumn> own =
        goal instanceof NumericGoal
            ? Stream.of(FormColumn.ACTUAL, FormColumn.STATE)
            : goal instanceof Milestone milestone
                ? Stream.concat(
                    milestone.steps().stream().map(steps -> FormColumn.STEPS),
                    Stream.of(FormColumn.COMPLETED))
                : Stream.of(FormColumn.RATING);
    return number > 1
        ? own.toList()
        : Stream.concat(own, Stream.of(FormColumn.REASON, FormColumn.NEXT, FormColumn.REMARK))
            .toList();
  }

  private static List<FormColumn> ofPlan(Goal goal, int number) {
    List<FormColumn> columns = new ArrayList<>();
    if (number == 1) {
      columns.add(FormColumn.NAME);
    }
    if (goal instanceof NumericGoal) {
      columns.add(FormColumn.TARGET);
    } else if (goal instanceof Milestone) {
      columns.add(FormColumn.DUE);
    }
    return columns;
  }

  /** The cells of which one has to be filled in once a goal is due. */
  private static List<FormColumn> owed(Goal goal) {
    if (goal instanceof NumericGoal) {
      return List.of(FormColumn.ACTUAL, FormColumn.STATE);
    }
    return List.of(goal instanceof Milestone ? FormColumn.COMPLETED : FormColumn.RATING);
  }

  /** Figures and ratings are due at the end of the year, as the list of what is missing says. */
  private boolean isDue(Goal goal) {
    LocalDate due =
        goal instanceof Milestone milestone
            ? milestone.due().last()
            : request.book().year().lastDay();
    return !due.isAfter(request.asOf().last());
  }

  private static String unit(Goal goal, int number) {
    return goal instanceof NumericGoal numeric
        ? Optional.of(numeric.measures().get(number - 1).unit()).map(Unit::name).orElse("")
        : "";
  }

  private String target(Goal goal, int number) {
    if (goal instanceof Milestone milestone) {
      String due = milestone.due().written();
      return milestone.steps().map(all -> request.texts().get("due.steps", due, all)).orElse(due);
    }
    return goal instanceof NumericGoal numeric ? target(numeric.measures().get(number - 1)) : "";
  }

  /** This year's target, or else the last one that was due, or the final one, with its year. */
  private static String target(Measure measure) {
    Optional<Trajectory.End> other =
        measure.course().earlier().isEmpty()
            ? measure.course().end()
            : Optional.of(measure.course().earlier().get(measure.course().earlier().size() - 1));
    return measure
        .target()
        .map(Target::written)
        .or(() -> other.map(end -> end.target().written() + "（" + end.period().code() + "）"))
        .orElse("");
  }

  /** Last year's figure, or the words in its place. */
  static String previous(Measure measure) {
    Comparative beside = measure.beside().previous();
    return measure
        .past()
        .lastBook()
        .map(known -> known.actual().written())
        .or(() -> measure.previous().map(Figure::written))
        .orElse(beside.word());
  }

  /** What the last report of this year says. */
  private Optional<String> earlier(Goal goal, int number) {
    return earlier
        .flatMap(
            all ->
                all.progress()
                    .results()
                    .filter(result -> result.goal().equals(goal.id()))
                    .findFirst())
        .flatMap(result -> said(result, number));
  }

  private static Optional<String> said(Result result, int number) {
    if (result instanceof Result.Numeric numeric) {
      List<Actual> actuals = numeric.actuals();
      return number > actuals.size()
          ? Optional.empty()
          : Optional.of(actuals.get(number - 1).written());
    }
    return result instanceof Result.Done done
        ? done.done().map(Timing::written).or(() -> done.steps().map(String::valueOf))
        : Optional.of(((Result.Judged) result).rating());
  }

  /** A row for an amount of money. */
  Line amount(RowKey key, String budget) {
    RowKey.Money money = (RowKey.Money) key.subject();
    Map<Printed, String> printed = new EnumMap<>(Printed.class);
    String name = request.texts().get("money." + money.kind().key());
    printed.put(
        Printed.NAME,
        money.item().isEmpty() ? name : request.texts().get("money.item", name, money.item()));
    if (!budget.isEmpty()) {
      printed.put(Printed.TARGET, request.texts().get("money.budget", budget));
    }
    return new Line(
        key,
        printed,
        Map.of(FormColumn.AMOUNT, values.of(key, FormColumn.AMOUNT)),
        List.of(),
        "",
        0);
  }

  /** An empty row of the free area. */
  Line proposal(RowKey key) {
    Map<FormColumn, String> bases = new LinkedHashMap<>();
    Stream.of(
            FormColumn.NAME,
            FormColumn.TARGET,
            FormColumn.PREVIOUS,
            FormColumn.REASON,
            FormColumn.PLACE,
            FormColumn.REMARK)
        .forEach(column -> bases.put(column, ""));
    return new Line(key, Map.of(), bases, List.of(), "", 0);
  }
}
