package report.read.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.Measure;
import report.plan.Method;
import report.plan.Past;
import report.plan.Target;
import report.plan.Trajectory;
import report.quantity.Figure;
import report.read.field.Amount;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.FiscalYearField;
import report.read.field.MeasureCount;
import report.read.field.Placed;
import report.read.field.QuantityReader;
import report.read.field.Scope;
import report.read.tree.Node;

/**
 * Reads the measures of a numeric goal: the target, last year's figure and baseline of each, and
 * its trajectory.
 */
final class MeasuresReader {
  /** The fields that contain one value per measure. */
  static final List<String> FIELDS =
      List.of("target", "targets", "previous", "baseline", "measures", "revised", "baselineYear");

  private final Fields fields;
  private final Findings findings;
  private final Optional<YearlyTargets> yearly;
  private final Optional<MeasureColumn<Target>> targets;
  private final Optional<MeasureColumn<Target>> end;
  private final Optional<MeasureColumn<Figure>> previous;
  private final Optional<MeasureColumn<DatedFigure>> dated;
  private final Optional<MeasureColumn<Figure>> baseline;
  private final List<YearlyTargets.Yearly> earlier;
  private final Optional<MeasureColumn<String>> names;
  private final List<RevisionsReader.Change> changes;
  private final Optional<FiscalYear> baselineYear;
  private final LastYearsFigures lastYear;

  MeasuresReader(Fields fields, Scope scope) {
    this.fields = fields;
    this.findings = scope.findings();
    this.yearly = YearlyTargets.read(fields, scope);
    this.targets =
        column("target", quantities("target")::target).or(() -> yearly.flatMap(YearlyTargets::now));
    this.end = yearly.flatMap(YearlyTargets::end).map(YearlyTargets.Yearly::targets);
    this.earlier = yearly.map(YearlyTargets::earlier).orElse(List.of());
    this.previous = figures("previous", scope).map(column -> column.map(DatedFigure::figure));
    previous.ifPresent(
        column ->
            column
                .cells()
                .forEach(cell -> cell.value().ifPresent(f -> scope.origins().add(f, cell.span()))));
    this.dated = figures("baseline", scope);
    this.baseline = dated.map(column -> column.map(DatedFigure::figure));
    this.names = column("measures", this::name);
    this.changes = new RevisionsReader(scope).read(fields);
    this.baselineYear =
        fields
            .value("baselineYear")
            .flatMap(node -> FiscalYearField.of(node, "baselineYear", findings))
            .filter(this::isBeforeEnd);
    this.lastYear =
        fields.has("previous")
            ? LastYearsFigures.NONE
            : LastYearsFigures.of(fields, (int) measures().count(), scope);
  }

  private QuantityReader quantities(String field) {
    return new QuantityReader(findings, () -> MeasureCount.ofOthers(fields, field));
  }

  private <T> Optional<MeasureColumn<T>> column(
      String field, BiFunction<Node, String, Optional<T>> reader) {
    return fields.value(field).map(node -> MeasureColumn.of(node, field, reader, findings));
  }

  private Optional<MeasureColumn<DatedFigure>> figures(String field, Scope scope) {
    return column(
        field,
        (node, name) ->
            DatedFigure.read(node, name, scope, () -> MeasureCount.ofOthers(fields, field)));
  }

  private Optional<String> name(Node node, String field) {
    return Expect.line(node, field, findings);
  }

  private boolean isBeforeEnd(FiscalYear year) {
    Optional<FiscalYear> last = yearly.flatMap(YearlyTargets::end).map(YearlyTargets.Yearly::year);
    boolean before = last.map(end -> year.compareTo(end) < 0).orElse(true);
    if (!before) {
      Stream.of("baselineYear", "baseline")
          .flatMap(key -> fields.keySpan(key).stream())
          .findFirst()
          .ifPresent(
              span ->
                  findings.add(
                      Finding.of(Rule.NOT_A_FISCAL_YEAR, span, year.code(), last.get().code())
                          .withMessage("P003.not-before-end")));
    }
    return before;
  }

  /** The measures; empty if a figure could not be read or the lists do not match. */
  Optional<List<Measure>> read() {
    List<MeasureColumn<?>> columns = columns().toList();
    boolean broken =
        columns.isEmpty()
            || FIELDS.stream().anyMatch(fields::isBroken)
            || (fields.has("baselineYear") && baselineYear.isEmpty());
    long misfits =
        columns.stream().filter(column -> !column.fits(columns.get(0), findings)).count();
    long differing = misfits > 0 ? 0 : measures().filter(this::unitsDiffer).count();
    boolean isRead = columns.stream().allMatch(MeasureColumn::isRead);
    return broken || misfits + differing > 0 || !isRead
        ? Optional.empty()
        : Optional.of(measures().mapToObj(this::measure).toList());
  }

  /** For each measure, the figure that determines its unit, if there is one. */
  List<Optional<Amount>> units() {
    return measures().mapToObj(i -> amounts(i).stream().findFirst()).toList();
  }

  /**
   * Reports the first target of each measure without a condition whose earlier figure is on the
   * wrong side according to its method.
   *
   * @param chosen the method that the goal chooses, if any
   */
  void checkSides(Optional<Method> chosen) {
    SideCheck check = new SideCheck(chosen, findings);
    measures()
        .forEach(
            measure ->
                Stream.of(baseline, previous)
                    .flatMap(Optional::stream)
                    .flatMap(column -> column.at(measure).stream())
                    .findFirst()
                    .ifPresentOrElse(
                        earlier -> check.check(targets(measure), earlier),
                        () ->
                            taken(measure)
                                .map(LastYearsFigures::figure)
                                .ifPresent(
                                    last ->
                                        check.checkLastBook(
                                            targets(measure), last, lastYear.target(measure)))));
  }

  /** The targets of a measure: of this year, or of each year. */
  private List<Placed<Target>> targets(int measure) {
    return yearly
        .map(YearlyTargets::all)
        .filter(all -> !fields.has("target"))
        .orElseGet(() -> targets.stream().toList())
        .stream()
        .flatMap(column -> column.at(measure).stream())
        .toList();
  }

  private Stream<MeasureColumn<?>> columns() {
    return Stream.concat(
        Stream.of(targets, end, previous, baseline, names)
            .<MeasureColumn<?>>flatMap(Optional::stream),
        Stream.concat(
            earlier.stream().map(YearlyTargets.Yearly::targets),
            changes.stream().map(RevisionsReader.Change::from)));
  }

  private IntStream measures() {
    int count =
        Stream.concat(
                Stream.of(targets, end, previous, baseline)
                    .<MeasureColumn<?>>flatMap(Optional::stream),
                earlier.stream().map(YearlyTargets.Yearly::targets))
            .mapToInt(MeasureColumn::size)
            .findFirst()
            .orElse(0);
    return IntStream.range(0, count);
  }

  private List<Amount> amounts(int measure) {
    List<Amount> amounts = written(measure);
    taken(measure).map(LastYearsFigures::figure).map(Amount::of).ifPresent(amounts::add);
    return amounts;
  }

  /** Last year's actual from its book, if this plan does not give the figure. */
  private Optional<Placed<Past.Published>> taken(int measure) {
    return lastYear.at(measure, written(measure).stream().findFirst().map(Amount::unit));
  }

  private List<Amount> written(int measure) {
    List<Amount> amounts = new ArrayList<>();
    Stream.concat(
            Stream.of(targets, end).flatMap(Optional::stream),
            Stream.concat(
                earlier.stream().map(YearlyTargets.Yearly::targets),
                changes.stream().map(RevisionsReader.Change::from)))
        .flatMap(column -> column.at(measure).stream())
        .flatMap(target -> Amount.ofTarget(target).stream())
        .forEach(amounts::add);
    Stream.of(previous, baseline)
        .flatMap(Optional::stream)
        .flatMap(column -> column.at(measure).stream())
        .map(Amount::of)
        .forEach(amounts::add);
    return amounts;
  }

  private boolean unitsDiffer(int measure) {
    List<Amount> amounts = amounts(measure);
    return amounts.stream().skip(1).filter(a -> !a.hasUnitOf(amounts.get(0), findings)).count() > 0;
  }

  private Measure measure(int index) {
    Optional<Past.Published> last = taken(index).map(Placed::value);
    return new Measure(
        value(names, index),
        value(targets, index),
        value(previous, index).or(() -> last.map(known -> known.actual().figure())),
        value(baseline, index),
        new Trajectory(baselineYear(index), end(index), earlier(index)),
        changes.stream().flatMap(change -> change.of(index).stream()).toList(),
        new Past(last, List.of()));
  }

  /** The year of a baseline: that of its key, or else the one after its figure. */
  private Optional<FiscalYear> baselineYear(int index) {
    return baselineYear.or(
        () -> value(dated, index).flatMap(DatedFigure::year).filter(this::isBeforeEnd));
  }

  private Optional<Trajectory.End> end(int index) {
    return yearly.flatMap(YearlyTargets::end).flatMap(last -> target(last, index));
  }

  private List<Trajectory.End> earlier(int index) {
    return earlier.stream().flatMap(year -> target(year, index).stream()).toList();
  }

  private static Optional<Trajectory.End> target(YearlyTargets.Yearly yearly, int index) {
    return value(Optional.of(yearly.targets()), index)
        .filter(Target.Amount.class::isInstance)
        .map(target -> ((Target.Amount) target).quantity())
        .map(quantity -> new Trajectory.End(yearly.year(), quantity));
  }

  private static <T> Optional<T> value(Optional<MeasureColumn<T>> column, int measure) {
    return column.flatMap(c -> c.at(measure)).map(Placed::value);
  }
}
