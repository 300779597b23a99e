package report.fix;

import java.util.ArrayList;
import java.util.List;
import report.edit.DisjointEdits;
import report.finding.Finding;

/** The findings whose fixes can be applied at once. */
public final class CompatibleFixes {
  private CompatibleFixes() {}

  /**
   * Of fixes that touch each other, the first.
   *
   * @param findings findings of any files, by place
   * @return those with a fix that leave each other's text alone
   */
  public static List<Finding> of(List<Finding> findings) {
    DisjointEdits taken = new DisjointEdits();
    List<Finding> chosen = new ArrayList<>();
    for (Finding finding : findings) {
      if (!finding.fix().isEmpty() && taken.add(finding.fix())) {
        chosen.add(finding);
      }
    }
    return chosen;
  }
}
