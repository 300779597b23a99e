package report.page;

import java.util.ArrayList;
import java.util.List;
import report.document.Footnote;
import report.document.Labels;
import report.document.MatterPart;
import report.document.PerspectivePart;
import report.document.Piece;
import report.document.VisionPart;

/** Converts a vision in reading order, so that its marks are numbered as they occur. */
final class VisionViews {
  private final NoteMarks marks;
  private final Lines lines;
  private final Labels labels;

  VisionViews(NoteMarks marks, Lines lines, Labels labels) {
    this.marks = marks;
    this.lines = lines;
    this.labels = labels;
  }

  VisionView vision(VisionPart vision) {
    List<Block> goal = blocks(vision.goal());
    List<VisionView.PerspectiveView> perspectives = new ArrayList<>();
    for (PerspectivePart perspective : vision.perspectives()) {
      perspectives.add(perspective(perspective));
    }
    return new VisionView(
        vision.title(), vision.goalHead(), goal, vision.perspectivesHead(), perspectives);
  }

  /** The notes of the vision, once everything that refers to them has been converted. */
  List<VisionView.FootnoteView> notes(VisionPart vision) {
    List<List<Inline>> definitions = new ArrayList<>();
    for (Footnote note : vision.notes()) {
      definitions.add(lines.inlines(note.definition()));
    }
    List<VisionView.FootnoteView> views = new ArrayList<>();
    for (Footnote note : vision.notes()) {
      views.add(
          new VisionView.FootnoteView(
              note.sign(),
              NoteMarks.noteAnchor(note.id()),
              note.term(),
              definitions.get(views.size()),
              marks.of(note.id()).stream()
                  .map(anchor -> new NoteView.Place("#" + anchor, ""))
                  .toList()));
    }
    return views;
  }

  private VisionView.PerspectiveView perspective(PerspectivePart perspective) {
    List<Inline> statement = lines.inlines(perspective.statement());
    List<Inline> overview = lines.inlines(perspective.overview());
    return new VisionView.PerspectiveView(
        perspective.anchor(),
        labels.get("vision.perspective", perspective.number()),
        statement,
        perspective.overviewHead(),
        overview,
        matters(perspective.matters()));
  }

  private List<VisionView.MatterView> matters(List<MatterPart> matters) {
    List<VisionView.MatterView> views = new ArrayList<>();
    for (MatterPart matter : matters) {
      List<Inline> name = lines.inlines(matter.name());
      List<Block> direction = blocks(matter.direction());
      views.add(
          new VisionView.MatterView(
              matter.anchor(), matter.number(), name, direction, matters(matter.nested())));
    }
    return views;
  }

  private List<Block> blocks(List<Piece> pieces) {
    return BlockTree.of(pieces, lines);
  }
}
