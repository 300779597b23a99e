package report.read.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.plan.Target;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.FiscalYearField;
import report.read.field.QuantityReader;
import report.read.field.Scope;
import report.read.tree.MappingNode;
import report.read.tree.Node;

/**
 * Targets by year, {@code targets: {R1: 60社, R6: 100社}}: this year's is the target, the last one is
 * the end of the trajectory.
 *
 * @param now the targets of this year
 * @param end the targets for the final year, if that is a later year
 * @param earlier the targets of the years before, the earliest first
 * @param all the targets of all years, in the order of the file
 */
record YearlyTargets(
    Optional<MeasureColumn<Target>> now,
    Optional<Yearly> end,
    List<Yearly> earlier,
    List<MeasureColumn<Target>> all) {
  /** Copies the lists. */
  YearlyTargets {
    earlier = List.copyOf(earlier);
    all = List.copyOf(all);
  }

  private static final String FIELD = "targets";

  /**
   * The targets of one year.
   *
   * @param year the fiscal year
   * @param targets a target for each measure
   */
  record Yearly(FiscalYear year, MeasureColumn<Target> targets) {}

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
    return new YearlyTargets(
        years.stream()
            .filter(yearly -> yearly.year().equals(scope.year()))
            .map(Yearly::targets)
            .findFirst(),
        years.stream()
            .filter(yearly -> yearly.year().compareTo(scope.year()) > 0)
            .max(Comparator.comparing(Yearly::year)),
        years.stream()
            .filter(yearly -> yearly.year().compareTo(scope.year()) < 0)
            .sorted(Comparator.comparing(Yearly::year))
            .toList(),
        years.stream().map(Yearly::targets).toList());
  }

  private static Optional<Yearly> yearly(MappingNode.Entry entry, Scope scope) {
    QuantityReader quantities = new QuantityReader(scope.findings());
    Node value = entry.value();
    MeasureColumn<Target> column =
        MeasureColumn.of(value, FIELD, quantities::amount, scope.findings());
    return FiscalYearField.of(entry.key(), scope.findings()).map(year -> new Yearly(year, column));
  }
}
