package report.read.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.Measure;
import report.plan.Method;
import report.plan.Past;
import report.plan.Target;
import report.plan.Trajectory;
import report.read.field.Amount;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.FiscalYearField;
import report.read.field.Placed;
import report.read.field.Scope;
import report.read.tree.Node;

/**
 * Reads the measures of a numeric goal: the target, last year's figure and baseline of each, and
 * its trajectory.
 */
final class MeasuresReader {
  /** The fields that contain one value per measure. */
  static final List<String> FIELDS =
      List.of(
          "target",
          "targets",
          "previous",
          "baseline",
          "measures",
          "revised",
          "baselineYear",
          History.FIELD);

  private final Fields fields;
  private final Scope scope;
  private final Findings findings;
  private final List<String> order;
  private final Optional<YearlyTargets> yearly;
  private final Optional<MeasureColumn<Target>> targets;
  private final Optional<MeasureColumn<Target>> end;
  private final EarlierFigures before;
  private final List<YearlyTargets.Yearly> earlier;
  private final List<YearlyTargets.Yearly> later;
  private final Optional<MeasureColumn<String>> names;
  private final List<RevisionsReader.Change> changes;
  private final Optional<FiscalYear> baselineYear;
  private final LastYearsFigures lastYear;
  private final History history;

  MeasuresReader(Fields fields, Scope scope) {
    this.fields = fields;
    this.scope = scope;
    this.findings = scope.findings();
    this.yearly = YearlyTargets.read(fields, scope);
    this.order = MeasureTargets.names(fields);
    this.targets =
        MeasureTargets.read(fields, order, scope).or(() -> yearly.flatMap(YearlyTargets::now));
    this.end = yearly.flatMap(YearlyTargets::end).map(YearlyTargets.Yearly::targets);
    this.earlier = yearly.map(YearlyTargets::earlier).orElse(List.of());
    this.before = EarlierFigures.read(fields, order, scope);
    this.later = yearly.map(YearlyTargets::later).orElse(List.of());
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
    this.history = History.read(fields, (int) measures().count(), scope);
  }

  private <T> Optional<MeasureColumn<T>> column(
      String field, BiFunction<Node, String, Optional<T>> reader) {
    return fields
        .value(field)
        .map(node -> MeasureColumn.named(node, field, order, reader, findings));
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
            || (fields.has("baselineYear") && baselineYear.isEmpty())
            || !history.isRead();
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
    return measures().mapToObj(i -> allAmounts(i).stream().findFirst()).toList();
  }

  /**
   * Reports the first target of each measure without a condition whose earlier figure is on the
   * wrong side according to its method.
   *
   * @param chosen the method that the goal chooses, if any
   */
  void checkSides(Optional<Method> chosen) {
    measures()
        .forEach(
            measure -> {
              if (before.figure(measure).isPresent()) {
                before.checkSide(measure, targets(measure), chosen);
              } else {
                taken(measure)
                    .map(LastYearsFigures::figure)
                    .ifPresent(
                        last ->
                            new SideCheck(chosen, findings)
                                .checkLastBook(targets(measure), last, lastYear.target(measure)));
              }
            });
  }

  /**
   * Reports baselines that are added up over other years than a target, if the method compares the
   * two.
   *
   * @param chosen the method that the goal chooses
   * @return whether there are none
   */
  boolean checkBaselines(Method chosen) {
    return measures()
            .filter(measure -> !before.checkBaseline(measure, targets(measure), chosen))
            .count()
        == 0;
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
        Stream.of(targets, end, before.previous(), before.baseline(), names)
            .<MeasureColumn<?>>flatMap(Optional::stream),
        Stream.concat(
            Stream.concat(otherYears(), history.columns()),
            changes.stream().map(RevisionsReader.Change::from)));
  }

  /** The targets of other years than this and the final one. */
  private Stream<MeasureColumn<Target>> otherYears() {
    return Stream.concat(earlier.stream(), later.stream()).map(YearlyTargets.Yearly::targets);
  }

  private IntStream measures() {
    int count =
        Stream.concat(
                Stream.of(targets, end, before.previous(), before.baseline())
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
    return lastYear.at(
        measure,
        Stream.concat(written(measure).stream(), before.amounts(measure).stream())
            .findFirst()
            .map(Amount::unit));
  }

  private List<Amount> written(int measure) {
    List<Amount> amounts = new ArrayList<>();
    Stream.concat(
            Stream.of(targets, end).flatMap(Optional::stream),
            Stream.concat(otherYears(), changes.stream().map(RevisionsReader.Change::from)))
        .flatMap(column -> column.at(measure).stream())
        .flatMap(target -> Amount.ofTarget(target).stream())
        .forEach(amounts::add);
    return amounts;
  }

  private List<Amount> allAmounts(int measure) {
    return Stream.concat(amounts(measure).stream(), before.amounts(measure).stream()).toList();
  }

  /** An earlier figure of a single year may stand beside a cumulative target. */
  private boolean unitsDiffer(int measure) {
    List<Amount> amounts = amounts(measure);
    List<Amount> all = new ArrayList<>(allAmounts(measure));
    history.figures(measure).map(Amount::of).forEach(all::add);
    return Stream.concat(
                amounts.stream().skip(1).filter(a -> !a.hasUnitOf(amounts.get(0), findings)),
                Stream.concat(
                        before.amounts(measure).stream(), history.figures(measure).map(Amount::of))
                    .filter(earlier -> !earlier.hasNameOf(all.get(0), findings)))
            .count()
        > 0;
  }

  private Measure measure(int index) {
    Optional<Past.Published> last = taken(index).map(Placed::value);
    Optional<Target> own = value(targets, index);
    Optional<Trajectory.End> placed =
        own.flatMap(target -> DatedTarget.ofOtherYear(target, scope.year()));
    return new Measure(
        names.isEmpty() && index < order.size()
            ? Optional.of(order.get(index))
            : value(names, index),
        placed.isPresent() ? Optional.empty() : own,
        before
            .figure(before.previous(), index)
            .map(Placed::value)
            .or(() -> last.map(known -> known.actual().figure())),
        before.figure(before.baseline(), index).map(Placed::value),
        new Trajectory(
            baselineYear(index, placed),
            end(index).or(() -> placed.filter(end -> end.year().compareTo(scope.year()) > 0)),
            Stream.concat(
                    earlier.stream().flatMap(year -> year.end(index, scope.year()).stream()),
                    placed.filter(end -> end.year().compareTo(scope.year()) < 0).stream())
                .toList(),
            later.stream().flatMap(year -> year.end(index, scope.year()).stream()).toList()),
        changes.stream().flatMap(change -> change.of(index).stream()).toList(),
        new Past(last, history.recorded(index, scope)),
        before.beside(index, last.map(Past.Published::actual)));
  }

  /** The year of a baseline: that of its key, or else the one after its figure. */
  private Optional<FiscalYear> baselineYear(int index, Optional<Trajectory.End> placed) {
    return baselineYear
        .or(
            () ->
                value(before.baseline(), index)
                    .flatMap(DatedFigure::period)
                    .flatMap(ReferencePeriod::year)
                    .filter(this::isBeforeEnd))
        .filter(year -> placed.filter(end -> end.year().compareTo(year) <= 0).isEmpty());
  }

  private Optional<Trajectory.End> end(int index) {
    return yearly.flatMap(YearlyTargets::end).flatMap(last -> last.end(index, scope.year()));
  }

  private static <T> Optional<T> value(Optional<MeasureColumn<T>> column, int measure) {
    return column.flatMap(c -> c.at(measure)).map(Placed::value);
  }
}
