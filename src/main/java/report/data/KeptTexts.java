package report.data;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import report.finding.DeflatedText;
import report.kept.KeptPieces;

/** The texts of a theme in a file of data, cached between builds. */
final class KeptTexts {
  private KeptTexts() {}

  /** Makes texts. */
  interface Maker {
    List<DeflatedText> texts() throws IOException;
  }

  /**
   * Texts, which are made if they are not there.
   *
   * @param pieces where they are kept
   * @param from gives the digest of everything that they are made of
   * @param maker makes them
   */
  static List<DeflatedText> of(KeptPieces pieces, Supplier<String> from, Maker maker)
      throws IOException {
    List<byte[]> parts =
        pieces.of(from, () -> maker.texts().stream().map(DeflatedText::deflated).toList());
    return parts.stream().map(DeflatedText::of).toList();
  }
}
