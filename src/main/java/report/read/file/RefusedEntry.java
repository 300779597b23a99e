package report.read.file;

import java.nio.file.Path;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.project.EntryKind;
import report.read.tree.RefusedKind;

/** Reports entries of a project that are not read; none of their content is shown. */
public final class RefusedEntry {
  private RefusedEntry() {}

  /**
   * Reports an entry.
   *
   * @return whether it is rejected
   */
  public static boolean report(Path path, EntryKind kind, Findings findings) {
    if (kind.isRefused()) {
      findings.add(
          Finding.of(Rule.UNREADABLE_FILE, Folder.place(path))
              .withMessage(RefusedKind.sentence(kind)));
    }
    return kind.isRefused();
  }
}
