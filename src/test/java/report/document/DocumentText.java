package report.document;

import java.util.List;
import java.util.stream.Collectors;

/** A document as readable text, a line a piece. */
final class DocumentText {
  private DocumentText() {}

  static String of(Document document) {
    StringBuilder text = new StringBuilder();
    text.append(document.overview().year())
        .append(' ')
        .append(document.overview().title())
        .append('\n');
    for (ThemePart theme : document.themes()) {
      text.append(theme.band()).append(theme.title()).append('\n');
      pieces("direction", theme.direction(), text);
      for (InitiativePart initiative : theme.initiatives()) {
        text.append("\n== ").append(initiative.title()).append('\n');
        pieces("aim", initiative.aim(), text);
        for (Group group : initiative.groups()) {
          text.append("\n-- ").append(group.anchor()).append('\n');
          pieces("action", group.action(), text);
          pieces("goal", group.goals(), text);
          pieces("progress", group.progress(), text);
          pieces("challenges", group.outlook().challenges(), text);
          pieces("next", group.outlook().next(), text);
        }
      }
    }
    document
        .overview()
        .legend()
        .forEach(
            entry -> text.append(entry.sign()).append(" ").append(entry.meaning()).append('\n'));
    return text.toString();
  }

  private static void pieces(String column, List<Piece> pieces, StringBuilder text) {
    for (Piece piece : pieces) {
      text.append(column).append(" | ").append(piece(piece)).append('\n');
    }
  }

  private static String piece(Piece piece) {
    if (piece instanceof Piece.Table table) {
      String rows =
          table.rows().stream().map(DocumentText::row).collect(Collectors.joining(" // "));
      return "  ".repeat(table.depth()) + "[" + row(table.head()) + " // " + rows + "]";
    }
    Piece.Line line = (Piece.Line) piece;
    String marks = line.marks().stream().map(RateMark::printed).collect(Collectors.joining(", "));
    return "  ".repeat(line.depth())
        + line.bullet().glyph()
        + Run.text(line.runs())
        + (marks.isEmpty() ? "" : "   => " + marks);
  }

  private static String row(List<List<Run>> cells) {
    return cells.stream().map(Run::text).collect(Collectors.joining(" | "));
  }
}
