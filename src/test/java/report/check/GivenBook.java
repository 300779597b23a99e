package report.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Source;
import report.finding.Span;
import report.plan.Action;
import report.plan.ActionProgress;
import report.plan.Actual;
import report.plan.Book;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.Id;
import report.plan.IndicatorKind;
import report.plan.Initiative;
import report.plan.Measure;
import report.plan.Method;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Progress;
import report.plan.QualitativeGoal;
import report.plan.RatePolicy;
import report.plan.RatingScheme;
import report.plan.Result;
import report.plan.TargetGrammar;
import report.plan.Term;
import report.plan.Theme;
import report.prose.Prose;
import report.quantity.Figure;
import report.quantity.QuantityGrammar;

/** Small books of the fiscal year R1 and the year before, and what is found in them. */
final class GivenBook {
  static final FiscalYear R1 = new FiscalYear(2019);
  static final FiscalYear H30 = new FiscalYear(2018);
  static final String YEAR_END = "R2.3月末";

  private GivenBook() {}

  static Timing date(String written) {
    return TimingGrammar.read(written, R1).found().orElseThrow();
  }

  private static Figure figure(String written) {
    return QuantityGrammar.readFigure(written).found().orElseThrow();
  }

  static Measure measure(String target, String previous, String baseline) {
    return new Measure(
        Optional.empty(),
        given(target).map(written -> TargetGrammar.read(written).found().orElseThrow()),
        given(previous).map(GivenBook::figure),
        given(baseline).map(GivenBook::figure));
  }

  private static Optional<String> given(String written) {
    return Optional.of(written).filter(text -> !text.isEmpty());
  }

  /** A goal whose id is its name. */
  static NumericGoal goal(String id, Optional<Method> method, Measure measure) {
    return goal(id, id, Counting.COUNTED, method, measure);
  }

  static NumericGoal goal(
      String id, String name, Counting counting, Optional<Method> method, Measure measure) {
    return new NumericGoal(
        new Id(id),
        Prose.line(name),
        IndicatorKind.OUTCOME,
        counting,
        List.of(measure),
        method,
        Optional.empty(),
        Prose.EMPTY);
  }

  static NumericGoal goal(String id, String target) {
    return goal(id, Optional.empty(), measure(target, "", ""));
  }

  static Milestone milestone(String id, String due) {
    return new Milestone(
        new Id(id),
        Prose.line(id),
        IndicatorKind.OUTCOME,
        Counting.COUNTED,
        date(due),
        Prose.EMPTY);
  }

  static QualitativeGoal state(String id) {
    return new QualitativeGoal(new Id(id), Prose.line(id), IndicatorKind.OUTCOME, Counting.COUNTED);
  }

  static Result actual(String goal, String actual) {
    return actual(goal, new Actual.Known(figure(actual), Actual.Certainty.FINAL), "", "");
  }

  static Result actual(String goal, Actual actual, String reason, String next) {
    return new Result.Numeric(
        new Id(goal),
        Optional.empty(),
        List.of(actual),
        Optional.empty(),
        Prose.EMPTY,
        Prose.line(reason),
        Prose.line(next),
        Optional.empty(),
        List.of());
  }

  static Result actual(String goal, String actual, String reason, String next) {
    return actual(goal, new Actual.Known(figure(actual), Actual.Certainty.FINAL), reason, next);
  }

  static Result done(String goal, String date) {
    return new Result.Done(
        new Id(goal), Optional.empty(), given(date).map(GivenBook::date), Prose.EMPTY, Prose.EMPTY);
  }

  static Result judged(String goal, String symbol, String evidence) {
    return new Result.Judged(
        new Id(goal), Optional.empty(), symbol, Prose.line(evidence), Prose.EMPTY);
  }

  /** A report on the action {@code act}. */
  static Progress report(String asOf, Result... results) {
    return new Progress(
        date(asOf),
        List.of(new ActionProgress(new Id("act"), Prose.EMPTY, Arrays.asList(results))));
  }

  /** A theme with one action, {@code act}. */
  static Theme theme(String id, int number, List<Goal> goals, Progress... reports) {
    return theme(id, number, Counting.COUNTED, "取組" + id, goals, reports);
  }

  static Theme theme(
      String id,
      int number,
      Counting counting,
      String text,
      List<Goal> goals,
      Progress... reports) {
    Action action = new Action(new Id("act"), counting, Prose.line(text), goals);
    Initiative one = new Initiative(new Id("one"), "支援", Prose.EMPTY, List.of(action));
    return new Theme(
        new Id(id), number, "題" + id, "部", Prose.EMPTY, List.of(one), Arrays.asList(reports));
  }

  static Book book(FiscalYear year, String asOf, List<Term> terms, Theme... themes) {
    return new Book(
        year,
        "市",
        "冊子",
        date(asOf),
        1,
        RatingScheme.STANDARD,
        RatePolicy.DEFAULT,
        terms,
        Arrays.asList(themes));
  }

  /** A book of R1 as of a date. */
  static Book book(String asOf, Theme... themes) {
    return book(R1, asOf, List.of(), themes);
  }

  /** A book of R1 as of the end of the year, of one theme with one action. */
  static Book book(List<Goal> goals, Progress... reports) {
    return book(YEAR_END, theme("theme-1", 1, goals, reports));
  }

  /** What is found in the first of some books, whose parts all have places; nothing is a draft. */
  static List<String> found(Book... books) {
    return lines(findings(new Consequences(Map.of()), books));
  }

  /** A finding as its sentence and what that names. */
  static List<String> lines(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      lines.add((finding.sentence() + " " + String.join(", ", finding.arguments())).strip());
    }
    return lines;
  }

  static List<Finding> findings(Consequences consequences, Book... books) {
    Findings findings = new Findings();
    new BookCheck(Arrays.asList(books), new OnLines(), consequences, Map.of(), Map.of())
        .check(books[0], findings);
    return findings.sorted();
  }

  /** Each part stands on a line of its own, results and reports in another file than the rest. */
  private static final class OnLines implements Places {
    private static final Source PLAN = source("R1/theme-1/plan.yaml");
    private static final Source REPORT = source("R1/theme-1/progress/2020-03.yaml");

    private final Map<Object, Span> places = new HashMap<>();

    private static Source source(String path) {
      return new Source(path, Collections.nCopies(100, "key: value"));
    }

    @Override
    public Optional<Span> of(Object part) {
      boolean isReported =
          part instanceof Result || part instanceof Progress || part instanceof ActionProgress;
      return Optional.of(
          places.computeIfAbsent(
              part, any -> Span.of(isReported ? REPORT : PLAN, places.size() + 1, 1, 3)));
    }
  }
}
