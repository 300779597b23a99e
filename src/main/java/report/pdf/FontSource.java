package report.pdf;

import java.io.IOException;

/** A font that texts can be drawn with; its program is read when it is needed. */
sealed interface FontSource permits FontFile, FoundFont {
  /**
   * Its program.
   *
   * @throws IOException if it cannot be read
   */
  FontProgram program() throws IOException;

  /** Whether its glyphs are bold. */
  boolean isBold();
}
