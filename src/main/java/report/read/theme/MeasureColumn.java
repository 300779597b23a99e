package report.read.theme;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.quantity.NamedFigure;
import report.read.field.Placed;
import report.read.tree.FaultyNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/**
 * One value for each measure of a goal: a single one, or a list.
 *
 * @param <T> the type of the values
 * @param field the name of the field
 * @param span the location of the values
 * @param cells the values in order; empty for one that could not be read
 * @param whole whether none is missing because of an error in the file
 * @param names the names that the values are written with (小学校77.2％ 中学校80.9％); empty without
 * @param blanks the positions of measures that have none: － in a list
 */
record MeasureColumn<T>(
    String field,
    Span span,
    List<Placed<Optional<T>>> cells,
    boolean whole,
    List<String> names,
    Set<Integer> blanks) {
  /** The fields in which a measure may have none. */
  private static final List<String> OF_TARGETS = List.of("target", "targets", "from");

  private static final Pattern STROKE = Pattern.compile("[-－−―—–ー…]");

  /** Copies the lists. */
  MeasureColumn {
    cells = List.copyOf(cells);
    names = List.copyOf(names);
    blanks = Set.copyOf(blanks);
  }

  /** The values of a field, each read by a function of the value and the field's name. */
  static <T> MeasureColumn<T> of(
      Node node, String field, BiFunction<Node, String, Optional<T>> reader, Findings findings) {
    List<Node> items = node instanceof SequenceNode list ? list.items() : List.of(node);
    boolean whole = !(node instanceof SequenceNode list) || list.whole();
    if (items.isEmpty() && whole) {
      findings.add(Finding.of(Rule.EMPTY_VALUE, node.span(), field).withMessage("K004.list"));
    }
    Set<Integer> blanks =
        items.size() > 1 && OF_TARGETS.contains(field)
            ? IntStream.range(0, items.size())
                .filter(i -> isStroke(items.get(i)))
                .boxed()
                .collect(Collectors.toSet())
            : Set.of();
    boolean given = blanks.size() < items.size();
    return new MeasureColumn<>(
        field,
        node.span(),
        IntStream.range(0, items.size())
            .mapToObj(i -> cell(items.get(i), given && blanks.contains(i), field, reader))
            .toList(),
        whole && !(node instanceof FaultyNode) && !items.isEmpty(),
        List.of(),
        given ? blanks : Set.of());
  }

  private static <T> Placed<Optional<T>> cell(
      Node item, boolean blank, String field, BiFunction<Node, String, Optional<T>> reader) {
    return new Placed<>(blank ? Optional.empty() : reader.apply(item, field), item.span());
  }

  private static boolean isStroke(Node item) {
    return item instanceof ScalarNode text && STROKE.matcher(text.text().strip()).matches();
  }

  /**
   * The values of a field that may be written with their names in one text; they are in the order
   * of the names of the goal, if it has any.
   *
   * @param order the names of the measures of the goal; empty without
   */
  static <T> MeasureColumn<T> named(
      Node node,
      String field,
      List<String> order,
      BiFunction<Node, String, Optional<T>> reader,
      Findings findings) {
    List<NamedFigure> figures = figures(node);
    if (figures.isEmpty() || !(node instanceof ScalarNode text)) {
      return of(node, field, reader, findings);
    }
    List<String> names = figures.stream().map(NamedFigure::name).toList();
    boolean fits = order.isEmpty() || Set.copyOf(order).equals(Set.copyOf(names));
    if (!fits) {
      findings.add(
          Finding.of(
                  Rule.MEASURES_DIFFER,
                  node.span(),
                  field,
                  String.join(", ", names),
                  String.join(", ", order))
              .withMessage("P007.names"));
    }
    List<String> sorted = fits && !order.isEmpty() ? order : names;
    return new MeasureColumn<>(
        field,
        node.span(),
        sorted.stream()
            .map(name -> part(text, figures.get(names.indexOf(name))))
            .map(part -> new Placed<>(reader.apply(part, field), part.span()))
            .toList(),
        fits,
        sorted,
        Set.of());
  }

  /** The names that values are written with in one text; empty without. */
  static List<String> names(Node node) {
    return figures(node).stream().map(NamedFigure::name).toList();
  }

  private static List<NamedFigure> figures(Node node) {
    return node instanceof ScalarNode text ? NamedFigure.of(text.text().strip()) : List.of();
  }

  private static ScalarNode part(ScalarNode text, NamedFigure figure) {
    int indent = text.text().indexOf(text.text().strip());
    return new ScalarNode(
        figure.in(text.text().strip()),
        text.at(indent + figure.from(), indent + figure.to()),
        text.places());
  }

  /** A single value that applies to each of several measures. */
  MeasureColumn<T> repeated(int times) {
    return new MeasureColumn<>(
        field, span, Collections.nCopies(times, cells.get(0)), whole, names, blanks);
  }

  /** The same column with each value replaced. */
  <R> MeasureColumn<R> map(Function<T, R> value) {
    return new MeasureColumn<>(
        field,
        span,
        cells.stream().map(cell -> new Placed<>(cell.value().map(value), cell.span())).toList(),
        whole,
        names,
        blanks);
  }

  int size() {
    return cells.size();
  }

  /** Whether every value was read, apart from those that are not given. */
  boolean isRead() {
    return whole
        && IntStream.range(0, size())
            .allMatch(i -> blanks.contains(i) || cells.get(i).value().isPresent());
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
