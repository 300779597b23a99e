package report.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.Actual;
import report.plan.Actual.Certainty;
import report.quantity.QuantityGrammar;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/** Reads actual figures: {@code 96.8％}, {@code 96.8％（速報）}, {@code 調査中}. */
final class ActualReader {
  private static final List<String> PENDING = List.of("調査中", "集計中", "未公表");
  private static final Pattern CERTAINTY =
      Pattern.compile("(?<figure>.*[^\\s])\\s*+[（(](?<word>速報値?|見込み?値?)[）)]");

  private final QuantityReader quantities;
  private final Findings findings;

  ActualReader(Findings findings) {
    this.quantities = new QuantityReader(findings);
    this.findings = findings;
  }

  /** What is known of a figure; nothing, and a finding, if it cannot be read for certain. */
  Optional<Actual> read(Node node, String field) {
    if (node instanceof MappingNode) {
      return quantities
          .figure(node, field)
          .map(figure -> new Actual.Known(figure, Certainty.FINAL));
    }
    return Expect.text(node, field, findings).flatMap(this::written);
  }

  private Optional<Actual> written(ScalarNode written) {
    String text = written.text().strip();
    if (PENDING.contains(text)) {
      return Optional.of(new Actual.Pending(text));
    }
    Matcher m = CERTAINTY.matcher(text);
    if (!m.matches()) {
      return quantities
          .writtenFigure(written)
          .map(figure -> new Actual.Known(figure, Certainty.FINAL));
    }
    Certainty certainty =
        m.group("word").startsWith("速報") ? Certainty.PRELIMINARY : Certainty.EXPECTED;
    return Readings.take(
            QuantityGrammar.readFigure(m.group("figure")), written, Rule.NOT_A_QUANTITY, findings)
        .map(figure -> new Actual.Known(figure, certainty));
  }
}
