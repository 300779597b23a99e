package report.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.document.Bullet;
import report.document.Document;
import report.document.Piece;
import report.document.Run;

/** Draws the strips of sheets that are lists and tables of texts. */
final class Rows {
  /** What is left free above and below an entry, in points. */
  private static final double SPACE = 3.75;

  private final Layout layout;
  private final Measures measures;
  private final Document document;
  private final List<Extent> columns;

  /**
   * Rows of a table across the whole sheet.
   *
   * @param layout the layout
   * @param document the book
   * @param edges the ends of all columns but the last, as fractions of the width
   */
  Rows(Layout layout, Document document, double... edges) {
    this.layout = layout;
    this.measures = layout.measures();
    this.document = document;
    this.columns = divide(layout.columns().width(), edges);
  }

  /** Words across the sheet. */
  Strip line(CellRole role, String words) {
    return Strip.line(measures, TextPart.of(measures, role, whole(), words));
  }

  /** Year and title of the book, as worded by the template. */
  String year() {
    return layout.wording().of(CellRole.YEAR, PlaceholderValues.of(document), TemplateTexts.YEAR);
  }

  /** Year and title of the book on the left, its publisher on the right. */
  Strip book() {
    int half = whole().to() / 2;
    return Strip.line(
        measures,
        TextPart.of(measures, CellRole.YEAR, new Extent(0, half), year()),
        TextPart.of(
            measures,
            CellRole.DEPARTMENT,
            new Extent(half, whole().to()),
            document.overview().publisher()));
  }

  /** What is left free below the rows on top of each page. */
  static Strip gap() {
    return Strip.blank(2 * SPACE);
  }

  /** The headings of the columns; a column without text shares the heading of the next. */
  Strip heads(List<String> words) {
    List<TextPart> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isEmpty()) {
        Extent place = new Extent(from, columns.get(i).to());
        parts.add(TextPart.of(measures, CellRole.HEAD, place, words.get(i)));
        from = place.to();
      }
    }
    return Strip.line(measures, parts.toArray(TextPart[]::new));
  }

  /** A row: a text in each column. */
  Strip entry(List<List<Piece>> texts, boolean ruled) {
    List<List<Block>> blocks = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      blocks.add(blocks(columns.get(i), texts.get(i)));
    }
    return new Strip(blocks, measures.pitch(CellRole.BODY), SPACE, ruled);
  }

  /** Words in a column. */
  TextPart text(int column, String words) {
    return TextPart.of(measures, CellRole.BODY, columns.get(column), words);
  }

  /** A ruled row of blocks. */
  Strip row(List<List<Block>> blocks) {
    return new Strip(blocks, measures.pitch(CellRole.BODY), SPACE, true);
  }

  /** Lines across the sheet, each a separate strip. */
  List<Strip> across(CellRole role, List<Piece> pieces, double space) {
    return new PieceBlocks(layout, role, whole(), Optional.empty())
        .of(pieces).stream()
            .map(block -> new Strip(List.of(List.of(block)), measures.pitch(role), space, false))
            .toList();
  }

  /** A line without mark. */
  static List<Piece> words(String words) {
    return List.of(Piece.Line.of(Bullet.NONE, 0, words));
  }

  /** The same for runs. */
  static List<Piece> words(List<Run> runs) {
    return List.of(Piece.Line.of(Bullet.NONE, 0, runs));
  }

  private List<Block> blocks(Extent column, List<Piece> pieces) {
    return new PieceBlocks(layout, CellRole.BODY, column, Optional.empty()).of(pieces);
  }

  private Extent whole() {
    return layout.columns().whole();
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
