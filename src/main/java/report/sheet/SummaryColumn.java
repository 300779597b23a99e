package report.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.document.Fact;
import report.document.Labels;
import report.document.Value;
import report.sheet.layout.CellRole;
import report.sheet.template.SummaryField;

/**
 * A column of the 総括表.
 *
 * @param field which one
 * @param role how its cells look
 * @param value its words for a fact
 */
record SummaryColumn(SummaryField field, CellRole role, Function<Fact, String> value) {
  /** The column of a field. */
  static SummaryColumn of(SummaryField field, Labels labels) {
    return switch (field) {
      case GOAL -> new SummaryColumn(field, CellRole.WORDS, Fact::goal);
      case INDICATOR -> new SummaryColumn(field, CellRole.WORDS, Fact::indicator);
      case DEPARTMENT -> new SummaryColumn(field, CellRole.WORDS, Fact::departments);
      case MEASURE -> new SummaryColumn(field, CellRole.SYMBOL, Fact::measure);
      case UNIT -> new SummaryColumn(field, CellRole.SYMBOL, Fact::unit);
      case BASELINE -> new SummaryColumn(field, CellRole.NUMBER, fact -> fact.baseline().printed());
      case PREVIOUS -> new SummaryColumn(field, CellRole.NUMBER, fact -> fact.previous().printed());
      case TARGET -> new SummaryColumn(field, CellRole.NUMBER, SummaryColumn::target);
      case FINAL_TARGET ->
          new SummaryColumn(field, CellRole.NUMBER, fact -> finalTarget(fact, labels));
      case ACTUAL -> new SummaryColumn(field, CellRole.NUMBER, fact -> fact.actual().printed());
      case RATE -> new SummaryColumn(field, CellRole.NUMBER, Fact::rate);
      case RATING -> new SummaryColumn(field, CellRole.SYMBOL, Fact::rating);
      case OUTCOME -> new SummaryColumn(field, CellRole.SYMBOL, Fact::word);
      case REMARK -> new SummaryColumn(field, CellRole.WORDS, Fact::brief);
    };
  }

  /** The columns of a template that have any content. */
  static List<SummaryColumn> of(List<SummaryField> fields, List<Fact> facts, Labels labels) {
    return fields.stream()
        .map(field -> of(field, labels))
        .filter(
            column ->
                column.field == SummaryField.GOAL
                    || facts.stream().anyMatch(fact -> !column.value.apply(fact).isEmpty()))
        .toList();
  }

  /** The target, and below it its period, its change and the targets of other years. */
  private static String target(Fact fact) {
    return Stream.concat(
            Stream.of(fact.target().printed()), fact.years().around().beside().stream())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** The final target with its year. */
  private static String finalTarget(Fact fact, Labels labels) {
    Value target = fact.years().finalTarget();
    String year = labels.code(fact.years().finalYear());
    return target.printed().isEmpty() || year.isEmpty() || target.printed().contains(year)
        ? target.printed()
        : target.plus(year, labels.brackets()).printed();
  }
}
