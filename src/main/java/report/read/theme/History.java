package report.read.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.finding.Finding;
import report.finding.Rule;
import report.plan.Actual;
import report.plan.Past;
import report.quantity.Figure;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.FiscalYearField;
import report.read.field.Placed;
import report.read.field.Scope;
import report.read.tree.MappingNode;
import report.read.tree.ScalarNode;

/**
 * Reads the actuals of earlier years: {@code history: {R2: 10件, R3: 12件, R4: －}}.
 *
 * @param years the years in the order of the file
 * @param isRead whether everything could be read
 */
record History(List<OfYear> years, boolean isRead) {
  /** The key of a goal. */
  static final String FIELD = "history";

  /** Copies the list. */
  History {
    years = List.copyOf(years);
  }

  /**
   * The actuals of one year.
   *
   * @param year the fiscal year
   * @param actuals the actual of each measure
   */
  record OfYear(FiscalYear year, MeasureColumn<Actual> actuals) {}

  /**
   * Reads the field.
   *
   * @param goal the fields of the goal
   * @param measures the number of its measures; only used for suggestions
   * @param scope what the readers of a book share
   */
  static History read(Fields goal, int measures, Scope scope) {
    return goal.value(FIELD)
        .flatMap(node -> Expect.mapping(node, FIELD, scope.findings()))
        .map(mapping -> of(mapping, measures, scope))
        .orElseGet(() -> new History(List.of(), !goal.isBroken(FIELD)));
  }

  private static History of(MappingNode mapping, int measures, Scope scope) {
    ActualReader actuals = new ActualReader(scope, measures);
    List<Placed<FiscalYear>> known = new ArrayList<>();
    List<OfYear> years = new ArrayList<>();
    for (MappingNode.Entry entry : mapping.entries()) {
      MeasureColumn<Actual> column =
          MeasureColumn.of(
              entry.value(),
              FIELD,
              (node, field) -> actuals.read(node, "actual"),
              scope.findings());
      FiscalYearField.of(entry.key(), scope.findings())
          .filter(year -> isEarlier(year, entry.key(), known, scope))
          .map(year -> new OfYear(year, column))
          .ifPresent(years::add);
    }
    return new History(years, mapping.whole() && years.size() == mapping.entries().size());
  }

  /** Whether a year is before that of the book and not given already; otherwise a finding. */
  private static boolean isEarlier(
      FiscalYear year, ScalarNode key, List<Placed<FiscalYear>> known, Scope scope) {
    Optional<Placed<FiscalYear>> same =
        known.stream().filter(other -> other.value().equals(year)).findFirst();
    same.ifPresent(
        other ->
            scope
                .findings()
                .add(
                    Finding.of(Rule.NOT_A_FISCAL_YEAR, key.span(), year.label())
                        .withMessage("P003.history-repeated")
                        .withRelated(other.span())));
    known.add(new Placed<>(year, key.span()));
    boolean earlier = year.compareTo(scope.year()) < 0;
    if (!earlier) {
      scope
          .findings()
          .add(
              Finding.of(Rule.NOT_A_FISCAL_YEAR, key.span(), year.label(), scope.year().label())
                  .withMessage("P003.history"));
    }
    return earlier && same.isEmpty();
  }

  /** The actuals of each year. */
  Stream<MeasureColumn<Actual>> columns() {
    return years.stream().map(OfYear::actuals);
  }

  /** The known figures of a measure, with their locations. */
  Stream<Placed<Figure>> figures(int measure) {
    return columns()
        .flatMap(column -> column.at(measure).stream())
        .filter(placed -> placed.value() instanceof Actual.Known)
        .map(placed -> new Placed<>(((Actual.Known) placed.value()).figure(), placed.span()));
  }

  /** What is recorded of a measure; the locations are stored. */
  List<Past.Recorded> recorded(int measure, Scope scope) {
    List<Past.Recorded> recorded = new ArrayList<>();
    for (OfYear of : years) {
      of.actuals()
          .at(measure)
          .ifPresent(
              placed -> {
                Past.Recorded one = new Past.Recorded(of.year(), placed.value());
                scope.origins().add(one, placed.span());
                recorded.add(one);
              });
    }
    return recorded;
  }
}
