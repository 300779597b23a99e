package report.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All changes from one version of a book to another.
 *
 * @param before the name of the first version: R1, main~20, R1.9月末
 * @param after the name of the second version
 * @param title the title of the book, as the second version has it
 * @param changes the changes, in the order of the book
 * @param isErrata whether the first version was published, so that the changes are corrections
 */
public record Comparison(
    String before, String after, String title, List<Change> changes, boolean isErrata) {
  /** Copies the list. */
  public Comparison {
    changes = List.copyOf(changes);
  }

  /**
   * The changes of each kind that there is.
   *
   * @return the kinds in their order, each with its changes in the order of the book
   */
  public Map<ChangeKind, List<Change>> byKind() {
    Map<ChangeKind, List<Change>> all = new EnumMap<>(ChangeKind.class);
    for (ChangeKind kind : ChangeKind.values()) {
      List<Change> some = changes.stream().filter(change -> change.kind() == kind).toList();
      if (!some.isEmpty()) {
        all.put(kind, some);
      }
    }
    return all;
  }
}
