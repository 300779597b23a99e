package report.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.document.AgendaPart;
import report.document.Document;
import report.document.Labels;
import report.document.MaterialPart;
import report.document.MeetingPart;

/** Lays out the first sheet of a meeting: its 次第, and the list of the papers before it. */
public final class MeetingLayout {
  private static final double NUMBER = 0.08;
  private static final double WORDS = 0.7;

  private final Labels labels;
  private final Rows rows;

  private MeetingLayout(Layout layout, Document document) {
    this.labels = document.overview().labels();
    this.rows = new Rows(layout, document, NUMBER, WORDS);
  }

  /**
   * Lays out a meeting.
   *
   * @param layout the layout
   * @param document the book
   * @param meeting one of its meetings
   * @return its first sheet
   */
  public static GridSheet of(Layout layout, Document document, MeetingPart meeting) {
    MeetingLayout part = new MeetingLayout(layout, document);
    List<Strip> running =
        List.of(
            part.rows.book(),
            part.rows.line(
                CellRole.THEME,
                meeting.heading() + "　" + document.overview().labels().get("meeting.agenda")),
            Rows.gap());
    return Paginator.lay(layout.columns().width(), layout.page(), running, part.sections(meeting));
  }

  private List<Section> sections(MeetingPart meeting) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        Section.of(
            List.of(),
            Stream.of(when(meeting), where(meeting)).flatMap(Optional::stream).toList()));
    sections.add(section("meeting.points", meeting.agenda().stream().map(this::item).toList()));
    if (!meeting.materials().isEmpty()) {
      sections.add(
          section("meeting.materials", meeting.materials().stream().map(this::material).toList()));
    }
    return sections;
  }

  private Section section(String head, List<Strip> body) {
    return Section.of(List.of(rows.line(CellRole.INITIATIVE, labels.get(head))), body);
  }

  private Optional<Strip> when(MeetingPart meeting) {
    String when =
        Stream.of(meeting.date(), meeting.time())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("　"));
    return said("meeting.date", when);
  }

  private Optional<Strip> where(MeetingPart meeting) {
    return meeting.place().isEmpty() ? Optional.empty() : said("meeting.place", meeting.place());
  }

  private Optional<Strip> said(String label, String words) {
    return Optional.of(
        rows.entry(List.of(Rows.words(labels.get(label)), Rows.words(words), List.of()), false));
  }

  private Strip item(AgendaPart item) {
    String papers =
        Stream.concat(
                item.pointers().stream().map(AgendaPart.Pointer::printed),
                Stream.of(item.remark()).filter(remark -> !remark.isEmpty()))
            .collect(Collectors.joining("、"));
    return rows.entry(
        List.of(Rows.words(item.number()), Rows.words(item.title()), Rows.words(papers)), true);
  }

  private Strip material(MaterialPart material) {
    return rows.entry(
        List.of(Rows.words(material.number()), Rows.words(material.title()), List.of()), true);
  }
}
