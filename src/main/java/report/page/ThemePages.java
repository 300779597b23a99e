package report.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.document.Chapter;
import report.document.Note;
import report.kept.KeptPieces;
import report.output.ThemeInput;
import report.output.ValueDigest;

/**
 * The pages of themes. Each is made of its theme and of what this has of the book, and of nothing
 * else: that is how it is known whether a page of an earlier build is still right.
 */
final class ThemePages {
  private final BookView book;
  private final LabelMethod label;
  private final List<ThemeLink> links;
  private final List<Note> notes;
  private final String digestOfNotes;
  private final String digestOfAll;

  /**
   * The pages of the themes of a book.
   *
   * @param book the book
   * @param label gives a fixed word
   * @param links all themes
   * @param notes the notes of the book
   */
  ThemePages(BookView book, LabelMethod label, List<ThemeLink> links, List<Note> notes) {
    this.book = book;
    this.label = label;
    this.links = List.copyOf(links);
    this.notes = List.copyOf(notes);
    this.digestOfNotes = new ValueDigest().of(notes);
    this.digestOfAll = new ValueDigest().of(book, links);
  }

  /**
   * A page.
   *
   * @param model its values
   * @param traces what other pages need to know of it
   */
  record Made(PageModel.Theme model, Traces traces) {}

  /**
   * What other pages need to know of the page of a theme.
   *
   * @param marks where it marks terms first, by their ids
   * @param hasPictures whether it shows pictures
   */
  record Traces(Map<String, String> marks, boolean hasPictures) {
    private static Traces of(List<byte[]> parts) {
      Iterator<String> texts =
          parts.stream().map(part -> new String(part, StandardCharsets.UTF_8)).iterator();
      boolean hasPictures = Boolean.parseBoolean(texts.next());
      Map<String, String> marks = new LinkedHashMap<>();
      while (texts.hasNext()) {
        marks.put(texts.next(), texts.next());
      }
      return new Traces(marks, hasPictures);
    }

    private List<byte[]> parts() {
      List<String> texts = new ArrayList<>(List.of(String.valueOf(hasPictures)));
      marks.forEach((term, anchor) -> texts.addAll(List.of(term, anchor)));
      return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }
  }

  /** The page of a theme, by its index in the book from 0. */
  Made page(int place, Chapter chapter) {
    ThemeLink link = links.get(place);
    GoalPlaces goals = new GoalPlaces(chapter);
    NoteMarks marks = new NoteMarks();
    Lines lines = new Lines(marks, goals);
    ThemeView view = new ThemeViews(lines, goals, label.labels()).theme(link, chapter.theme());
    List<NoteView> own = new NoteViews(notes).marked(marks, lines);
    PageModel.Theme model =
        new PageModel.Theme(
            new PageModel.Page("theme", link.file()),
            book,
            label,
            links,
            view,
            at(place - 1),
            at(place + 1),
            new FactSection(link, FactSection.initiatives(chapter.facts())),
            own,
            MoneyView.of(chapter.money()),
            TrendView.of(chapter.trends(), label.labels()));
    return new Made(model, new Traces(first(marks), !PageWriter.pictures(chapter).isEmpty()));
  }

  /** The first of the marks of each term of the book. */
  Map<String, String> first(NoteMarks marks) {
    Map<String, String> first = new LinkedHashMap<>();
    for (Note note : notes) {
      marks.of(note.id()).stream().findFirst().ifPresent(anchor -> first.put(note.id(), anchor));
    }
    return first;
  }

  /** What other pages need to know of the page of a theme, which need not be made for it. */
  Traces traces(int place, ThemeInput theme, KeptPieces pieces) throws IOException {
    return Traces.of(
        pieces.of(
            () -> theme.ofChapters("traces", digestOfNotes),
            () -> page(place, theme.document().chapters().get(0)).traces().parts()));
  }

  /**
   * The digest of what a page is made of if it shows of the book as a whole only what {@link
   * BookView#narrow} has and how many themes there are.
   */
  String narrow(int place, ThemeInput theme) {
    return theme.ofChapters(
        book.narrow(), links.size(), links.get(place), at(place - 1), at(place + 1), digestOfNotes);
  }

  /** The digest of all that a page can be made of. */
  String wide(int place, ThemeInput theme) {
    return theme.ofChapters(digestOfAll, digestOfNotes, place);
  }

  private Optional<ThemeLink> at(int place) {
    return place >= 0 && place < links.size() ? Optional.of(links.get(place)) : Optional.empty();
  }
}
