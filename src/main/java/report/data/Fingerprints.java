package report.data;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import report.finding.Finding;
import report.output.Sha256;

/**
 * Names that identify a finding across runs even if lines were added or removed above it: based on
 * file, rule, message and the text of its line, not on the line number. Findings that are equal in
 * all of these are distinguished by how many came before.
 */
final class Fingerprints {
  private final FindingPath paths;
  private final Map<String, Integer> seen = new HashMap<>();

  Fingerprints(FindingPath paths) {
    this.paths = paths;
  }

  /** The name of the next finding of a run, 64 hexadecimal digits. */
  String of(Finding finding) {
    String described =
        String.join(
            "\n",
            paths.inRepository(finding.span().source()),
            finding.rule().id(),
            finding.sentence(),
            String.join("\u001f", finding.arguments()),
            finding.span().source().line(finding.span().line()).strip());
    described += finding.span().source().cell().map(cell -> "\n" + cell).orElse("");
    int number = seen.merge(described, 1, Integer::sum);
    return Sha256.of((described + "\n" + number).getBytes(StandardCharsets.UTF_8));
  }
}
