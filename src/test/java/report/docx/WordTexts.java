package report.docx;

import java.util.List;
import java.util.stream.Stream;
import report.document.Document;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Piece;
import report.document.Run;
import report.document.ThemePart;

/** What a document prints of a book, in the order in which it is read. */
final class WordTexts {
  private WordTexts() {}

  /** The texts of the themes without marks at the start of lines, and all notes once. */
  static Stream<String> of(Document document) {
    return Stream.concat(
            document.themes().stream().flatMap(WordTexts::of),
            document.overview().notes().stream()
                .flatMap(
                    note ->
                        Stream.concat(
                            Stream.of("(*" + note.number() + ")", note.term()),
                            note.definition().stream().flatMap(WordTexts::of))))
        .filter(text -> !text.isBlank());
  }

  private static Stream<String> of(ThemePart theme) {
    return Stream.of(
            Stream.of(theme.department(), theme.band() + theme.title()),
            theme.direction().stream().flatMap(WordTexts::of),
            theme.links().stream().flatMap(WordTexts::of),
            theme.sections().stream().flatMap(WordTexts::of))
        .flatMap(texts -> texts);
  }

  private static Stream<String> of(InitiativePart initiative) {
    return Stream.concat(
        Stream.concat(
            Stream.of(initiative.title()), initiative.aim().stream().flatMap(WordTexts::of)),
        initiative.groups().stream().flatMap(WordTexts::of));
  }

  private static Stream<String> of(Group group) {
    return group.pieces().flatMap(WordTexts::of);
  }

  private static Stream<String> of(Piece piece) {
    if (piece instanceof Piece.Table table) {
      return Stream.concat(Stream.of(table.head()), table.rows().stream())
          .flatMap(List::stream)
          .map(Run::text);
    }
    if (piece instanceof Piece.Image) {
      return Stream.empty();
    }
    Piece.Line line = (Piece.Line) piece;
    return Stream.concat(
        Stream.of(Run.text(line.runs())), line.marks().stream().map(mark -> mark.printed()));
  }
}
