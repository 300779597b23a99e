package report.edit;

import java.util.List;
import report.finding.Finding;
import report.finding.Span;

/** What became of changes to a YAML file. */
public sealed interface EditResult {
  /**
   * All were made.
   *
   * @param file the file with them; equal to what it was if all of it stood there already
   */
  record Edited(YamlText file) implements EditResult {}

  /**
   * None was made, since one of them cannot be made for certain.
   *
   * @param change that change
   * @param reason why
   * @param span where in the file
   * @param findings what the reader finds, if that is why: in the file as it is, or in what would
   *     become of it
   */
  record Refused(Change change, Refusal reason, Span span, List<Finding> findings)
      implements EditResult {
    /** Copies the list. */
    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
