package report.read.theme;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.read.field.Placed;
import report.read.tree.FaultyNode;
import report.read.tree.Node;
import report.read.tree.SequenceNode;

/**
 * One value for each measure of a goal: a single one, or a list.
 *
 * @param <T> the type of the values
 * @param field the name of the field
 * @param span the location of the values
 * @param cells the values in order; empty for one that could not be read
 * @param whole whether none is missing because of an error in the file
 */
record MeasureColumn<T>(String field, Span span, List<Placed<Optional<T>>> cells, boolean whole) {
  /** Copies the list. */
  MeasureColumn {
    cells = List.copyOf(cells);
  }

  /** The values of a field, each read by a function of the value and the field's name. */
  static <T> MeasureColumn<T> of(
      Node node, String field, BiFunction<Node, String, Optional<T>> reader, Findings findings) {
    List<Node> items = node instanceof SequenceNode list ? list.items() : List.of(node);
    boolean whole = !(node instanceof SequenceNode list) || list.whole();
    if (items.isEmpty() && whole) {
      findings.add(Finding.of(Rule.EMPTY_VALUE, node.span(), field).withMessage("K004.list"));
    }
    return new MeasureColumn<>(
        field,
        node.span(),
        items.stream().map(item -> new Placed<>(reader.apply(item, field), item.span())).toList(),
        whole && !(node instanceof FaultyNode) && !items.isEmpty());
  }

  /** The same column with each value replaced. */
  <R> MeasureColumn<R> map(Function<T, R> value) {
    return new MeasureColumn<>(
        field,
        span,
        cells.stream().map(cell -> new Placed<>(cell.value().map(value), cell.span())).toList(),
        whole);
  }

  int size() {
    return cells.size();
  }

  /** Whether every value was read. */
  boolean isRead() {
    return whole && cells.stream().allMatch(cell -> cell.value().isPresent());
  }

  /** A value with its location, if the measure has one. */
  Optional<Placed<T>> at(int measure) {
    return measure < cells.size()
        ? cells.get(measure).value().map(value -> new Placed<>(value, cells.get(measure).span()))
        : Optional.empty();
  }

  /**
   * Whether it has as many values as another; otherwise a finding, unless some could not be read.
   */
  boolean fits(MeasureColumn<?> other, Findings findings) {
    return !isRead()
        || !other.isRead()
        || hasSize(other.size(), other.field(), other.span(), findings);
  }

  /**
   * Whether it has a certain number of values; otherwise a finding, with the location that
   * determines the number.
   */
  boolean hasSize(int size, String otherField, Span other, Findings findings) {
    if (size() != size) {
      findings.add(
          Finding.of(Rule.MEASURES_DIFFER, span, field, "" + size(), otherField, "" + size)
              .withRelated(other));
    }
    return size() == size;
  }
}
