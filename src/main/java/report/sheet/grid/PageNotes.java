package report.sheet.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.document.Run;

/**
 * The notes that texts mark, which are drawn at the end of each page on which they are marked.
 *
 * @param notes the strip of each note, by its id
 */
record PageNotes(Map<String, Strip> notes) {
  /** A sheet without notes. */
  static final PageNotes NONE = new PageNotes(Map.of());

  /** Copies the map, keeping its order. */
  PageNotes {
    notes = new LinkedHashMap<>(notes);
  }

  /** The notes that strips mark, and those that these notes mark, in the order of all notes. */
  List<String> markedBy(List<Strip> strips) {
    Set<String> marked = new LinkedHashSet<>();
    List<Strip> open = new ArrayList<>(strips);
    while (!open.isEmpty()) {
      for (String id : signs(open.remove(open.size() - 1))) {
        if (notes.containsKey(id) && marked.add(id)) {
          of(id).ifPresent(open::add);
        }
      }
    }
    return notes.keySet().stream().filter(marked::contains).toList();
  }

  Optional<Strip> of(String id) {
    return Optional.ofNullable(notes.get(id));
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
