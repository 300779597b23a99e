package report.edit;

import java.util.List;
import report.finding.Finding;
import report.finding.Span;

/** Ends the planning of a change that cannot be made for certain. */
final class RefusedChange extends Exception {
  private static final long serialVersionUID = 1L;

  private final Refusal reason;
  private final transient Span span;
  private final transient List<Finding> findings;

  RefusedChange(Refusal reason, Span span, List<Finding> findings) {
    super(reason.name());
    this.reason = reason;
    this.span = span;
    this.findings = findings;
  }

  RefusedChange(Refusal reason, Span span) {
    this(reason, span, List.of());
  }

  EditResult.Refused of(Change change) {
    return new EditResult.Refused(change, reason, span, findings);
  }
}
