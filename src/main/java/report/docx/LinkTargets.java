package report.docx;

import java.util.HashSet;
import java.util.Set;
import report.document.Document;
import report.document.InitiativePart;
import report.document.Piece;
import report.document.ThemePart;

/** The places of a document that its texts can refer to. */
final class LinkTargets {
  private LinkTargets() {}

  /** The keys of the bookmarks that themes will have. */
  static Set<String> of(Document document) {
    Set<String> keys = new HashSet<>();
    for (ThemePart theme : document.themes()) {
      keys.add(Bookmarks.of(theme.id(), ""));
      for (InitiativePart initiative : theme.sections()) {
        keys.add(Bookmarks.of(theme.id(), initiative.anchor()));
        initiative.groups().forEach(group -> keys.add(Bookmarks.of(theme.id(), group.anchor())));
      }
      theme
          .pieces()
          .filter(Piece.Line.class::isInstance)
          .map(piece -> ((Piece.Line) piece).goal())
          .filter(goal -> !goal.isEmpty())
          .forEach(goal -> keys.add(Bookmarks.of(theme.id(), goal)));
    }
    return keys;
  }
}
