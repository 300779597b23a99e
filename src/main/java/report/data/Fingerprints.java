package report.data;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import report.finding.Finding;
import report.output.Sha256;

/**
 * Names by which a finding is known again in a later run, although lines have come and gone above
 * it: made of file, rule, words and the text of its line, not of the line's number. Of findings
 * that are alike in all of these, each is told by how many came before it.
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
    int number = seen.merge(described, 1, Integer::sum);
    return Sha256.of((described + "\n" + number).getBytes(StandardCharsets.UTF_8));
  }
}
