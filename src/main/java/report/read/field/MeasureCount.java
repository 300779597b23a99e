package report.read.field;

import java.util.OptionalInt;
import java.util.stream.Stream;
import report.quantity.QuantityGrammar;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/**
 * How many measures a goal has, as far as it can be told without the value that is read.
 *
 * @param known the number, from 1; nothing where nothing else says it
 */
public record MeasureCount(OptionalInt known) {
  /** Nothing says how many there are. */
  static final MeasureCount ANY = new MeasureCount(OptionalInt.empty());

  public static MeasureCount of(int measures) {
    return new MeasureCount(OptionalInt.of(measures));
  }

  /** The number of measures that the other fields of a goal say. */
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
    boolean isOne =
        node instanceof ScalarNode text
            && QuantityGrammar.read(text.text().strip()).found().isPresent();
    return isOne ? of(1) : ANY;
  }

  boolean allows(int values) {
    return known.isEmpty() || known.getAsInt() == values;
  }
}
