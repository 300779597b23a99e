package report.page;

import java.util.List;
import java.util.stream.Stream;
import report.document.Document;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Piece;
import report.document.Run;
import report.document.ThemePart;

/** The texts of a document that a person wrote, line by line. */
final class DocumentTexts {
  private DocumentTexts() {}

  static Stream<String> of(Document document) {
    return Stream.concat(
            Stream.of(
                document.overview().title(),
                document.overview().publisher(),
                document.overview().asOf()),
            Stream.concat(
                document.themes().stream().flatMap(DocumentTexts::of),
                document.overview().notes().stream()
                    .flatMap(note -> Stream.concat(Stream.of(note.term()), of(note.definition())))))
        .flatMap(String::lines)
        .filter(line -> !line.isBlank());
  }

  private static Stream<String> of(ThemePart theme) {
    return Stream.concat(
        Stream.concat(Stream.of(theme.band(), theme.title()), of(theme.direction())),
        theme.initiatives().stream().flatMap(DocumentTexts::of));
  }

  private static Stream<String> of(InitiativePart initiative) {
    return Stream.concat(
        Stream.concat(Stream.of(initiative.title()), of(initiative.aim())),
        initiative.groups().stream().flatMap(DocumentTexts::of));
  }

  private static Stream<String> of(Group group) {
    return Stream.of(group.action(), group.goals(), group.progress()).flatMap(DocumentTexts::of);
  }

  private static Stream<String> of(List<Piece> pieces) {
    return pieces.stream().flatMap(DocumentTexts::of);
  }

  private static Stream<String> of(Piece piece) {
    if (piece instanceof Piece.Table table) {
      return Stream.concat(Stream.of(table.head()), table.rows().stream())
          .flatMap(List::stream)
          .map(Run::text);
    }
    Piece.Line line = (Piece.Line) piece;
    return Stream.concat(
        Stream.of(Run.text(line.runs())), line.marks().stream().map(mark -> mark.rate()));
  }
}
