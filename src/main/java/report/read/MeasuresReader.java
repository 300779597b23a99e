package report.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import report.finding.Findings;
import report.plan.Measure;
import report.plan.Target;
import report.quantity.Figure;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/** Reads what a numeric goal measures: target, last year's figure and baseline of each measure. */
final class MeasuresReader {
  /** The fields that hold one value for each measure. */
  static final List<String> FIELDS = List.of("target", "previous", "baseline", "measures");

  private final Fields fields;
  private final Findings findings;
  private final Optional<MeasureColumn<Target>> targets;
  private final Optional<MeasureColumn<Figure>> previous;
  private final Optional<MeasureColumn<Figure>> baseline;
  private final Optional<MeasureColumn<String>> names;

  MeasuresReader(Fields fields, Findings findings) {
    QuantityReader quantities = new QuantityReader(findings);
    this.fields = fields;
    this.findings = findings;
    this.targets = column("target", quantities::target);
    this.previous = column("previous", quantities::figure);
    this.baseline = column("baseline", quantities::figure);
    this.names = column("measures", this::name);
  }

  private <T> Optional<MeasureColumn<T>> column(
      String field, BiFunction<Node, String, Optional<T>> reader) {
    return fields.optional(field).map(node -> MeasureColumn.of(node, field, reader, findings));
  }

  private Optional<String> name(Node node, String field) {
    return Expect.text(node, field, findings).map(ScalarNode::text).map(String::strip);
  }

  /** The measures; nothing if a figure could not be read or the lists do not fit each other. */
  Optional<List<Measure>> read() {
    List<MeasureColumn<?>> columns =
        Stream.of(targets, previous, baseline, names)
            .<MeasureColumn<?>>flatMap(Optional::stream)
            .toList();
    boolean broken = columns.isEmpty() || FIELDS.stream().anyMatch(fields::isBroken);
    long misfits =
        columns.stream().filter(column -> !column.fits(columns.get(0), findings)).count();
    long differing = measures().filter(this::unitsDiffer).count();
    boolean isRead = columns.stream().allMatch(MeasureColumn::isRead);
    return broken || misfits + differing > 0 || !isRead
        ? Optional.empty()
        : Optional.of(measures().mapToObj(this::measure).toList());
  }

  /** For each measure the figure that sets its unit, if there is one. */
  List<Optional<Amount>> units() {
    return measures().mapToObj(i -> amounts(i).stream().findFirst()).toList();
  }

  private IntStream measures() {
    int count =
        Stream.of(targets, previous, baseline)
            .<MeasureColumn<?>>flatMap(Optional::stream)
            .mapToInt(MeasureColumn::size)
            .findFirst()
            .orElse(0);
    return IntStream.range(0, count);
  }

  private List<Amount> amounts(int measure) {
    List<Amount> amounts = new ArrayList<>();
    targets.flatMap(column -> column.at(measure)).flatMap(Amount::ofTarget).ifPresent(amounts::add);
    previous.flatMap(column -> column.at(measure)).map(Amount::of).ifPresent(amounts::add);
    baseline.flatMap(column -> column.at(measure)).map(Amount::of).ifPresent(amounts::add);
    return amounts;
  }

  private boolean unitsDiffer(int measure) {
    List<Amount> amounts = amounts(measure);
    return amounts.stream().skip(1).filter(a -> !a.hasUnitOf(amounts.get(0), findings)).count() > 0;
  }

  private Measure measure(int index) {
    return new Measure(
        value(names, index), value(targets, index), value(previous, index), value(baseline, index));
  }

  private static <T> Optional<T> value(Optional<MeasureColumn<T>> column, int measure) {
    return column.flatMap(c -> c.at(measure)).map(Placed::value);
  }
}
