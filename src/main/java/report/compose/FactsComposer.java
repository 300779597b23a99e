package report.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import report.calendar.ReferencePeriod;
import report.calendar.Timing;
import report.document.Brackets;
import report.document.Fact;
import report.document.FactChanges;
import report.document.Labels;
import report.document.RateMark;
import report.document.Value;
import report.plan.Actual;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Id;
import report.plan.Initiative;
import report.plan.Measure;
import report.plan.Target;
import report.plan.Theme;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.rate.Assessment;
import report.rate.MeasureRate;
import report.rate.Outcome;
import report.rate.RatePrinter;
import report.rate.Rated;

/** Draws the facts of goals: the rows of the 総括表 and of the data. */
final class FactsComposer {
  private final Labels labels;
  private final RatePrinter printer;
  private final RateMarks marks;
  private final FigurePrinter printed;
  private final FactPeriods periods;

  FactsComposer(Labels labels, RatePrinter printer, FigurePrinter printed) {
    this.labels = labels;
    this.printer = printer;
    this.marks = new RateMarks(labels, printer, printed);
    this.printed = printed;
    this.periods = new FactPeriods(labels, printer, printed);
  }

  /**
   * The facts of a goal.
   *
   * @param changes what was changed of it and its result
   * @param earlier the date of the report that its result comes from, if that is not the latest
   */
  List<Fact> of(
      GoalOwner owner, Assessment assessment, Optional<Timing> earlier, FactChanges changes) {
    List<RateMark> said = marks.of(assessment);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      Figures figures =
          assessment instanceof Assessment.OfFigures of
              ? figures(of.measures().get(i))
              : dates(assessment);
      Fact.Years years =
          assessment instanceof Assessment.OfFigures of
              ? periods.years(of.goal(), of.goal().measures().get(i), of.measures().get(i))
              : assessment instanceof Assessment.OfMilestone of
                  ? periods.years(of.goal())
                  : Fact.Years.NONE;
      Fact.Periods beside =
          assessment instanceof Assessment.OfFigures of
              ? periods.periods(of.measures().get(i))
              : Fact.Periods.NONE;
      facts.add(
          fact(
              owner,
              assessment.goal(),
              said.get(i),
              figures.of(earlier.map(this::on), labels.brackets()),
              years.reported(earlier.map(Timing::written).orElse(""), changes),
              beside));
    }
    return facts;
  }

  /** The values of a fact other than texts. */
  private record Figures(
      String unit,
      Value previous,
      Value baseline,
      Value target,
      Value actual,
      String method,
      Optional<BigDecimal> percent,
      Optional<BigDecimal> previousPercent) {

    /** The same with the date of an earlier report after the actual. */
    Figures of(Optional<String> report, Brackets brackets) {
      return report
          .map(
              date ->
                  new Figures(
                      unit,
                      previous,
                      baseline,
                      target,
                      actual.plus(date, brackets),
                      method,
                      percent,
                      previousPercent))
          .orElse(this);
    }
  }

  private String on(Timing report) {
    return labels.get("asOf", report.written());
  }

  private Fact fact(
      GoalOwner owner,
      Goal goal,
      RateMark mark,
      Figures figures,
      Fact.Years years,
      Fact.Periods periods) {
    Theme theme = owner.theme();
    return new Fact(
        theme.id().text(),
        theme.number(),
        theme.title(),
        labels.list(theme.departments()),
        owner.initiative().map(initiative -> initiative.id().text()).orElse(""),
        owner.initiative().map(Initiative::title).orElseGet(() -> labels.get("goals.theme")),
        goal.id().text(),
        PlainText.of(goal.text()),
        labels.get(GoalPieces.typeOf(goal)),
        labels.get("indicator." + goal.kind().name()),
        mark.measure(),
        figures.unit(),
        figures.previous(),
        figures.baseline(),
        figures.target(),
        figures.actual(),
        figures.method(),
        mark.rate(),
        figures.percent(),
        figures.previousPercent(),
        mark.rating(),
        mark.outcome(),
        mark.word(),
        mark.remark(),
        years,
        periods,
        labels.list(owner.departments(goal)),
        theme.links().of(goal.id()).stream().map(Id::text).collect(Collectors.joining(" ")),
        mark.brief());
  }

  private Figures figures(MeasureRate rate) {
    Measure measure = rate.measure();
    return new Figures(
        labels.unit(measure.unit().name()),
        value(measure.previous(), EarlierFigures.previous(measure, printed)),
        value(measure.baseline(), EarlierFigures.baseline(measure, labels, printed)),
        target(rate),
        rate.actual().map(actual -> value(actual, printed)).orElse(Value.NONE),
        rate.exact().map(exact -> labels.get(rate.method().label())).orElse(""),
        rate.exact()
            .filter(exact -> rate.outcome() != Outcome.IN_PROGRESS)
            .map(exact -> printer.percent(exact, rate.met())),
        rate.rated().flatMap(Rated::previous).map(exact -> printer.percent(exact, true)));
  }

  /** The target used, with its year if that is not this year's. */
  private Value target(MeasureRate rate) {
    Measure measure = rate.measure();
    Value own = measure.target().map(this::value).orElse(Value.NONE);
    if (measure.target().isPresent()) {
      return used(own, rate);
    }
    return measure
        .course()
        .end()
        .map(
            end ->
                Value.text(printed.of(end.target()))
                    .plus(labels.code(end.period().code()), labels.brackets()))
        .orElse(own);
  }

  /** The target used; with its period, unless that is part of its text. */
  private Value used(Value own, MeasureRate rate) {
    return rate.targetPeriod()
        .map(ReferencePeriod::code)
        .map(labels::code)
        .filter(code -> !own.printed().contains(code))
        .map(code -> own.plus(code, labels.brackets()))
        .orElse(own);
  }

  private Figures dates(Assessment assessment) {
    boolean milestone = assessment instanceof Assessment.OfMilestone;
    return new Figures(
        "",
        Value.NONE,
        Value.NONE,
        assessment instanceof Assessment.OfMilestone of ? value(of.goal().due()) : Value.NONE,
        assessment instanceof Assessment.OfMilestone of
            ? of.result()
                .flatMap(result -> result.done())
                .map(FactsComposer::value)
                .orElse(Value.NONE)
            : Value.NONE,
        labels.get(milestone ? "method.milestone" : "method.judged"),
        Optional.empty(),
        Optional.empty());
  }

  static Value value(Actual actual, FigurePrinter printed) {
    Optional<BigDecimal> number =
        actual instanceof Actual.Known known
            ? Optional.of(known.figure().value())
            : Optional.empty();
    return new Value(printed.of(actual), number, Optional.empty());
  }

  static Value value(Timing date) {
    return new Value(date.written(), Optional.empty(), Optional.of(date.last()));
  }

  private static Value value(Optional<Figure> figure, Optional<String> printed) {
    return printed
        .map(text -> new Value(text, figure.map(Figure::value), Optional.empty()))
        .orElse(Value.NONE);
  }

  private Value value(Target target) {
    Optional<BigDecimal> number =
        target instanceof Target.Amount amount ? number(amount.quantity()) : Optional.empty();
    return new Value(printed.of(target), number, Optional.empty());
  }

  /** A range has two numbers, so a machine reads none. */
  static Optional<BigDecimal> number(Quantity quantity) {
    if (quantity instanceof Interval) {
      return Optional.empty();
    }
    return Optional.of(
        quantity instanceof Limit limit ? limit.bound().value() : ((Figure) quantity).value());
  }
}
