package report.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import report.document.Document;
import report.document.Labels;
import report.document.LegendEntry;
import report.document.Note;

/** Lays out the lists of words and their meanings, 用語集 and 凡例, which share a sheet. */
public final class ListLayout {
  private final Labels labels;
  private final Rows rows;

  private ListLayout(Layout layout, Document document, double... edges) {
    this.labels = document.overview().labels();
    this.rows = new Rows(layout, document, edges);
  }

  /**
   * Glossary and legend, one below the other.
   *
   * @param layout the layout
   * @param document the book
   * @param title the title of the sheet
   * @return a sheet with an entry for each note (number, term, definition) and for each sign (sign,
   *     meaning); one that is empty has no section
   */
  public static GridSheet of(Layout layout, Document document, String title) {
    ListLayout notes = new ListLayout(layout, document, 0.07, 0.32);
    ListLayout signs = new ListLayout(layout, document, 0.16);
    List<Section> sections = new ArrayList<>();
    boolean both =
        !document.overview().notes().isEmpty() && !document.overview().legend().isEmpty();
    if (!document.overview().notes().isEmpty()) {
      sections.add(
          notes.section(
              both ? "glossary" : "",
              List.of("note.number", "note.term", "note.meaning"),
              document.overview().notes().stream().map(notes::entry).toList()));
    }
    if (!document.overview().legend().isEmpty()) {
      sections.add(
          signs.section(
              both ? "legend" : "",
              List.of("legend.sign", "legend.signMeaning"),
              document.overview().legend().stream().map(signs::entry).toList()));
    }
    List<Strip> running =
        List.of(
            notes.rows.line(CellRole.TITLE, title),
            notes.rows.line(CellRole.YEAR, notes.rows.year()));
    return Paginator.lay(layout.columns().width(), layout.page(), running, sections);
  }

  /** A list with its own title, if there are two. */
  private Section section(String title, List<String> heads, List<Strip> entries) {
    Strip head = rows.heads(heads.stream().map(key -> labels.get(key)).toList());
    if (title.isEmpty()) {
      return new Section(List.of(head), List.of(head), entries);
    }
    String words = labels.get(title);
    return new Section(
        List.of(rows.line(CellRole.DIRECTION_HEAD, words), head),
        List.of(rows.line(CellRole.DIRECTION_HEAD, words + labels.get("continued")), head),
        entries);
  }

  private Strip entry(Note note) {
    return rows.entry(
        List.of(Rows.words("(*" + note.number() + ")"), Rows.words(note.term()), note.definition()),
        true);
  }

  private Strip entry(LegendEntry entry) {
    return rows.entry(List.of(Rows.words(entry.sign()), Rows.words(entry.meaning())), true);
  }
}
