package report.read.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.calendar.ReferencePeriodGrammar;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.Target;
import report.plan.Trajectory;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.FiscalYearField;
import report.read.field.MeasureCount;
import report.read.field.Placed;
import report.read.field.Scope;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/**
 * Targets by year, {@code targets: {R1: 60社, R6: 100社}}: this year's is the target, the last one is
 * the end of the trajectory.
 *
 * @param now the targets of this year
 * @param end the targets for the final year, if that is a later year
 * @param earlier the targets of the years before, the earliest first
 * @param later the targets of later years before the final one, the earliest first
 * @param all the targets of all years, in the order of the file
 */
record YearlyTargets(
    Optional<MeasureColumn<Target>> now,
    Optional<Yearly> end,
    List<Yearly> earlier,
    List<Yearly> later,
    List<MeasureColumn<Target>> all) {
  /** Copies the lists. */
  YearlyTargets {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
    all = List.copyOf(all);
  }

  private static final String FIELD = "targets";

  /**
   * The targets of one year.
   *
   * @param year the fiscal year
   * @param targets a target for each measure
   */
  record Yearly(FiscalYear year, MeasureColumn<Target> targets) {
    /** The target of a measure, in a book of a year; empty if it has none. */
    Optional<Trajectory.End> end(int measure, FiscalYear book) {
      return targets.at(measure).flatMap(target -> DatedTarget.end(year, target.value(), book));
    }
  }

  /** Reads the field if it exists; empty if it does not, or is not a mapping. */
  static Optional<YearlyTargets> read(Fields fields, Scope scope) {
    return fields
        .value(FIELD)
        .flatMap(node -> Expect.mapping(node, FIELD, scope.findings()))
        .map(mapping -> of(mapping, scope));
  }

  private static YearlyTargets of(MappingNode mapping, Scope scope) {
    List<Yearly> years =
        mapping.entries().stream().flatMap(entry -> yearly(entry, scope).stream()).toList();
    List<Yearly> later =
        years.stream()
            .filter(yearly -> yearly.year().compareTo(scope.year()) > 0)
            .sorted(Comparator.comparing(Yearly::year))
            .toList();
    int between = Math.max(0, later.size() - 1);
    return new YearlyTargets(
        years.stream()
            .filter(yearly -> yearly.year().equals(scope.year()))
            .map(Yearly::targets)
            .findFirst(),
        later.stream().skip(between).findFirst(),
        years.stream()
            .filter(yearly -> yearly.year().compareTo(scope.year()) < 0)
            .sorted(Comparator.comparing(Yearly::year))
            .toList(),
        later.subList(0, between),
        years.stream().map(Yearly::targets).toList());
  }

  private static Optional<Yearly> yearly(MappingNode.Entry entry, Scope scope) {
    DatedTarget reader = new DatedTarget(scope, () -> MeasureCount.ANY);
    Node value = entry.value();
    MeasureColumn<Target> column = MeasureColumn.of(value, FIELD, reader::amount, scope.findings());
    return period(entry.key(), scope)
        .flatMap(
            period ->
                period
                    .year()
                    .filter(year -> agrees(column, year, scope.year(), scope.findings()))
                    .map(
                        year ->
                            new Yearly(
                                year, column.map(target -> DatedTarget.of(period, target)))));
  }

  /** A year, a calendar year, or the years over which a target is added up. */
  private static Optional<ReferencePeriod> period(ScalarNode key, Scope scope) {
    return ReferencePeriodGrammar.read(key.text().strip(), scope.year())
        .filter(
            read ->
                read instanceof ReferencePeriod.Sum
                    || read instanceof ReferencePeriod.InCalendarYear)
        .or(() -> FiscalYearField.of(key, scope.findings()).map(ReferencePeriod.InYear::new));
  }

  /** Whether the periods beside the figures are of the year; otherwise a finding. */
  private static boolean agrees(
      MeasureColumn<Target> column, FiscalYear year, FiscalYear book, Findings findings) {
    boolean agrees = true;
    for (Placed<Optional<Target>> cell : column.cells()) {
      Optional<ReferencePeriod> other =
          cell.value()
              .filter(Target.Amount.class::isInstance)
              .flatMap(target -> ((Target.Amount) target).period())
              .filter(period -> period.year().filter(of -> !of.equals(year)).isPresent());
      other.ifPresent(
          period ->
              findings.add(
                  Finding.of(Rule.NOT_A_QUANTITY, cell.span(), period.written(), year.code())
                      .withMessage("P001.other-period")
                      .withSuggestedTexts(
                          cell.value().stream()
                              .map(target -> FigureWords.of(target.written(), book).figure())
                              .filter(bare -> bare.indexOf(',') < 0)
                              .toList())));
      agrees &= other.isEmpty();
    }
    return agrees;
  }
}
