package report.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.compose.prospect.ProspectComposer;
import report.document.Labels;
import report.document.RateMark;
import report.document.TrendPart;
import report.document.TrendPart.Move;
import report.document.Value;
import report.plan.Book;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.Id;
import report.plan.Result;
import report.plan.Target;
import report.plan.Theme;
import report.plan.Trajectory;
import report.rate.Assessment;
import report.rate.MeasureRate;
import report.rate.Outcome;
import report.rate.Preference;
import report.rate.RatePrinter;
import report.series.Break;
import report.series.GoalSeries;
import report.series.GoalYear;
import report.series.MeasureSeries;
import report.series.MeasureYear;
import report.series.Movement;
import report.series.Point;
import report.series.ThemeLineage;

/** Composes goals over the years; the figures of each year in the style of its own book. */
final class TrendComposer {
  private final Labels labels;
  private final Optional<ProspectComposer> prospects;

  TrendComposer(Labels labels, Optional<ProspectComposer> prospects) {
    this.labels = labels;
    this.prospects = prospects;
  }

  /**
   * The goals of a theme over the years.
   *
   * @param parts all of them; shown are those that an earlier book has too, or of which a prospect
   *     is asked
   * @param prospects what is said of the final targets of goals, by measure
   * @param counts how they moved
   */
  record Trends(
      List<TrendPart> parts, Map<Id, List<TrendPart.Prospect>> prospects, TrendCounts counts) {
    /** What is said of the final targets of a goal, by measure. */
    List<TrendPart.Prospect> of(Goal goal) {
      return prospects.getOrDefault(goal.id(), List.of());
    }
  }

  /** How the goals of a theme moved; nothing is composed for it where no trend is shown. */
  static TrendCounts counts(Theme theme, ThemeTools tools, ThemeAssessments assessments) {
    return tools.lineage().isFirst() && tools.prospects().isEmpty()
        ? new TrendCounts(tools.prospectWords())
        : of(theme, tools, assessments).counts();
  }

  /** Composes the goals of a theme over the years. */
  static Trends of(Theme theme, ThemeTools tools, ThemeAssessments assessments) {
    Trends trends =
        new Trends(new ArrayList<>(), new HashMap<>(), new TrendCounts(tools.prospectWords()));
    ThemeLineage lineage = tools.lineage().of(theme);
    TrendComposer composer = new TrendComposer(tools.labels(), tools.prospects());
    PrintedOrder.owners(theme)
        .forEach(
            owner -> {
              for (Goal goal : owner.goals()) {
                boolean isCounted = owner.counting().around(goal.counting()) == Counting.COUNTED;
                composer.add(
                    lineage.of(owner, goal, assessments.of(goal)),
                    assessments.result(goal),
                    isCounted,
                    trends);
              }
            });
    return trends;
  }

  private void add(GoalSeries series, Optional<Result> result, boolean isCounted, Trends trends) {
    List<TrendPart> parts = of(series, result);
    boolean isShown =
        series.isOfSeveralYears() || parts.stream().anyMatch(part -> part.prospect().isAsked());
    trends.parts().addAll(isShown ? parts.stream().map(TrendPart::shown).toList() : parts);
    if (isShown) {
      trends
          .prospects()
          .put(series.now().goal().id(), parts.stream().map(TrendPart::prospect).toList());
      trends.counts().add(series, parts, isCounted);
    }
  }

  /** A part for each measure, or one for a milestone or qualitative goal. */
  private List<TrendPart> of(GoalSeries series, Optional<Result> result) {
    return series.measures().isEmpty()
        ? List.of(
            part(
                series,
                "",
                "",
                judged(series),
                Optional.empty(),
                prospects.map(of -> of.of(series)).orElse(TrendPart.Prospect.NONE),
                TrendPart.Better.UNKNOWN))
        : series.measures().stream().map(measure -> part(series, measure, result)).toList();
  }

  private TrendPart part(GoalSeries series, MeasureSeries measure, Optional<Result> result) {
    String name = marks(series.now()).get(measure.now().place()).measure();
    return part(
        series,
        name,
        measure.now().unit().map(unit -> labels.unit(unit.name())).orElse(""),
        years(measure),
        measure.movement(),
        prospects.map(of -> of.of(measure, result)).orElse(TrendPart.Prospect.NONE),
        better(measure.now()));
  }

  private static TrendPart.Better better(MeasureYear now) {
    return Preference.of(now.goal(), now.measure())
        .map(
            better ->
                better instanceof Preference.Larger
                    ? TrendPart.Better.HIGHER
                    : better instanceof Preference.Smaller
                        ? TrendPart.Better.LOWER
                        : TrendPart.Better.UNKNOWN)
        .orElse(TrendPart.Better.UNKNOWN);
  }

  private TrendPart part(
      GoalSeries series,
      String measure,
      String unit,
      List<TrendPart.TrendYear> years,
      Optional<Movement> movement,
      TrendPart.Prospect prospect,
      TrendPart.Better better) {
    Theme theme = series.now().owner().theme();
    Move move = movement.map(TrendComposer::move).orElse(Move.UNKNOWN);
    return new TrendPart(
        theme.id().text(),
        theme.number(),
        theme.title(),
        series.now().goal().id().text(),
        PlainText.of(series.now().goal().text()),
        measure,
        unit,
        years,
        move,
        move == Move.UNKNOWN ? "" : labels.get("trend." + move.name()),
        prospect,
        series.now().goal().kind(),
        better,
        false);
  }

  private static Move move(Movement movement) {
    return switch (movement) {
      case IMPROVED -> Move.IMPROVED;
      case UNCHANGED -> Move.UNCHANGED;
      case WORSE -> Move.WORSE;
    };
  }

  private List<TrendPart.TrendYear> years(MeasureSeries series) {
    TreeMap<FiscalYear, TrendPart.TrendYear> years = new TreeMap<>();
    for (Point point : series.points()) {
      years.put(point.year(), year(point, series));
    }
    for (Break one : series.breaks()) {
      years.computeIfAbsent(
          one.year(), year -> year(new Point(year, Optional.empty(), Optional.empty()), series));
    }
    series.ahead().forEach(end -> years.put(end.year(), ahead(end, series.now())));
    return List.copyOf(years.values());
  }

  private TrendPart.TrendYear year(Point point, MeasureSeries series) {
    return new TrendPart.TrendYear(
        point.year().code(),
        point.year().start(),
        point.target().map(TrendComposer::value).orElse(Value.NONE),
        point
            .actual()
            .map(reached -> FactsComposer.value(reached.actual(), figures(reached.book())))
            .orElse(Value.NONE),
        point
            .actual()
            .flatMap(Point.Reached::result)
            .map(this::result)
            .orElse(TrendPart.TrendResult.NONE),
        point.actual().map(reached -> labels.get("trend.from." + reached.source())).orElse(""),
        series.breakBefore(point.year()).map(this::says).orElse(""));
  }

  private TrendPart.TrendYear ahead(Trajectory.End end, MeasureYear now) {
    return new TrendPart.TrendYear(
        end.year().code(),
        end.year().start(),
        new Value(
            figures(now.of().book()).of(end.target()),
            FactsComposer.number(end.target()),
            Optional.empty()),
        Value.NONE,
        TrendPart.TrendResult.NONE,
        "",
        "");
  }

  private static Value value(Point.Planned planned) {
    Optional<BigDecimal> number =
        planned.target() instanceof Target.Amount amount
            ? FactsComposer.number(amount.quantity())
            : Optional.empty();
    return new Value(figures(planned.book()).of(planned.target()), number, Optional.empty());
  }

  private TrendPart.TrendResult result(MeasureYear year) {
    MeasureRate rate = year.rate();
    RatePrinter printer = new RatePrinter(year.of().book().policy(), labels.rateSigns());
    return result(
        marks(year.of()).get(year.place()),
        rate.exact()
            .filter(exact -> rate.outcome() != Outcome.IN_PROGRESS)
            .map(exact -> printer.percent(exact, rate.met())));
  }

  private static TrendPart.TrendResult result(RateMark mark, Optional<BigDecimal> percent) {
    return new TrendPart.TrendResult(mark.rate(), percent, mark.rating(), mark.word());
  }

  private List<RateMark> marks(GoalYear year) {
    Book book = year.book();
    return new RateMarks(labels, new RatePrinter(book.policy(), labels.rateSigns()), figures(book))
        .of(year.assessment());
  }

  private static FigurePrinter figures(Book book) {
    return new FigurePrinter(book.style());
  }

  private String says(Break one) {
    FigureText texts = new FigureText(labels);
    List<String> said = new ArrayList<>();
    for (Break.Change change : one.changes()) {
      if (change instanceof Break.Change.OfUnit unit) {
        said.add(labels.get("trend.break.unit", texts.of(unit.from()), texts.of(unit.to())));
      } else if (change instanceof Break.Change.OfMethod method) {
        said.add(
            labels.get(
                "trend.break.method",
                labels.get(method.from().label()),
                labels.get(method.to().label())));
      }
    }
    return String.join(
        labels.get("trend.break.join"),
        Stream.concat(said.stream(), one.reason().stream()).toList());
  }

  /** The years of a goal without figures. */
  private List<TrendPart.TrendYear> judged(GoalSeries series) {
    TreeMap<FiscalYear, TrendPart.TrendYear> years = new TreeMap<>();
    series.years().forEach(year -> years.put(year.book().year(), judged(year)));
    return List.copyOf(years.values());
  }

  private TrendPart.TrendYear judged(GoalYear year) {
    Optional<Assessment.OfMilestone> milestone =
        year.assessment() instanceof Assessment.OfMilestone of ? Optional.of(of) : Optional.empty();
    return new TrendPart.TrendYear(
        year.book().year().code(),
        year.book().year().start(),
        milestone.map(of -> FactsComposer.value(of.goal().due())).orElse(Value.NONE),
        milestone
            .flatMap(Assessment.OfMilestone::result)
            .flatMap(result -> result.done())
            .map(FactsComposer::value)
            .orElse(Value.NONE),
        result(marks(year).get(0), Optional.empty()),
        labels.get("trend.from.RESULT"),
        "");
  }
}
