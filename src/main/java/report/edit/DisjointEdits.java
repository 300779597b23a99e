package report.edit;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import report.finding.Edit;
import report.finding.Span;

/** Edits of any files that leave each other's text alone, so that all can be made at once. */
public final class DisjointEdits {
  private final NavigableSet<Span> taken = new TreeSet<>();

  /**
   * Takes more edits in, unless one of them touches what was taken before.
   *
   * @param edits edits that belong together
   * @return whether they were taken
   */
  public boolean add(List<Edit> edits) {
    List<Span> wanted = edits.stream().map(Edit::span).toList();
    if (wanted.stream().anyMatch(this::touches)) {
      return false;
    }
    taken.addAll(wanted);
    return true;
  }

  /** What is taken does not overlap: only the nearest on either side can touch. */
  private boolean touches(Span span) {
    Span before = taken.floor(span);
    Span after = taken.ceiling(span);
    return (before != null && touch(before, span)) || (after != null && touch(span, after));
  }

  private static boolean touch(Span first, Span second) {
    return first.source().path().equals(second.source().path())
        && (first.endLine() > second.line()
            || (first.endLine() == second.line() && first.endColumn() >= second.column()));
  }
}
