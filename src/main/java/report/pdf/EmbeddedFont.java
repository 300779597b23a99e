package report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A font as one document uses it. Its codes are numbered by first use; each stands for a text and
 * the glyph that is drawn for it, so that a letter that no font has can be drawn as another and is
 * still found and copied as itself.
 */
final class EmbeddedFont {
  private final String resource;
  private final FontProgram program;
  private final boolean isBold;
  private final Map<Key, Letter> letters = new LinkedHashMap<>();

  private record Key(String text, int glyph) {}

  /**
   * Something drawn with one code.
   *
   * @param font the font it is in
   * @param code its code, from 1
   * @param text what it stands for
   * @param glyph what is drawn
   * @param width how wide it is, in thousandths of an em
   */
  record Letter(EmbeddedFont font, int code, String text, int glyph, int width) {}

  /**
   * A font without codes.
   *
   * @param resource its name in the resources of pages
   * @param program the font
   * @param isBold whether its glyphs are bold
   */
  EmbeddedFont(String resource, FontProgram program, boolean isBold) {
    this.resource = resource;
    this.program = program;
    this.isBold = isBold;
  }

  /** Whether its glyphs are bold; those of others are drawn bold by a line around them. */
  boolean isBold() {
    return isBold;
  }

  String resource() {
    return resource;
  }

  FontProgram program() {
    return program;
  }

  /** The code for a text that is drawn with a glyph. */
  Letter letter(String text, int glyph) throws IOException {
    Key key = new Key(text, glyph);
    Letter known = letters.get(key);
    if (known == null) {
      known = new Letter(this, letters.size() + 1, text, glyph, program.width(glyph));
      letters.put(key, known);
    }
    return known;
  }

  /** All letters, in the order of their codes. */
  List<Letter> letters() {
    return new ArrayList<>(letters.values());
  }
}
