package report.sheet.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.document.Bullet;
import report.document.Document;
import report.document.LegendEntry;
import report.document.Note;
import report.document.Piece;

/** Lays out the sheets that are lists of words and what they mean: 用語集 and 凡例. */
public final class ListLayout {
  /** What is left free above and below an entry, in points. */
  private static final double SPACE = 3.75;

  private final Layout layout;
  private final Measures measures;
  private final Document document;
  private final List<Extent> columns;

  private ListLayout(Layout layout, Document document, double... edges) {
    this.layout = layout;
    this.measures = layout.measures();
    this.document = document;
    this.columns = divide(layout.columns().width(), edges);
  }

  /**
   * The glossary.
   *
   * @param layout the place of things
   * @param document the book
   * @return a sheet with an entry for each note: number, term, definition
   */
  public static GridSheet glossary(Layout layout, Document document) {
    ListLayout list = new ListLayout(layout, document, 0.06, 0.32);
    return list.sheet(
        "glossary",
        List.of("note.number", "note.term", "note.meaning"),
        document.notes().stream().map(list::entry).toList());
  }

  /**
   * The legend.
   *
   * @param layout the place of things
   * @param document the book
   * @return a sheet with an entry for each sign: sign, meaning
   */
  public static GridSheet legend(Layout layout, Document document) {
    ListLayout list = new ListLayout(layout, document, 0.16);
    return list.sheet(
        "legend",
        List.of("legend.sign", "legend.signMeaning"),
        document.legend().stream().map(list::entry).toList());
  }

  private GridSheet sheet(String title, List<String> heads, List<Strip> entries) {
    Extent whole = layout.columns().whole();
    List<Strip> running =
        List.of(
            Strip.line(
                measures, TextPart.of(measures, Look.TITLE, whole, document.labels().get(title))),
            Strip.line(measures, TextPart.of(measures, Look.YEAR, whole, year())),
            heads(heads));
    return Paginator.lay(
        whole.to(), layout.page(), running, List.of(Section.of(List.of(), entries)));
  }

  private String year() {
    return layout.wording().of(Look.YEAR, Filling.of(document), Wording.YEAR);
  }

  private Strip heads(List<String> keys) {
    List<TextPart> parts = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      String word = document.labels().get(keys.get(i));
      parts.add(TextPart.of(measures, Look.HEAD, columns.get(i), word));
    }
    return Strip.line(measures, parts.toArray(TextPart[]::new));
  }

  private Strip entry(Note note) {
    return entry(List.of(words("(*" + note.number() + ")"), words(note.term()), note.definition()));
  }

  private Strip entry(LegendEntry entry) {
    return entry(List.of(words(entry.sign()), words(entry.meaning())));
  }

  private static List<Piece> words(String words) {
    return List.of(Piece.Line.of(Bullet.NONE, 0, words));
  }

  private Strip entry(List<List<Piece>> texts) {
    List<List<Block>> blocks = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      blocks.add(
          new PieceBlocks(layout, Look.BODY, columns.get(i), Optional.empty()).of(texts.get(i)));
    }
    return new Strip(blocks, measures.pitch(Look.BODY), SPACE, true);
  }

  private static List<Extent> divide(int width, double... edges) {
    List<Extent> columns = new ArrayList<>();
    int from = 0;
    for (double edge : edges) {
      int to = (int) Math.round(width * edge);
      columns.add(new Extent(from, to));
      from = to;
    }
    columns.add(new Extent(from, width));
    return columns;
  }
}
