package report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.document.Bullet;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.OutlookPart;
import report.document.Piece;
import report.document.Tally;
import report.plan.Outlooks.Outlook;

/** Lays out the challenges and next steps of a part of a theme. */
final class OutlookPieces {
  private final ProsePieces prose;
  private final Labels labels;

  OutlookPieces(ProsePieces prose, Labels labels) {
    this.prose = prose;
    this.labels = labels;
  }

  /** Those of an initiative as a whole, below its actions. */
  Optional<Group> ofInitiative(Outlook outlook) {
    Piece label = Piece.Line.of(Bullet.LABEL, 0, labels.get("outlook.initiative"));
    return outlook.isEmpty()
        ? Optional.empty()
        : Optional.of(Group.of(List.of(label), of(outlook)));
  }

  /** Those of a theme as a whole, as a section of their own without goals. */
  Optional<InitiativePart> ofTheme(Outlook outlook, Tally none) {
    return outlook.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new InitiativePart(
                InitiativePart.OUTLOOK,
                labels.get("outlook.theme"),
                List.of(),
                List.of(Group.of(List.of(), of(outlook))),
                none));
  }

  /** Each below its name; with its date if a later report says nothing of it. */
  OutlookPart of(Outlook outlook) {
    return new OutlookPart(
        pieces("outlook.challenges", outlook.challenges()), pieces("outlook.next", outlook.next()));
  }

  private List<Piece> pieces(String label, Outlook.Told told) {
    if (told.isEmpty()) {
      return List.of();
    }
    String date =
        told.earlier().map(on -> labels.inBrackets(labels.get("asOf", on.written()))).orElse("");
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.Line.of(Bullet.LABEL, 0, labels.get(label) + date));
    pieces.addAll(prose.of(told.text(), Column.PROGRESS));
    return pieces;
  }
}
