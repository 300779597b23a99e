package report.read.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.Reading;
import report.quantity.Comparison;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.quantity.QuantityGrammar;
import report.quantity.Unit;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/** The structured form of a quantity: {@code {atLeast: 90, unit: ％}} is 90％以上. */
final class StructuredQuantity {
  /** The keys for the number, of which exactly one is needed. */
  private static final List<String> FORMS =
      List.of("value", "atLeast", "moreThan", "atMost", "lessThan", "between");

  private static final Form ALL =
      Form.of(
          "quantity",
          Key.filled("value", Value.FIGURE),
          Key.filled("atLeast", Value.FIGURE),
          Key.filled("moreThan", Value.FIGURE),
          Key.filled("atMost", Value.FIGURE),
          Key.filled("lessThan", Value.FIGURE),
          Key.filled("between", Value.items(Value.FIGURE).notEmpty()),
          Key.optional("unit", Value.CODE),
          Key.optional("about", Value.MARK),
          Key.filled("year", Value.YEAR),
          Key.filled("from", Value.YEAR),
          Key.filled("to", Value.YEAR),
          Key.filled("asOf", Value.DATE),
          Key.filled("certainty", Value.CODE),
          Key.filled("words", Value.CODE),
          Key.filled("direction", Value.words(StructuredTrend.DIRECTIONS)),
          Key.optional("written", Value.CODE));

  /** Its form: the number is the value of one of the keys. */
  static final Form FORM =
      ALL.without("direction", "written")
          .of(
              FORMS.stream()
                  .map(form -> new Form.Kind(form, keys(form).requiring(form)))
                  .toArray(Form.Kind[]::new));

  /** The form of a target, which may be only a direction. */
  static final Form TARGET =
      ALL.of(
          Stream.concat(
                  FORM.kinds().stream(),
                  Stream.of(new Form.Kind("direction", StructuredTrend.FORM)))
              .toArray(Form.Kind[]::new));

  /** A limit or a range is a target, which has neither an as-of date nor a certainty. */
  private static Form keys(String form) {
    return form.equals("value")
        ? ALL.only(form, "unit", "about", "year", "from", "to", "asOf", "certainty", "words")
        : ALL.only(form, "unit", "about", "year", "from", "to", "words");
  }

  private final Fields fields;
  private final Findings findings;
  private final String unit;
  private final boolean about;

  StructuredQuantity(Fields fields, Findings findings) {
    this.fields = fields;
    this.findings = findings;
    this.unit = fields.line("unit").orElse("");
    this.about = fields.isSet("about");
  }

  Optional<Quantity> read() {
    List<String> written = FORMS.stream().filter(fields::mayHave).toList();
    if (written.size() != 1) {
      if (FORMS.stream().filter(fields::has).count() != 1) {
        findings.add(
            Finding.of(Rule.NOT_A_QUANTITY, fields.span(), String.join(", ", FORMS))
                .withMessage("P001.structured"));
      }
      return Optional.empty();
    }
    String form = written.get(0);
    return fields
        .value(form)
        .flatMap(node -> form.equals("between") ? interval(node) : number(node, form, form));
  }

  private Optional<Quantity> number(Node node, String field, String form) {
    return Expect.text(node, field, findings)
        .flatMap(this::figure)
        .map(
            figure ->
                switch (form) {
                  case "atLeast" -> limit(Comparison.AT_LEAST, figure);
                  case "moreThan" -> limit(Comparison.MORE_THAN, figure);
                  case "atMost" -> limit(Comparison.AT_MOST, figure);
                  case "lessThan" -> limit(Comparison.LESS_THAN, figure);
                  default -> figure;
                });
  }

  private static Quantity limit(Comparison comparison, Figure bound) {
    return new Limit(comparison, bound, bound.written() + comparison.suffix());
  }

  private Optional<Quantity> interval(Node node) {
    return Expect.list(node, "between", findings).flatMap(this::ends);
  }

  private Optional<Quantity> ends(SequenceNode list) {
    List<Optional<Figure>> ends =
        list.items().stream()
            .map(item -> Expect.text(item, "between", findings).flatMap(this::figure))
            .toList();
    if (ends.size() == 2 && ends.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    if (ends.size() != 2 || !isAscending(ends)) {
      findings.add(
          Finding.of(Rule.NOT_A_QUANTITY, list.span(), "between").withMessage("P001.between"));
      return Optional.empty();
    }
    Figure low = ends.get(0).orElseThrow();
    Figure high = ends.get(1).orElseThrow();
    String from = low.written().substring(0, low.written().length() - unit.length());
    String to = about ? high.written().substring(1) : high.written();
    return Optional.of(new Interval(low, high, from + "～" + to));
  }

  private static boolean isAscending(List<Optional<Figure>> ends) {
    return ends.get(0).orElseThrow().value().compareTo(ends.get(1).orElseThrow().value()) < 0;
  }

  /** A number of this form with unit and 約, as it would appear on paper. */
  private Optional<Figure> figure(ScalarNode written) {
    String number = written.text().strip();
    Reading<Figure> bare = QuantityGrammar.readFigure(number);
    Optional<Figure> alone = Readings.take(bare, written, Rule.NOT_A_QUANTITY, findings);
    if (alone.isPresent() && !alone.get().unit().equals(Unit.NONE)) {
      findings.add(
          Finding.of(Rule.NOT_A_QUANTITY, written.span(), number)
              .withMessage("P001.number-with-unit"));
      return Optional.empty();
    }
    return alone.map(figure -> withUnit(figure, number));
  }

  /** The unit may include a scale (百万円), which only the grammar knows. */
  private Figure withUnit(Figure alone, String number) {
    Optional<Figure> scaled = QuantityGrammar.readFigure(number + unit).found();
    BigDecimal value = scaled.map(Figure::value).orElse(alone.value());
    Unit named = scaled.map(Figure::unit).orElseGet(() -> new Unit(unit));
    String written = (about ? "約" : "") + number + unit;
    return new Figure(value, named, about || alone.about(), written);
  }
}
