package report.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.plan.Band;
import report.read.field.Decimal;
import report.read.field.Fields;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.Node;

/** Reads one band of a rating scheme. */
final class BandReader {
  /** A band. */
  static final Form FORM =
      Form.of(
          "band",
          Key.required("symbol", Value.SYMBOL),
          Key.optional("meaning", Value.LINE),
          Key.optional("from", Value.PERCENT),
          Key.optional("to", Value.PERCENT),
          Key.optional("judged", Value.MARK),
          Key.optional("achieved", Value.MARK),
          Key.optional("counted", Value.MARK));

  private final Findings findings;

  BandReader(Findings findings) {
    this.findings = findings;
  }

  /**
   * A band as written.
   *
   * @param band the band
   * @param to its upper bound, exclusive, if given
   * @param span the location of its symbol
   */
  record Written(Band band, Optional<BigDecimal> to, Span span) {}

  Optional<Written> read(Node node) {
    return Fields.ofItem(node, "bands", FORM, findings).flatMap(this::read);
  }

  private Optional<Written> read(Fields fields) {
    Optional<String> symbol = fields.line("symbol");
    String meaning = fields.line("meaning").orElse("");
    Optional<BigDecimal> from = percent(fields, "from");
    Optional<BigDecimal> to = percent(fields, "to");
    boolean judged = fields.isSet("judged");
    boolean achieved = fields.isSet("achieved");
    boolean counted = !fields.has("counted") || fields.isSet("counted");
    if (symbol.isEmpty()
        || fields.has("from") != from.isPresent()
        || isMisfit(fields, judged)
        || isContradiction(fields, achieved, counted)) {
      return Optional.empty();
    }
    Band band =
        judged
            ? counted
                ? Band.judged(symbol.get(), meaning, achieved)
                : Band.uncounted(symbol.get(), meaning)
            : Band.computed(symbol.get(), meaning, from);
    Span span = fields.keySpan("symbol").orElseGet(fields::span);
    return Optional.of(new Written(band, to, span));
  }

  /**
   * Bounds belong to bands determined by rates, the achievement mark to those given by a person.
   */
  private boolean isMisfit(Fields fields, boolean judged) {
    List<String> foreign = judged ? List.of("from", "to") : List.of("achieved", "counted");
    Optional<Span> place = foreign.stream().flatMap(k -> fields.keySpan(k).stream()).findFirst();
    place.ifPresent(
        span ->
            findings.add(
                Finding.of(Rule.BANDS_DO_NOT_FIT, span)
                    .withMessage(
                        judged
                            ? "B005.judged-edge"
                            : fields.has("achieved") ? "B005.achieved" : "B005.counted")));
    return place.isPresent();
  }

  private boolean isContradiction(Fields fields, boolean achieved, boolean counted) {
    boolean contradicts = achieved && !counted;
    fields
        .keySpan("counted")
        .filter(span -> contradicts)
        .ifPresent(
            span ->
                findings.add(
                    Finding.of(Rule.BANDS_DO_NOT_FIT, span)
                        .withMessage("B005.achieved-uncounted")));
    return contradicts;
  }

  private Optional<BigDecimal> percent(Fields fields, String key) {
    return fields.value(key).flatMap(node -> Decimal.percent(node, key, findings));
  }
}
