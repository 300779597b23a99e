package report.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.Band;
import report.plan.RatingScheme;
import report.read.BandReader.Written;
import report.read.field.Fields;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.Node;
import report.read.tree.SequenceNode;

/** Reads a rating scheme: its title, its source and its bands without gap or overlap. */
final class RatingReader {
  /** A rating scheme. */
  static final Form FORM =
      Form.of(
          "scheme",
          Key.required("title", Value.LINE),
          Key.optional("source", Value.LINE),
          Key.required("bands", Value.items(Value.of(BandReader.FORM)).notEmpty()));

  private final Findings findings;

  RatingReader(Findings findings) {
    this.findings = findings;
  }

  /** The scheme; empty if it has errors. */
  Optional<RatingScheme> read(Node node, String name) {
    return Fields.of(node, "rating", FORM, findings).flatMap(fields -> read(fields, name));
  }

  private Optional<RatingScheme> read(Fields fields, String name) {
    Optional<String> title = fields.line("title");
    String source = fields.line("source").orElse("");
    return title.flatMap(t -> bands(fields).map(bands -> new RatingScheme(name, t, source, bands)));
  }

  /** The bands from best to worst; empty if they have errors. */
  Optional<List<Band>> bands(Fields fields) {
    Optional<SequenceNode> list = fields.list("bands");
    List<Optional<Written>> bands =
        list.map(l -> l.items().stream().map(new BandReader(findings)::read).toList())
            .orElse(List.of());
    boolean whole =
        list.filter(SequenceNode::whole).isPresent()
            && !bands.isEmpty()
            && bands.stream().allMatch(Optional::isPresent);
    List<Written> written = bands.stream().flatMap(Optional::stream).toList();
    boolean sound = whole && !isRepeated(written) && !isBroken(written);
    return sound ? Optional.of(written.stream().map(Written::band).toList()) : Optional.empty();
  }

  private boolean isRepeated(List<Written> bands) {
    List<String> symbols = new ArrayList<>();
    boolean repeated = false;
    for (Written written : bands) {
      String symbol = written.band().symbol();
      if (symbols.contains(symbol)) {
        repeated = true;
        report(written, "B005.repeated", symbol);
      }
      symbols.add(symbol);
    }
    return repeated;
  }

  /** Reports gaps and overlaps of the bands that rates fall into, from best to worst. */
  private boolean isBroken(List<Written> all) {
    List<Written> bands = all.stream().filter(written -> !written.band().judged()).toList();
    int before = findings.sorted().size();
    if (bands.size() == 1 && all.size() > 1 && bands.get(0).band().from().isEmpty()) {
      report(bands.get(0), "B005.every-rate", bands.get(0).band().symbol());
    }
    for (int i = 0; i < bands.size(); i++) {
      Written band = bands.get(i);
      Optional<Band> above = i == 0 ? Optional.empty() : Optional.of(bands.get(i - 1).band());
      boolean last = i == bands.size() - 1;
      if (last == band.band().from().isPresent()) {
        report(band, last ? "B005.gap-below" : "B005.no-edge", band.band().symbol());
      }
      above.ifPresent(upper -> compare(band, upper));
    }
    return findings.sorted().size() > before;
  }

  private void compare(Written band, Band above) {
    Optional<BigDecimal> edge = above.from();
    Optional<BigDecimal> from = band.band().from();
    if (edge.isPresent() && from.isPresent() && from.get().compareTo(edge.get()) >= 0) {
      report(band, "B005.order", band.band().symbol(), above.symbol());
    }
    if (edge.isPresent() && band.to().isPresent()) {
      int order = band.to().get().compareTo(edge.get());
      if (order != 0) {
        report(
            band,
            order < 0 ? "B005.gap" : "B005.overlap",
            band.band().symbol(),
            above.symbol(),
            band.to().get().toPlainString(),
            edge.get().toPlainString());
      }
    }
  }

  private void report(Written band, String sentence, String... arguments) {
    findings.add(Finding.of(Rule.BANDS_DO_NOT_FIT, band.span(), arguments).withMessage(sentence));
  }
}
