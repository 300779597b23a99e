package report.read;

import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.Reading;
import report.read.tree.ScalarNode;

/** Takes the value that was read from a text, or reports why there is none. */
final class Readings {
  private Readings() {}

  static <T> Optional<T> take(
      Reading<T> reading, ScalarNode written, Rule rule, Findings findings) {
    if (reading instanceof Reading.Refusal<T> refusal) {
      findings.add(
          Finding.of(rule, written.span(), written.text().strip())
              .saying(refusal.fault().key())
              .instead(refusal.instead()));
    }
    return reading.found();
  }
}
