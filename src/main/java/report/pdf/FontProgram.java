package report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that was read: its glyphs, and how wide they are. Read once in a process. */
final class FontProgram {
  /** The glyph that stands for no character. */
  static final int NONE = 0;

  /** The tables that a font in a PDF file needs. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  private static final Map<FontFile, FontProgram> READ = new ConcurrentHashMap<>();

  private final String name;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final VariationGlyphs variations;
  private final int unitsPerEm;

  private FontProgram(String name, TrueTypeFont font) throws IOException {
    this.name = name;
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup(false);
    this.variations = VariationGlyphs.of(font);
    this.unitsPerEm = font.getUnitsPerEm();
  }

  /**
   * Reads a font that comes with the tool.
   *
   * @throws IOException if its file cannot be read
   */
  static FontProgram of(FontFile file) throws IOException {
    FontProgram known = READ.get(file);
    if (known == null) {
      known = of(file.postScriptName(), file.bytes());
      READ.put(file, known);
    }
    return known;
  }

  private static FontProgram of(String name, byte[] bytes) throws IOException {
    return new FontProgram(
        name, new TTFParser(true).parse(new RandomAccessReadBuffer(FontTables.needed(bytes))));
  }

  /** Its name in PDF files. */
  String name() {
    return name;
  }

  /** The glyph of a character, {@link #NONE} if it has none. */
  int glyph(int codePoint) {
    return glyphs.getGlyphId(codePoint);
  }

  /**
   * The glyph of a form of a character.
   *
   * @param selector the variation selector that asks for the form
   * @return the glyph; that of the character itself if the font does not have the form
   */
  int glyph(int codePoint, int selector) {
    int form = variations.glyph(codePoint, selector);
    return form == NONE ? glyph(codePoint) : form;
  }

  /** How wide a glyph is, in thousandths of an em. */
  synchronized int width(int glyph) throws IOException {
    return Math.round(font.getAdvanceWidth(glyph) * 1000f / unitsPerEm);
  }

  /** The font with some of its glyphs only. */
  synchronized Subset subset(Set<Integer> wanted, String prefix) throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
    subsetter.addGlyphIds(wanted);
    subsetter.setPrefix(prefix);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Map<Integer, Integer> old = subsetter.getGIDMap();
    subsetter.writeToStream(bytes);
    return new Subset(bytes.toByteArray(), old);
  }

  /** A font with some of the glyphs of another. */
  static final class Subset {
    private final byte[] bytes;
    private final Map<Integer, Integer> old;

    private Subset(byte[] bytes, Map<Integer, Integer> old) {
      this.bytes = bytes;
      this.old = Map.copyOf(old);
    }

    /** Its file. */
    byte[] bytes() {
      return bytes.clone();
    }

    /** The glyph of the other font for each of its own. */
    Map<Integer, Integer> old() {
      return old;
    }
  }
}
