package report.compose.amendment;

import report.document.Labels;
import report.plan.Result;

/** What was published of a result before it was corrected, in words. */
public final class CorrectionText {
  private CorrectionText() {}

  /**
   * A correction with its date and reason.
   *
   * @param correction a correction of a result
   * @param labels the labels
   * @return one line
   */
  public static String of(Result.Correction correction, Labels labels) {
    return labels.get(
        "corrected.why",
        correction.on().written(),
        labels.list(correction.from()),
        correction.reason());
  }
}
