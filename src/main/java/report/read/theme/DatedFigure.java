package report.read.theme;

import java.util.Optional;
import java.util.function.Supplier;
import report.calendar.FiscalYear;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.Actual.Certainty;
import report.quantity.Figure;
import report.quantity.QuantityGrammar;
import report.read.field.Expect;
import report.read.field.FiscalYearField;
import report.read.field.MeasureCount;
import report.read.field.QuantityReader;
import report.read.field.Readings;
import report.read.field.Scope;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/**
 * A figure with the year it is of: {@code 906万円（R5）}, or {@code {value: 906, unit: 万円, year: R5}}.
 *
 * @param figure the figure; its printed text has the year after it
 * @param year the fiscal year, if given
 * @param certainty whether it may still change, if marked
 */
record DatedFigure(Figure figure, Optional<FiscalYear> year, Optional<Certainty> certainty) {
  private static final String YEAR = "year";

  /**
   * The figure; empty, with a finding, if it is ambiguous.
   *
   * @param measures the number of measures of the goal; only used for suggestions
   */
  static Optional<DatedFigure> read(
      Node node, String field, Scope scope, Supplier<MeasureCount> measures) {
    Findings findings = scope.findings();
    if (node instanceof MappingNode mapping) {
      return structured(mapping, field, findings);
    }
    return Expect.text(node, field, findings)
        .flatMap(text -> written(text, field.equals("actual"), scope, measures));
  }

  private static Optional<DatedFigure> structured(
      MappingNode mapping, String field, Findings findings) {
    Optional<Figure> figure = new QuantityReader(findings).figure(mapping, field);
    Optional<Node> written = mapping.entry(YEAR).map(MappingNode.Entry::value);
    Optional<FiscalYear> year = written.flatMap(node -> FiscalYearField.of(node, YEAR, findings));
    String behind = year.map(of -> "（" + of.code() + "）").orElse("");
    return written.isPresent() && year.isEmpty()
        ? Optional.empty()
        : figure.map(read -> new DatedFigure(plus(read, behind), year, Optional.empty()));
  }

  private static Optional<DatedFigure> written(
      ScalarNode text, boolean isActual, Scope scope, Supplier<MeasureCount> measures) {
    YearBehind parts = YearBehind.of(text.text().strip(), scope.year());
    Optional<Figure> figure =
        parts.year().isEmpty() && parts.certainty().isEmpty()
            ? new QuantityReader(scope.findings(), measures).writtenFigure(text, isActual)
            : Readings.take(
                QuantityGrammar.readFigure(parts.figure()),
                text,
                Rule.NOT_A_QUANTITY,
                scope.findings());
    return figure.map(
        read -> new DatedFigure(plus(read, parts.printed()), parts.year(), parts.certainty()));
  }

  private static Figure plus(Figure figure, String behind) {
    return figure.printedAs(figure.written() + behind);
  }
}
