package report.read.tree;

import report.project.EntryKind;

/** Why an entry of a project is not read. */
public final class RefusedKind {
  private RefusedKind() {}

  /** The key of its message, of the rule Y001. */
  public static String sentence(EntryKind kind) {
    return switch (kind) {
      case OUTSIDE -> "Y001.outside";
      case CIRCLE -> "Y001.circle";
      case SPECIAL -> "Y001.special";
      case FILE, FOLDER, ABSENT -> "Y001";
    };
  }
}
