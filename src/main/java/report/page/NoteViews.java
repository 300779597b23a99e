package report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import report.document.Note;
import report.document.Piece;
import report.document.Run;

/** Converts the notes at the end of a page. */
final class NoteViews {
  private final List<Note> all;
  private final Map<String, Note> byTerm = new HashMap<>();

  NoteViews(List<Note> all) {
    this.all = all;
    all.forEach(note -> byTerm.put(note.id(), note));
  }

  /** The notes that a page refers to, and those that their definitions refer to. */
  List<NoteView> marked(NoteMarks marks, Lines lines) {
    Set<String> wanted = new HashSet<>();
    all.stream().filter(note -> !marks.of(note.id()).isEmpty()).forEach(n -> want(n, wanted));
    List<Note> notes = all.stream().filter(note -> wanted.contains(note.id())).toList();
    List<List<Block>> definitions = definitions(notes, lines);
    List<NoteView> views = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      views.add(view(notes.get(i), definitions.get(i), places(marks.of(notes.get(i).id()))));
    }
    return views;
  }

  /** All notes, with the places given for each term and those in the definitions themselves. */
  List<NoteView> all(Map<String, List<NoteView.Place>> elsewhere, NoteMarks marks, Lines lines) {
    List<List<Block>> definitions = definitions(all, lines);
    List<NoteView> views = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String term = all.get(i).id();
      List<NoteView.Place> places = new ArrayList<>(elsewhere.getOrDefault(term, List.of()));
      places.addAll(places(marks.of(term)));
      views.add(view(all.get(i), definitions.get(i), places));
    }
    return views;
  }

  /**
   * Places are only known once all definitions have been converted, because they contain marks too.
   */
  private static List<List<Block>> definitions(List<Note> notes, Lines lines) {
    List<List<Block>> definitions = new ArrayList<>();
    for (Note note : notes) {
      definitions.add(BlockTree.of(note.definition(), lines));
    }
    return definitions;
  }

  private static NoteView view(Note note, List<Block> definition, List<NoteView.Place> places) {
    return new NoteView(
        note.number(), NoteMarks.noteAnchor(note.id()), note.term(), definition, places);
  }

  private static List<NoteView.Place> places(List<String> anchors) {
    return anchors.stream().map(anchor -> new NoteView.Place("#" + anchor, "")).toList();
  }

  private void want(Note note, Set<String> wanted) {
    if (wanted.add(note.id())) {
      note.definition().stream()
          .filter(Piece.Line.class::isInstance)
          .flatMap(piece -> ((Piece.Line) piece).runs().stream())
          .filter(Run.Mark.class::isInstance)
          .map(run -> byTerm.get(((Run.Mark) run).term()))
          .filter(marked -> marked != null)
          .forEach(marked -> want(marked, wanted));
    }
  }
}
