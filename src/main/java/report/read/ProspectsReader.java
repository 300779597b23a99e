package report.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.plan.Band;
import report.prospect.ProspectBand;
import report.prospect.ProspectRule;
import report.prospect.Prospects;
import report.read.field.Choice;
import report.read.field.Fields;
import report.read.field.WholeNumber;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.MappingNode;
import report.read.tree.Node;

/** Reads how a book says whether final targets will be reached: a rule, and its words. */
final class ProspectsReader {
  private static final String RULE = "rule";
  private static final String YEARS = "years";
  private static final String BANDS = "bands";

  private static final Form BAND =
      Form.of(
          "prospectBand",
          Key.required("symbol", Value.SYMBOL),
          Key.optional("meaning", Value.LINE),
          Key.optional("from", Value.PERCENT),
          Key.optional("to", Value.PERCENT),
          Key.optional("judged", Value.MARK));

  private static final Form WHOLE =
      Form.of(
          "prospects",
          Key.required(RULE, Value.words(ProspectRule.NAMES)),
          Key.optional(YEARS, Value.NUMBER),
          Key.optional(BANDS, Value.items(Value.of(BAND)).notEmpty()));

  /** The name of a rule, or a mapping. */
  static final Value FORM = Value.either(Value.words(ProspectRule.NAMES), Value.of(WHOLE));

  private final Findings findings;

  ProspectsReader(Findings findings) {
    this.findings = findings;
  }

  /** The declaration; empty if it has errors. */
  Optional<Prospects> read(Node node) {
    if (node instanceof MappingNode) {
      return Fields.of(node, "prospects", WHOLE, findings).flatMap(this::read);
    }
    return Choice.of(node, "prospects", ProspectRule.NAMES, Function.identity(), findings)
        .flatMap(name -> rule(name, Optional.empty(), node.span()))
        .map(rule -> new Prospects(rule, Prospects.USUAL));
  }

  private Optional<Prospects> read(Fields fields) {
    int errors = findings.errors();
    Optional<Integer> years =
        fields.value(YEARS).flatMap(node -> WholeNumber.of(node, YEARS, findings));
    Optional<String> name = fields.choice(RULE, Function.identity());
    Optional<List<ProspectBand>> bands =
        fields.has(BANDS)
            ? new RatingReader(findings)
                .bands(fields)
                .map(read -> read.stream().map(ProspectsReader::band).toList())
            : Optional.of(Prospects.USUAL);
    Optional<ProspectRule> rule =
        findings.errors() > errors
            ? Optional.empty()
            : name.flatMap(known -> rule(known, years, fields));
    return rule.flatMap(known -> bands.flatMap(words -> whole(known, words, fields)));
  }

  private static ProspectBand band(Band band) {
    return new ProspectBand(band.symbol(), band.meaning(), band.from(), band.judged());
  }

  private Optional<ProspectRule> rule(String name, Optional<Integer> years, Fields fields) {
    return rule(
        name, years, fields.keySpan(years.isPresent() ? YEARS : RULE).orElseGet(fields::span));
  }

  /** The rule of a name, if it has a number of years where it needs one, and only there. */
  private Optional<ProspectRule> rule(String name, Optional<Integer> years, Span place) {
    boolean needsYears = name.equals(ProspectRule.LAST_YEARS);
    if (needsYears != years.isPresent()) {
      report(place, needsYears ? "P047.no-years" : "P047.years", name);
      return Optional.empty();
    }
    return Optional.of(
        switch (name) {
          case ProspectRule.FROM_BASELINE -> new ProspectRule.FromBaseline();
          case ProspectRule.LAST_YEARS -> new ProspectRule.LastYears(years.orElseThrow());
          default -> new ProspectRule.Judged();
        });
  }

  /** A rule that calculates needs words that not only a person gives. */
  private Optional<Prospects> whole(ProspectRule rule, List<ProspectBand> bands, Fields fields) {
    if (!(rule instanceof ProspectRule.Judged) && bands.stream().allMatch(ProspectBand::judged)) {
      report(fields.keySpan(BANDS).orElseGet(fields::span), "P047.bands");
      return Optional.empty();
    }
    return Optional.of(new Prospects(rule, bands));
  }

  private void report(Span place, String sentence, String... arguments) {
    findings.add(Finding.of(Rule.PROSPECT_DOES_NOT_FIT, place, arguments).withMessage(sentence));
  }
}
