package report.docx;

import java.util.List;
import report.document.Bullet;
import report.document.Document;
import report.document.Labels;
import report.document.MatterPart;
import report.document.PerspectivePart;
import report.document.Piece;
import report.document.Run;
import report.document.VisionPart;
import report.sheet.layout.CellRole;
import report.sheet.layout.PlaceholderValues;
import report.sheet.layout.TemplateTexts;

/** Writes a vision: its goal, its perspectives and their matters. */
final class VisionSection {
  private static final int NUMBER = 5;
  private static final int NAME = 25;
  private static final int BAND = 8;

  private final WordFile file;
  private final Flow flow;
  private final Labels labels;

  private VisionSection(WordFile file, Flow flow, Labels labels) {
    this.file = file;
    this.flow = flow;
    this.labels = labels;
  }

  static void write(WordFile file, Document document, VisionPart vision, Flow flow) {
    VisionSection section = new VisionSection(file, flow, document.overview().labels());
    PlaceholderValues filling = PlaceholderValues.of(document);
    file.running(
        flow,
        file.look().words(CellRole.YEAR, filling, TemplateTexts.YEAR),
        document.overview().publisher());
    section.write(vision);
  }

  private void write(VisionPart vision) {
    line(CellRole.THEME, vision.title());
    line(CellRole.DIRECTION_HEAD, vision.goalHead());
    pieces(CellRole.DIRECTION, vision.goal());
    line(CellRole.DIRECTION_HEAD, vision.perspectivesHead());
    boolean isListed = vision.perspectives().stream().anyMatch(one -> !one.overview().isEmpty());
    if (isListed) {
      Entries list = new Entries(file, flow, false, BAND);
      for (PerspectivePart one : vision.perspectives()) {
        List<Run> words = one.overview().isEmpty() ? one.statement() : one.overview();
        list.row("", List.of(Entries.words(band(one)), Entries.words(words)));
      }
    }
    vision.perspectives().forEach(one -> perspective(one, isListed));
  }

  private void perspective(PerspectivePart perspective, boolean isListed) {
    line(CellRole.INITIATIVE, band(perspective));
    if (!isListed || !perspective.overview().isEmpty()) {
      pieces(CellRole.AIM, Entries.words(perspective.statement()));
    }
    if (!perspective.matters().isEmpty()) {
      Entries matters = new Entries(file, flow, true, NUMBER, NAME);
      matters.heads("", labels.get("vision.matters"), labels.get("vision.directions"));
      perspective.matters().forEach(matter -> matter(matters, matter));
    }
  }

  private static void matter(Entries matters, MatterPart matter) {
    List<Run> name =
        matter.name().stream()
            .map(run -> run instanceof Run.Plain ? new Run.Plain(run.text(), true) : run)
            .toList();
    matters.row(
        "", List.of(Entries.words(matter.number()), Entries.words(name), matter.direction()));
    for (MatterPart nested : matter.nested()) {
      List<Piece> item = List.of(Piece.Line.of(Bullet.SECOND, 0, nested.name()));
      matters.row("", List.of(List.of(), item, nested.direction()));
    }
  }

  private String band(PerspectivePart perspective) {
    return labels.get("vision.perspective", perspective.number());
  }

  private void line(CellRole role, String words) {
    Letters.add(flow.paragraph(StyleNames.of(role)), words);
  }

  private void pieces(CellRole role, List<Piece> pieces) {
    file.pieces().write(flow, StyleNames.of(role), pieces, Pieces.Places.NONE);
  }
}
