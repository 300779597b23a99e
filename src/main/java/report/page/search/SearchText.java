package report.page.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.document.Piece;
import report.document.Run;

/** The words of a text without its marks: a mark in the middle of a word must not divide it. */
final class SearchText {
  private SearchText() {}

  /** The words of pieces, each line on a line. */
  static String of(List<Piece> pieces) {
    return lines(pieces.stream().map(SearchText::of));
  }

  /** The words of one piece. */
  static String of(Piece piece) {
    if (piece instanceof Piece.Line line) {
      return words(line.runs());
    }
    if (piece instanceof Piece.Table table) {
      return lines(
          Stream.concat(Stream.of(table.head()), table.rows().stream()).map(SearchText::row));
    }
    return ((Piece.Image) piece).words();
  }

  private static String row(List<List<Run>> cells) {
    return cells.stream().map(SearchText::words).collect(Collectors.joining(" "));
  }

  /** The words of a line. */
  static String words(List<Run> runs) {
    return runs.stream()
        .filter(run -> !(run instanceof Run.Mark || run instanceof Run.Sign))
        .map(Run::text)
        .collect(Collectors.joining());
  }

  /** Texts on lines of their own, without empty ones. */
  static String lines(Stream<String> texts) {
    return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
  }
}
