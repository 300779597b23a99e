package report.compose;

import java.util.ArrayList;
import java.util.List;
import report.compose.numeral.Ordinals;
import report.document.Footnote;
import report.document.Labels;
import report.document.MatterPart;
import report.document.PerspectivePart;
import report.document.VisionPart;
import report.plan.Matter;
import report.plan.MatterPath;
import report.plan.Perspective;
import report.plan.Vision;

/** Composes a vision: its numbers, its notes and the places of its matters. */
final class VisionComposer {
  private final Vision vision;
  private final Labels labels;
  private final ProsePieces prose;
  private final Footnotes notes;

  VisionComposer(Vision vision, Labels labels, NoteNumbers numbers, BookPlaces places) {
    this.vision = vision;
    this.labels = labels;
    this.notes = Footnotes.of(vision, labels.get("vision.note"));
    this.prose = new ProsePieces(new Runs(numbers, notes, places), labels);
  }

  VisionPart part() {
    List<PerspectivePart> perspectives = new ArrayList<>();
    for (Perspective perspective : vision.perspectives()) {
      perspectives.add(perspective(perspective, perspectives.size() + 1));
    }
    return new VisionPart(
        vision.title(),
        labels.get("vision.goal"),
        prose.of(vision.goal(), Column.NOTE),
        labels.get("vision.perspectives"),
        perspectives,
        notes.terms().stream()
            .map(
                term ->
                    new Footnote(
                        notes.sign(term.id().text()).orElseThrow(),
                        term.id().text(),
                        term.name(),
                        prose.line(term.definition())))
            .toList());
  }

  /** The place of a matter on the page: no id has the character that joins them. */
  static String anchor(MatterPath path) {
    return path.text().replace('/', '_');
  }

  private PerspectivePart perspective(Perspective perspective, int number) {
    List<MatterPart> matters = new ArrayList<>();
    for (Matter matter : perspective.matters()) {
      matters.add(matter(matter, perspective.id().text(), Ordinals.circled(matters.size() + 1)));
    }
    return new PerspectivePart(
        perspective.id().text(),
        Ordinals.roman(number),
        prose.line(perspective.statement()),
        perspective.overview().isEmpty() ? "" : labels.get("vision.overview"),
        prose.line(perspective.overview()),
        matters);
  }

  private MatterPart matter(Matter matter, String parent, String number) {
    String anchor = parent + "_" + matter.id();
    return new MatterPart(
        anchor,
        number,
        prose.line(matter.name()),
        prose.of(matter.direction(), Column.NOTE),
        matter.matters().stream().map(nested -> matter(nested, anchor, "")).toList());
  }
}
