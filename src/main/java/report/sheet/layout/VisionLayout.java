package report.sheet.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import report.document.Bullet;
import report.document.Document;
import report.document.Footnote;
import report.document.Labels;
import report.document.MatterPart;
import report.document.PerspectivePart;
import report.document.Piece;
import report.document.Run;
import report.document.VisionPart;

/**
 * Lays out the sheet of a vision: its goal, then a band and a table for each perspective.
 *
 * <p>Where perspectives have another wording in the list of all of them, that list is in front of
 * the bands. One that is worded the same in both is written in the list alone.
 */
public final class VisionLayout {
  /** Where the columns of number and name end. */
  private static final double NUMBER = 0.03;

  private static final double NAME = 0.27;

  /** Where the number of a perspective ends in the list of all. */
  private static final double BAND = 0.07;

  /** What is left free above and below a statement, in points. */
  private static final double SPACE = 3.75;

  private final Labels labels;
  private final Rows rows;
  private final Rows listed;

  private VisionLayout(Layout layout, Document document) {
    this.labels = document.overview().labels();
    this.rows = new Rows(layout, document, NUMBER, NAME);
    this.listed = new Rows(layout, document, BAND);
  }

  /**
   * Lays out a vision.
   *
   * @param layout the layout
   * @param document the book
   * @param vision its vision
   * @return its sheet, with its notes at the end of each page on which they are marked
   */
  public static GridSheet of(Layout layout, Document document, VisionPart vision) {
    VisionLayout part = new VisionLayout(layout, document);
    List<Strip> running =
        List.of(part.rows.book(), part.rows.line(CellRole.THEME, vision.title()), Rows.gap());
    List<Section> sections = new ArrayList<>();
    sections.add(part.goal(vision));
    boolean isListed =
        vision.perspectives().stream().anyMatch(perspective -> !perspective.overview().isEmpty());
    if (isListed) {
      sections.add(part.list(vision));
    }
    for (PerspectivePart perspective : vision.perspectives()) {
      boolean first = sections.size() == 1;
      sections.add(part.perspective(perspective, first ? vision.perspectivesHead() : "", isListed));
    }
    return Paginator.lay(
        layout.columns().width(), layout.page(), running, sections, part.notes(vision));
  }

  private Section goal(VisionPart vision) {
    return Section.of(
        List.of(rows.line(CellRole.DIRECTION_HEAD, vision.goalHead())),
        rows.across(CellRole.DIRECTION, vision.goal(), 0));
  }

  /** All perspectives, each in the wording of the list. */
  private Section list(VisionPart vision) {
    return Section.of(
        List.of(rows.line(CellRole.DIRECTION_HEAD, vision.perspectivesHead())),
        vision.perspectives().stream()
            .map(
                perspective ->
                    listed.entry(
                        List.of(
                            Rows.words(labels.get("vision.perspective", perspective.number())),
                            Rows.words(
                                perspective.overview().isEmpty()
                                    ? perspective.statement()
                                    : perspective.overview())),
                        false))
            .toList());
  }

  private Section perspective(PerspectivePart perspective, String headOfAll, boolean isListed) {
    String band = labels.get("vision.perspective", perspective.number());
    Strip heads =
        rows.heads(List.of("", labels.get("vision.matters"), labels.get("vision.directions")));
    List<Strip> head = new ArrayList<>();
    if (!headOfAll.isEmpty()) {
      head.add(rows.line(CellRole.DIRECTION_HEAD, headOfAll));
    }
    head.add(rows.line(CellRole.INITIATIVE, band));
    if (!isListed || !perspective.overview().isEmpty()) {
      head.addAll(rows.across(CellRole.AIM, Rows.words(perspective.statement()), SPACE));
    }
    head.add(heads);
    return new Section(
        head,
        List.of(rows.line(CellRole.INITIATIVE, band + labels.get("continued")), heads),
        perspective.matters().stream().flatMap(this::matter).toList());
  }

  private Stream<Strip> matter(MatterPart matter) {
    Strip own =
        rows.entry(
            List.of(Rows.words(matter.number()), Rows.words(bold(matter)), matter.direction()),
            true);
    return Stream.concat(Stream.of(own), matter.nested().stream().map(this::nested));
  }

  /** A nested row continues below the one around it, without a line between them. */
  private Strip nested(MatterPart matter) {
    List<Piece> name = List.of(Piece.Line.of(Bullet.SECOND, 0, matter.name()));
    return rows.entry(List.of(List.of(), name, matter.direction()), false);
  }

  private static List<Run> bold(MatterPart matter) {
    return matter.name().stream()
        .map(run -> run instanceof Run.Plain ? new Run.Plain(run.text(), true) : run)
        .toList();
  }

  private PageNotes notes(VisionPart vision) {
    Map<String, Strip> strips = new LinkedHashMap<>();
    for (Footnote note : vision.notes()) {
      List<Run> runs = new ArrayList<>();
      runs.add(new Run.Plain(note.sign() + note.term() + "：", false));
      runs.addAll(note.definition());
      strips.put(note.id(), rows.across(CellRole.BODY, Rows.words(runs), 0).get(0));
    }
    return new PageNotes(strips);
  }
}
