package report.read.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.Reading;
import report.plan.Target;
import report.plan.TargetGrammar;
import report.quantity.Figure;
import report.quantity.Quantity;
import report.quantity.QuantityFault;
import report.quantity.QuantityGrammar;
import report.read.form.Value;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/** Reads quantities: as written on paper, or in the equivalent structured form. */
public final class QuantityReader {
  /** A figure for each measure. */
  public static final Value FIGURES =
      Value.each(
          Value.either(Value.FIGURE, Value.of(StructuredQuantity.FORM), Value.of(NoFigure.FORM)));

  /** A target for each measure. */
  public static final Value TARGETS =
      Value.each(Value.either(Value.TARGET, Value.of(StructuredQuantity.TARGET)));

  /** A quantity for each measure; a direction is none. */
  public static final Value AMOUNTS =
      Value.each(Value.either(Value.TARGET, Value.of(StructuredQuantity.FORM)));

  private final Findings findings;
  private final Supplier<MeasureCount> measures;

  /** Reads quantities and reports what is none. */
  public QuantityReader(Findings findings) {
    this(findings, () -> MeasureCount.ANY);
  }

  /**
   * A reader of a field of a goal with a number of measures, which is only used for suggestions.
   */
  public QuantityReader(Findings findings, Supplier<MeasureCount> measures) {
    this.findings = findings;
    this.measures = measures;
  }

  private Optional<Quantity> structured(Node node, String field) {
    return Fields.of(node, field, StructuredQuantity.FORM, findings)
        .flatMap(fields -> new StructuredQuantity(fields, findings).read());
  }

  /** A figure without a condition. */
  public Optional<Figure> figure(Node node, String field) {
    if (!(node instanceof MappingNode)) {
      return Expect.text(node, field, findings).flatMap(this::writtenFigure);
    }
    Optional<Quantity> quantity = structured(node, field);
    if (quantity.isPresent() && !(quantity.get() instanceof Figure)) {
      findings.add(
          Finding.of(Rule.NOT_A_QUANTITY, node.span(), quantity.get().written())
              .withMessage(QuantityFault.NOT_A_FIGURE.key()));
    }
    return quantity.filter(Figure.class::isInstance).map(Figure.class::cast);
  }

  /** A quantity, or only a direction. */
  public Optional<Target> target(Node node, String field) {
    if (node instanceof MappingNode mapping && mapping.entry("direction").isPresent()) {
      return Fields.of(node, field, StructuredTrend.FORM, findings).flatMap(StructuredTrend::read);
    }
    if (node instanceof MappingNode) {
      return structured(node, field).map(Target.Amount::new);
    }
    return Expect.text(node, field, findings)
        .flatMap(text -> target(TargetGrammar.read(text.text().strip()), text));
  }

  /** A quantity; a direction is none. */
  public Optional<Target> amount(Node node, String field) {
    if (node instanceof MappingNode) {
      return structured(node, field).map(Target.Amount::new);
    }
    return Expect.text(node, field, findings)
        .flatMap(text -> target(TargetGrammar.amount(text.text().strip()), text))
        .map(Target.Amount::new);
  }

  /** A figure from its text. */
  public Optional<Figure> writtenFigure(ScalarNode text) {
    return writtenFigure(text, false);
  }

  /** A figure, or an actual, from its text. */
  public Optional<Figure> writtenFigure(ScalarNode text, boolean isActual) {
    Reading<Figure> reading = QuantityGrammar.readFigure(text.text().strip());
    return told(Readings.ofMoment(reading, text, measures, isActual, findings), text);
  }

  private <T> Optional<T> target(Reading<T> reading, ScalarNode text) {
    return told(Readings.ofTarget(reading, text, measures, findings), text);
  }

  /**
   * The quantity; a number that begins with a zero is reported, because other programs may read it
   * as octal.
   */
  private <T> Optional<T> told(Optional<T> read, ScalarNode text) {
    String written = text.text().strip();
    if (read.isPresent() && Readings.LEADING_ZERO.matcher(written).find()) {
      findings.add(
          Finding.of(Rule.LEADING_ZERO, text.span(), written)
              .withSuggestions(
                  List.of(text.instead(Readings.LEADING_ZERO.matcher(written).replaceAll("")))));
    }
    return read;
  }

  /** Whether a mapping is a quantity in the structured form. */
  public static boolean isStructured(MappingNode mapping) {
    return NoFigure.isStructured(mapping)
        || List.of("value", "unit").stream().anyMatch(key -> mapping.entry(key).isPresent());
  }
}
