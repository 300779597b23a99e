package report.read;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.RatePolicy;
import report.plan.RatePolicy.Combining;
import report.plan.RatePolicy.RollUp;
import report.read.field.Decimal;
import report.read.field.Fields;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.Node;

/** Reads how a book prints and combines its rates: the field {@code rates} of a book file. */
final class RatesReader {
  private static final List<String> DECIMALS = List.of("0", "1", "2", "3", "4");
  private static final List<String> COMBINE =
      Arrays.stream(Combining.values()).map(Combining::key).toList();
  private static final List<String> ROLL_UP =
      Arrays.stream(RollUp.values()).map(RollUp::key).toList();

  /** How rates are printed and combined. */
  static final Form FORM =
      Form.of(
          "rates",
          Key.optional("decimals", Value.words(DECIMALS)),
          Key.optional("floor", Value.PERCENT),
          Key.optional("cap", Value.PERCENT),
          Key.optional("beyond", Value.words(List.of("figures", "words"))),
          Key.optional("combine", Value.words(COMBINE)),
          Key.optional("rollUp", Value.words(ROLL_UP)));

  private final Findings findings;

  RatesReader(Findings findings) {
    this.findings = findings;
  }

  RatePolicy read(Node node) {
    return Fields.of(node, "rates", FORM, findings).map(this::read).orElse(RatePolicy.DEFAULT);
  }

  private RatePolicy read(Fields fields) {
    RatePolicy usual = RatePolicy.DEFAULT;
    Optional<BigDecimal> floor = percent(fields, "floor");
    Optional<BigDecimal> cap = percent(fields, "cap").filter(c -> isAbove(c, floor, fields));
    return new RatePolicy(
        fields.choice("decimals", Integer::valueOf).orElse(usual.decimals()),
        floor,
        cap,
        fields.choice("beyond", "words"::equals).orElse(usual.beyondInWords()),
        fields.choice("combine", w -> Combining.of(w).orElseThrow()).orElse(usual.combining()),
        fields.choice("rollUp", w -> RollUp.of(w).orElseThrow()).orElse(usual.rollUp()));
  }

  private Optional<BigDecimal> percent(Fields fields, String key) {
    return fields.value(key).flatMap(node -> Decimal.percent(node, key, findings));
  }

  private boolean isAbove(BigDecimal cap, Optional<BigDecimal> floor, Fields fields) {
    boolean above = floor.map(f -> f.compareTo(cap) < 0).orElse(true);
    if (!above) {
      findings.add(
          Finding.of(
                  Rule.BANDS_DO_NOT_FIT,
                  fields.keySpan("cap").orElseGet(fields::span),
                  cap.toPlainString(),
                  floor.orElseThrow().toPlainString())
              .withMessage("B005.cap"));
    }
    return above;
  }
}
