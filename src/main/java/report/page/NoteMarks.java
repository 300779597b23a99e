package report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import report.document.Run;

/**
 * The note marks of a page, each with its own place. Places that are not ids of the plan contain an
 * underscore, which ids never do.
 */
final class NoteMarks {
  private final Map<String, List<String>> anchors = new LinkedHashMap<>();

  /** The place of a term's note on any page that contains it. */
  static String noteAnchor(String term) {
    return "note_" + term;
  }

  Inline.Note mark(Run.Mark mark) {
    return new Inline.Note(
        mark.number(), mark.term(), "#" + noteAnchor(mark.term()), place(mark.term()));
  }

  /** The sign of a note of a vision, which has an id that no term of the glossary has. */
  Inline.Sign mark(Run.Sign sign) {
    return new Inline.Sign(sign.text(), "#" + noteAnchor(sign.note()), place(sign.note()));
  }

  private String place(String term) {
    List<String> places = anchors.computeIfAbsent(term, none -> new ArrayList<>());
    String anchor = "ref_" + term + (places.isEmpty() ? "" : "_" + (places.size() + 1));
    places.add(anchor);
    return anchor;
  }

  /** The places that refer to a term, in reading order; empty if there are none. */
  List<String> of(String term) {
    return List.copyOf(anchors.getOrDefault(term, List.of()));
  }
}
