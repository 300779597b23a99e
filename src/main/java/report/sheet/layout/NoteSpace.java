package report.sheet.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The notes at the end of the current page: those it refers to, below those that did not fit
 * earlier pages.
 *
 * <p>Notes take a limited part of a page, so that every page has room for the text that refers to
 * them. The rest continues at the end of the next page. A note that is continued is not started
 * again if the next page refers to it too.
 */
final class NoteSpace {
  /** What is left free above the notes, in points. */
  static final double ABOVE = 6;

  private final PageNotes notes;
  private final Map<String, Strip> carried = new LinkedHashMap<>();
  private final Map<String, Strip> marked = new LinkedHashMap<>();

  NoteSpace(PageNotes notes) {
    this.notes = notes;
  }

  boolean isEmpty() {
    return carried.isEmpty() && marked.isEmpty();
  }

  /** Adds the notes that a strip marks, and those that these notes mark. */
  void mark(Strip strip) {
    newlyMarked(List.of(strip)).forEach(marked::put);
  }

  /**
   * The space that notes take on this page.
   *
   * @param room the maximum they take, in points
   * @return points; 0 without notes
   */
  double height(double room) {
    return isEmpty() ? 0 : ABOVE + Math.min(room, height());
  }

  /**
   * What the notes that strips are first to mark add to that.
   *
   * @param strips the strips
   * @param room the maximum for all notes, in points
   * @return points
   */
  double added(List<Strip> strips, double room) {
    Map<String, Strip> more = newlyMarked(strips);
    if (more.isEmpty()) {
      return 0;
    }
    double all = height() + more.values().stream().mapToDouble(Strip::height).sum();
    return ABOVE + Math.min(room, all) - height(room);
  }

  /**
   * Takes the notes that fit, in the order of all notes after those left by earlier pages. At least
   * one line is taken.
   *
   * @param room the rest of this page, in points
   * @return the strips
   */
  List<Strip> take(double room) {
    Map<String, Strip> open = new LinkedHashMap<>(carried);
    notes.inOrder(marked.keySet()).forEach(id -> open.put(id, notes.of(id)));
    carried.clear();
    marked.clear();
    List<Strip> taken = new ArrayList<>();
    double rest = room;
    for (Map.Entry<String, Strip> note : open.entrySet()) {
      if (carried.isEmpty()) {
        rest -= take(note.getKey(), note.getValue(), rest, taken);
      } else {
        carried.put(note.getKey(), note.getValue());
      }
    }
    return taken;
  }

  private double take(String id, Strip note, double room, List<Strip> taken) {
    if (note.height() <= room) {
      taken.add(note);
      return note.height();
    }
    if (taken.isEmpty() || room >= note.pitch() + 2 * note.space()) {
      int rows = GridPages.rows(note, room);
      StripCut cut = StripCut.of(note, rows, rows);
      taken.add(cut.upper());
      if (!cut.lower().isEmpty()) {
        carried.put(id, cut.lower());
      }
    } else {
      carried.put(id, note);
    }
    return room;
  }

  private Map<String, Strip> newlyMarked(List<Strip> strips) {
    Map<String, Strip> more = new LinkedHashMap<>();
    for (String id : notes.markedBy(strips)) {
      if (!carried.containsKey(id) && !marked.containsKey(id)) {
        more.put(id, notes.of(id));
      }
    }
    return more;
  }

  private double height() {
    return height(carried) + height(marked);
  }

  private static double height(Map<String, Strip> strips) {
    return strips.values().stream().mapToDouble(Strip::height).sum();
  }
}
