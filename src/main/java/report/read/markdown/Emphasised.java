package report.read.markdown;

import java.util.ArrayList;
import java.util.List;
import report.prose.Inline;

/**
 * Bold text as Japanese means it. CommonMark decides by the white space around {@code **} whether
 * it opens or closes; in {@code **…（IIB）**の…**支援**} there is none, and the second one, behind a
 * bracket, opens. What then seems to be bold within bold is the text between two bold stretches.
 */
final class Emphasised {
  private Emphasised() {}

  /** What stands between two {@code **}: bold, but for the bold within it. */
  static List<Inline> of(List<Inline> inside) {
    List<Inline> pieces = new ArrayList<>();
    List<Inline> bold = new ArrayList<>();
    for (Inline piece : inside) {
      if (piece instanceof Inline.Bold between) {
        flush(bold, pieces);
        pieces.addAll(between.inside());
      } else {
        bold.add(piece);
      }
    }
    flush(bold, pieces);
    return pieces;
  }

  private static void flush(List<Inline> bold, List<Inline> pieces) {
    if (!bold.isEmpty()) {
      pieces.add(new Inline.Bold(bold));
      bold.clear();
    }
  }
}
