package report.read;

import java.nio.file.Path;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.project.EntryKind;

/** Reports what lies in a project and is not read; nothing of what it holds is shown. */
final class RefusedEntry {
  private RefusedEntry() {}

  /**
   * Reports an entry.
   *
   * @return whether it is one that is refused
   */
  static boolean report(Path path, EntryKind kind, Findings findings) {
    if (kind.isRefused()) {
      findings.add(Finding.of(Rule.UNREADABLE_FILE, Folder.place(path)).saying(sentence(kind)));
    }
    return kind.isRefused();
  }

  private static String sentence(EntryKind kind) {
    return switch (kind) {
      case OUTSIDE -> "Y001.outside";
      case CIRCLE -> "Y001.circle";
      case SPECIAL -> "Y001.special";
      case FILE, FOLDER, ABSENT -> "Y001";
    };
  }
}
