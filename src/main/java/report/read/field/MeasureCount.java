package report.read.field;

import java.util.OptionalInt;
import java.util.stream.Stream;
import report.quantity.NamedFigure;
import report.quantity.QuantityGrammar;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/**
 * The number of measures of a goal, as far as it can be determined without the value being read.
 *
 * @param known the number, from 1; empty if nothing else determines it
 */
public record MeasureCount(OptionalInt known) {
  /** Nothing determines the number. */
  public static final MeasureCount ANY = new MeasureCount(OptionalInt.empty());

  /** A known number of measures; at least 1. */
  public static MeasureCount of(int measures) {
    return new MeasureCount(OptionalInt.of(measures));
  }

  /** The number of measures according to the other fields of a goal. */
  public static MeasureCount ofOthers(Fields fields, String field) {
    return Stream.of("measures", "target", "previous", "baseline")
        .filter(other -> !other.equals(field))
        .flatMap(other -> fields.value(other).stream())
        .map(MeasureCount::of)
        .filter(count -> count.known().isPresent())
        .findFirst()
        .orElse(ANY);
  }

  /** A single value that cannot be read may have to become a list itself. */
  private static MeasureCount of(Node node) {
    if (node instanceof SequenceNode list) {
      return of(list.items().size());
    }
    if (node instanceof ScalarNode text) {
      int named = NamedFigure.of(text.text().strip()).size();
      if (named > 0) {
        return of(named);
      }
    }
    boolean isOne =
        node instanceof ScalarNode text
            && QuantityGrammar.read(text.text().strip()).found().isPresent();
    return isOne ? of(1) : ANY;
  }

  boolean allows(int values) {
    return known.isEmpty() || known.getAsInt() == values;
  }
}
