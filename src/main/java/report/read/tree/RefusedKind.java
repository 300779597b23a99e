package report.read.tree;

import report.project.EntryKind;

/** Why something that lies in a project is not read. */
public final class RefusedKind {
  private RefusedKind() {}

  /** The key of the sentence that says so, of the rule Y001. */
  public static String sentence(EntryKind kind) {
    return switch (kind) {
      case OUTSIDE -> "Y001.outside";
      case CIRCLE -> "Y001.circle";
      case SPECIAL -> "Y001.special";
      case FILE, FOLDER, ABSENT -> "Y001";
    };
  }
}
