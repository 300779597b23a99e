package report.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.document.Labels;
import report.document.Piece;
import report.document.Run;

/** Texts without their form: a line for each line, cells separated by tabs. */
final class PieceText {
  private PieceText() {}

  static String of(List<Piece> pieces, Labels labels) {
    return pieces.stream().map(piece -> of(piece, labels)).collect(Collectors.joining("\n"));
  }

  /** The pieces below the first, which is their heading. */
  static List<Piece> below(List<Piece> pieces) {
    return pieces.isEmpty() ? pieces : pieces.subList(1, pieces.size());
  }

  private static String of(Piece piece, Labels labels) {
    if (piece instanceof Piece.Line line) {
      return labels.glyph(line.bullet()) + words(line.runs());
    }
    if (piece instanceof Piece.Image image) {
      return image.picture().alt();
    }
    Piece.Table table = (Piece.Table) piece;
    return Stream.concat(Stream.of(table.head()), table.rows().stream())
        .map(row -> row.stream().map(PieceText::words).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  private static String words(List<Run> runs) {
    return runs.stream()
        .filter(run -> !(run instanceof Run.Mark))
        .map(Run::text)
        .collect(Collectors.joining());
  }
}
