package report.read.theme;

import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.plan.Counting;
import report.read.field.Fields;

/** Reads the marks 再掲 and 【参考】, of which there is at most one. */
final class CountingReader {
  private CountingReader() {}

  static Counting of(Fields fields, Findings findings) {
    boolean repost = fields.isSet("repost");
    boolean reference = fields.isSet("reference");
    Optional<Span> first = fields.keySpan("repost");
    if (repost && reference && first.isPresent()) {
      findings.add(
          Finding.of(Rule.UNKNOWN_VALUE, fields.keySpan("reference").orElse(first.get()))
              .withMessage("K005.both")
              .withRelated(first.get()));
    }
    return repost ? Counting.REPOST : reference ? Counting.REFERENCE : Counting.COUNTED;
  }
}
