package report.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import report.document.AgendaPart;
import report.document.MatterPart;
import report.document.MeetingPart;
import report.document.Note;
import report.document.Overview;
import report.document.PerspectivePart;
import report.document.VisionPart;

/** The texts of a book outside of its themes. */
public final class BookTexts {
  /** The beginning of the anchor of a note. */
  private static final String NOTE = "note_";

  private BookTexts() {}

  /**
   * The texts of a book.
   *
   * @param overview the book
   * @param glossary the name of the page with its terms
   * @param vision the name of the page of its vision
   * @param meetings the names of the pages of its meetings, by id
   * @return a part for each of these pages that has texts
   */
  public static List<SearchPart> of(
      Overview overview, String glossary, String vision, Map<String, String> meetings) {
    List<SearchPart> parts = new ArrayList<>();
    overview.vision().ifPresent(one -> parts.add(vision(one, vision)));
    overview.packs().stream()
        .map(pack -> pack.meeting())
        .map(meeting -> meeting(meeting, meetings.getOrDefault(meeting.id(), "")))
        .forEach(parts::add);
    if (!overview.notes().isEmpty()) {
      parts.add(
          new SearchPart(
              glossary,
              overview.labels().get("glossary"),
              overview.notes().stream().map(BookTexts::term).toList()));
    }
    return parts;
  }

  private static SearchEntry term(Note note) {
    return new SearchEntry(
        SearchKind.TERM,
        note.term(),
        NOTE + note.id(),
        SearchText.lines(Stream.of(note.term(), SearchText.of(note.definition()))));
  }

  private static SearchPart vision(VisionPart vision, String file) {
    List<SearchEntry> entries = new ArrayList<>();
    entries.add(
        new SearchEntry(
            SearchKind.VISION,
            vision.goalHead(),
            VisionPart.GOAL,
            SearchText.lines(Stream.of(vision.title(), SearchText.of(vision.goal())))));
    for (PerspectivePart perspective : vision.perspectives()) {
      entries.add(
          new SearchEntry(
              SearchKind.VISION,
              perspective.number(),
              perspective.anchor(),
              SearchText.lines(
                  Stream.of(
                      SearchText.words(perspective.statement()),
                      SearchText.words(perspective.overview())))));
      perspective.matters().forEach(matter -> add(matter, perspective.number(), entries));
    }
    vision
        .notes()
        .forEach(
            note ->
                entries.add(
                    new SearchEntry(
                        SearchKind.TERM,
                        note.term(),
                        NOTE + note.id(),
                        SearchText.lines(
                            Stream.of(note.term(), SearchText.words(note.definition()))))));
    return new SearchPart(file, vision.title(), entries);
  }

  private static void add(MatterPart matter, String perspective, List<SearchEntry> entries) {
    entries.add(
        new SearchEntry(
            SearchKind.VISION,
            perspective,
            matter.anchor(),
            SearchText.lines(
                Stream.of(SearchText.words(matter.name()), SearchText.of(matter.direction())))));
    matter.nested().forEach(nested -> add(nested, perspective, entries));
  }

  private static SearchPart meeting(MeetingPart meeting, String file) {
    Stream<String> agenda = meeting.agenda().stream().flatMap(BookTexts::item);
    Stream<String> papers =
        meeting.materials().stream().map(paper -> paper.number() + " " + paper.title());
    String all =
        SearchText.lines(
            Stream.of(Stream.of(meeting.heading(), meeting.place()), agenda, papers)
                .flatMap(texts -> texts));
    return new SearchPart(
        file,
        meeting.heading(),
        List.of(new SearchEntry(SearchKind.MEETING, meeting.date(), "", all)));
  }

  private static Stream<String> item(AgendaPart item) {
    return Stream.of(SearchText.words(item.title()), item.remark());
  }
}
