package report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import report.paper.Lettering;
import report.paper.PaperWriter.MissingGlyph;

/** The fonts of a document, and the letters that its texts are drawn with. */
final class FontFaces {
  /** Drawn for a letter that no font has: the mark of typesetters for a missing type. */
  private static final int MISSING = '〓';

  private static final int FIRST_SELECTOR = 0xFE00;
  private static final int LAST_SELECTOR = 0xFE0F;
  private static final int FIRST_SUPPLEMENT = 0xE0100;
  private static final int LAST_SUPPLEMENT = 0xE01EF;

  private final Map<FontSource, EmbeddedFont> fonts = new LinkedHashMap<>();
  private final Map<Integer, Integer> missing = new LinkedHashMap<>();
  private final Typefaces typefaces;
  private int page;

  /**
   * No letters yet.
   *
   * @param typefaces finds the fonts by their names
   */
  FontFaces(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** The letters of a text, from left to right. */
  List<EmbeddedFont.Letter> letters(String text, Lettering lettering) throws IOException {
    List<FontSource> sources = typefaces.of(lettering.font(), lettering.bold());
    List<EmbeddedFont.Letter> letters = new ArrayList<>(text.length());
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      int end = at + Character.charCount(letter);
      int next = end < text.length() ? text.codePointAt(end) : 0;
      if (isSelector(next)) {
        end += Character.charCount(next);
        letters.add(letter(sources, text.substring(at, end), letter, next));
      } else if (isVisible(letter)) {
        letters.add(letter(sources, text.substring(at, end), letter, 0));
      }
      at = end;
    }
    return letters;
  }

  private EmbeddedFont.Letter letter(
      List<FontSource> sources, String text, int letter, int selector) throws IOException {
    int drawn = letter == '\t' || letter == '\u00A0' ? ' ' : letter;
    for (int each : new int[] {drawn, LookAlikes.of(drawn)}) {
      for (FontSource one : sources) {
        int glyph = glyph(one.program(), each, selector);
        if (glyph != FontProgram.NONE) {
          return font(one).letter(text, glyph);
        }
      }
    }
    missing.putIfAbsent(letter, page);
    boolean isPrivate = Character.getType(letter) == Character.PRIVATE_USE;
    String said = isPrivate ? Character.toString(MISSING) : text;
    FontSource own = sources.get(sources.size() - 1);
    return font(own).letter(said, own.program().glyph(MISSING));
  }

  private static int glyph(FontProgram program, int letter, int selector) {
    return selector == 0 ? program.glyph(letter) : program.glyph(letter, selector);
  }

  private EmbeddedFont font(FontSource source) throws IOException {
    EmbeddedFont known = fonts.get(source);
    if (known == null) {
      known = new EmbeddedFont("F" + (fonts.size() + 1), source.program(), source.isBold());
      fonts.put(source, known);
    }
    return known;
  }

  /** Neither a control nor a mark that only steers how others are set. */
  private static boolean isVisible(int letter) {
    int type = Character.getType(letter);
    return letter == '\t'
        || (type != Character.CONTROL && type != Character.FORMAT && !isSelector(letter));
  }

  private static boolean isSelector(int letter) {
    return (letter >= FIRST_SELECTOR && letter <= LAST_SELECTOR)
        || (letter >= FIRST_SUPPLEMENT && letter <= LAST_SUPPLEMENT);
  }

  /** The fonts that letters were asked of. */
  Collection<EmbeddedFont> used() {
    return fonts.values();
  }

  /** Begins the next page. */
  void turn() {
    page++;
  }

  /** The characters that no font has, each with its first page, from 1. */
  List<MissingGlyph> missing() {
    return missing.entrySet().stream()
        .map(entry -> new MissingGlyph(entry.getKey(), entry.getValue()))
        .toList();
  }
}
