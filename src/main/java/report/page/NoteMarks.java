package report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import report.document.Run;

/**
 * The glossary marks of one page, each with a place of its own. Places that are no ids of the plan
 * contain an underscore, which no id has.
 */
final class NoteMarks {
  private final Map<String, List<String>> anchors = new LinkedHashMap<>();

  /** The place of a term's note on any page that has it. */
  static String noteAnchor(String term) {
    return "note_" + term;
  }

  Inline.Note mark(Run.Mark mark) {
    List<String> places = anchors.computeIfAbsent(mark.term(), term -> new ArrayList<>());
    String anchor = "ref_" + mark.term() + (places.isEmpty() ? "" : "_" + (places.size() + 1));
    places.add(anchor);
    return new Inline.Note(mark.number(), mark.term(), "#" + noteAnchor(mark.term()), anchor);
  }

  /** The places where a term is marked, in reading order; none if it is not. */
  List<String> of(String term) {
    return List.copyOf(anchors.getOrDefault(term, List.of()));
  }
}
