package report.sheet.layout;

import java.util.List;
import report.document.Document;
import report.document.LegendEntry;
import report.document.Note;

/** Lays out the sheets that are lists of words and their meanings: 用語集 and 凡例. */
public final class ListLayout {
  private final Layout layout;
  private final Document document;
  private final Rows rows;

  private ListLayout(Layout layout, Document document, double... edges) {
    this.layout = layout;
    this.document = document;
    this.rows = new Rows(layout, document, edges);
  }

  /**
   * The glossary.
   *
   * @param layout the layout
   * @param document the book
   * @return a sheet with an entry for each note: number, term, definition
   */
  public static GridSheet glossary(Layout layout, Document document) {
    ListLayout list = new ListLayout(layout, document, 0.06, 0.32);
    return list.sheet(
        "glossary",
        List.of("note.number", "note.term", "note.meaning"),
        document.overview().notes().stream().map(list::entry).toList());
  }

  /**
   * The legend.
   *
   * @param layout the layout
   * @param document the book
   * @return a sheet with an entry for each sign: sign, meaning
   */
  public static GridSheet legend(Layout layout, Document document) {
    ListLayout list = new ListLayout(layout, document, 0.16);
    return list.sheet(
        "legend",
        List.of("legend.sign", "legend.signMeaning"),
        document.overview().legend().stream().map(list::entry).toList());
  }

  private GridSheet sheet(String title, List<String> heads, List<Strip> entries) {
    List<Strip> running =
        List.of(
            rows.line(CellRole.TITLE, document.overview().labels().get(title)),
            rows.line(CellRole.YEAR, rows.year()),
            rows.heads(heads.stream().map(key -> document.overview().labels().get(key)).toList()));
    return Paginator.lay(
        layout.columns().width(), layout.page(), running, List.of(Section.of(List.of(), entries)));
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
