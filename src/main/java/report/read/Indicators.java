package report.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import report.finding.Findings;
import report.plan.IndicatorKind;
import report.read.tree.Node;

/** Reads the kind of indicator. */
final class Indicators {
  private static final List<String> WORDS = List.of("outcome", "output");

  private Indicators() {}

  static Optional<IndicatorKind> of(Node node, String field, Findings findings) {
    return Choice.of(
        node, field, WORDS, word -> IndicatorKind.valueOf(word.toUpperCase(Locale.ROOT)), findings);
  }
}
