package report.sheet.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import report.document.Run;

/** The notes that texts refer to, which are drawn at the end of each page that refers to them. */
final class PageNotes {
  /** A sheet without notes. */
  static final PageNotes NONE = new PageNotes(Map.of());

  private final Map<String, Strip> notes;
  private final Map<String, Integer> order = new HashMap<>();

  PageNotes(Map<String, Strip> notes) {
    this.notes = Map.copyOf(notes);
    notes.keySet().forEach(id -> order.put(id, order.size()));
  }

  /**
   * The notes that strips refer to, and those that these notes refer to, in the order of all notes.
   */
  List<String> markedBy(List<Strip> strips) {
    Set<String> marked = new HashSet<>();
    List<Strip> open = new ArrayList<>(notes.isEmpty() ? List.of() : strips);
    while (!open.isEmpty()) {
      for (String id : signs(open.remove(open.size() - 1))) {
        if (notes.containsKey(id) && marked.add(id)) {
          open.add(of(id));
        }
      }
    }
    return inOrder(marked);
  }

  /** Ids of notes in the order of all notes. */
  List<String> inOrder(Set<String> ids) {
    return ids.stream().sorted(Comparator.comparing(order::get)).toList();
  }

  /** The strip of an existing note. */
  Strip of(String id) {
    return Objects.requireNonNull(notes.get(id), id);
  }

  private static List<String> signs(Strip strip) {
    return strip.columns().stream()
        .flatMap(List::stream)
        .flatMap(block -> block.parts().stream())
        .flatMap(part -> part.runs().stream())
        .filter(Run.Sign.class::isInstance)
        .map(sign -> ((Run.Sign) sign).note())
        .toList();
  }
}
